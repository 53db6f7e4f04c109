# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Bu son soruydu. Böyle tamam mı?
    .hint = Daha önce bir şey ilettiysem o zaten ekipte.
    .send = Evet, ekibe gidebilir
    .change = Hayır, önceki soruya dön
