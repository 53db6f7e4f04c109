# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Ez volt az utolsó kérdés. Így jó?
    .hint = Ha korábban valamit már átadtam, az már a csapatnál van.
    .send = Igen, mehet a csapatnak
    .change = Nem, vissza az előző kérdéshez
