# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = Ce limbă vrei să folosești?

always-lifetime = Cât timp pot rămâne mesajele în acest chat?
    .hint = Șterg atunci mesajele mele și pe ale tale, la tine și la Telegram. Ce e mai vechi de 48 de ore nu mai pot șterge. Nici ce a citit sau a copiat cineva. Ce are echipa rămâne la echipă.
    .keep = Lasă așa cum e
    .day = O zi
    .hour = O oră

always-stop = Vrei să te oprești?
    .hint = Dacă echipa nu are încă nimic, ștergem ce ai scris aici. Ce are deja echipa rămâne acolo până când alegi să ștergi.
    .go_on = Nu, continui
    .leave = Da, mă opresc
    .forget = Șterge tot

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = Nu, nu șterge nimic
    .forget_all = Da, șterge tot

always-forget =
    Vrei să ștergi tot?

    Ștergem atunci imediat de aici ce ai scris tu și ce ți-a scris echipa. Echipa nu mai poate deschide conversația. Codul tău nu mai merge. Nu se mai poate da înapoi.

    Dacă cineva din echipă a citit deja, persoana aceea poate ține minte.

    Ce păstrează singur telefonul sau browserul tău nu putem șterge. Gândește-te la istoricul browserului.
    .chat =
        Vrei să ștergi tot?

        Ștergem atunci imediat, de partea noastră, ce ai scris tu și ce ți-a scris echipa. Echipa nu mai poate deschide conversația. Nu se mai poate da înapoi.

        Dacă cineva din echipă a citit deja, persoana aceea poate ține minte.

        În acest chat șterg mesajele din ultimele 48 de ore. Ce e mai vechi nu pot șterge. După aceea șterge tu acest chat din Telegram, dacă asta nu te pune în pericol.
    .keep = Nu, nu șterge nimic
    .forget_all = Da, șterge tot
