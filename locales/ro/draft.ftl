# Shown until a native speaker has read every text of this language.

web-draft = Aceste texte nu au fost încă verificate de cineva care are româna ca limbă maternă. Ceva nu este clar? Poți întreba echipa.
