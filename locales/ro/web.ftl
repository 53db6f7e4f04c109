# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Ieși repede

web-skip = La conținut

web-hours = Program

web-about-link = Despre acest chat

web-today = azi, ora { $time }

web-on-day = { $day }, ora { $time }

web-people-now = Acum sunt aici oameni din echipă.

web-people-later = Acum nu e nimeni din echipă aici. Vor fi din nou oameni { $when }.

web-people-none = Echipa are program acum, dar nu e nimeni la lucru chiar în acest moment. Mesajul tău va fi citit imediat ce e cineva.

web-closed-tomorrow = Mâine este închis.

web-closed-on = Închis:

web-people-unknown = Acum nu e nimeni din echipă aici. Nu știm încă de când vor fi din nou oameni.

web-offline = Nu e conexiune. Ce ai scris e încă aici. Încearcă din nou peste puțin timp.

web-copied = Codul a fost copiat.

## The first page

web-start-title = Vorbești fără să îți spui numele

web-start-what =
    Acesta e chatul { $organisation }. Mai întâi un calculator pune câteva întrebări scurte. Apoi un om din echipă citește ce ai scris și răspunde aici.

    Nu te întrebăm cine ești. Poți pleca și poți reveni mai târziu cu un cod.

web-start-again = Pagina a stat deschisă mult timp. Te rog să alegi din nou limba.

web-start-write = Sau scrie imediat ce se întâmplă, în limba ta

web-start-send = Trimite

web-have-code = Am deja un cod

web-exit-what =
    Butonul Ieși repede te duce imediat pe altă pagină.

    Telefonul sau calculatorul tău poate ține minte că ai fost aici.

web-exit-esc = Dacă apeși de trei ori pe Esc, se întâmplă același lucru.

web-exit-noscript = JavaScript e oprit în acest browser. Chatul merge și așa. După ce pleci, butonul Înapoi mai poate arăta această pagină, fără ce ai scris.

## Danger

web-danger-line = E pericol acum? Sună la 112.

web-danger-more = Mai mult ajutor în caz de pericol

web-danger-summary = E pericol acum?

web-danger-title = Ajutor în caz de pericol

## Answering a question

web-said = Ce spune chatul

web-your-answer = Răspunsul tău

web-number = Un număr

web-limit = Un mesaj poate avea cel mult { $limit } de caractere.

web-type-instead = Sau scrie răspunsul tău

web-send = Trimite

web-go-on = Continuă

web-chosen = (ce ai ales mai devreme)

web-back = Înapoi

web-skip-question = Sari peste

web-person = Vreau să vorbesc cu un om

web-person-only = Fără alte întrebări, doar echipa

web-language = Altă limbă

web-stop = Oprește

web-forget = Șterge tot

web-commands = Ce mai poți face

web-told = Ce ai răspuns până acum

web-told-help = Vrei să schimbi ceva? Atunci mergi înapoi cu butonul Înapoi.

web-skipped = Fără răspuns

web-given = Dat mai departe echipei

web-old-question = O întrebare care nu mai există

## The conversation

web-conversation = Conversația ta cu echipa

web-received = Mesajul tău a ajuns. Încă nu s-a ocupat nimeni din echipă de el.

web-claimed = Cineva din echipă se ocupă de el.

web-answered = Echipa a răspuns. Poți scrie oricând mai mult aici.

web-closed = Echipa a închis această conversație. Dacă scrii ceva, se deschide din nou.

web-waiting-since = Aștepți de { $when }.

web-answer-by = Echipa vrea să răspundă până { $when }.

web-answer-late = Durează mai mult decât am vrut. Ne pare rău. Mesajul tău e încă aici și așteaptă echipa.

web-you = Tu

web-team = Echipa

web-answers = Răspunsurile tale la întrebări

web-no-answers = Ai cerut să vorbești cu un om înainte să răspunzi la întrebări.

web-write-more = Scrie echipei

web-begin = Începe din nou

web-reload = Vezi dacă e ceva nou

web-manage = Cod, dispozitive și ștergere

web-back-to-chat = Înapoi la conversația ta

web-idle-open = Ai lipsit un timp. Pagina nu se încuie singură cât timp nu ți-ai păstrat încă codul. Oricine folosește acest dispozitiv o poate citi.

## The code

web-code-title = Codul tău ca să revii

web-code-what = Cu acest cod îți deschizi conversația, și pe alt dispozitiv. Fără cod nu o putem deschide pentru tine.

web-copy = Copiază

web-code-how = Cum păstrez codul în siguranță?

web-code-help =
    Scrie codul pe o hârtie pe care o găsești doar tu. Sau pune-l printre numere de telefon ori într-o notiță, fără să scrii la ce folosește.

    Se uită cineva în telefonul tău? Atunci poate e mai sigur pe hârtie sau la cineva în care ai încredere. O poză a ecranului poate ajunge singură pe alt dispozitiv.

    Cine are codul poate citi și șterge conversația ta. Nici pentru noi nu există altă cale înapoi.

web-code-kept = Am păstrat codul

web-code-follows = Codul tău încă se face. Durează puțin.

web-missed = Răspunsul tău nu a ajuns. Nu s-a trimis nimic și nu s-a șters nimic.

web-return-title = Înapoi la conversația ta

web-return-what = Scrie codul pe care l-ai primit.

web-locked-title = Pagina e încuiată

web-locked = Un timp nu s-a făcut nimic. Continui cu codul.

web-code-label = Codul tău

web-code-hint = 24 de cifre. Spațiile nu contează.

web-open = Deschide

web-code-lost = Ai pierdut codul? Noi nu îl putem căuta. Poți începe din nou.

web-words-travel = Textul acesta nu a fost trimis încă. Merge cu tine când scrii codul.

web-code-length = Un cod are 24 de cifre. Aici sunt mai multe sau mai puține. Te rog să te uiți din nou.

web-code-digits = Un cod are doar cifre. Te rog să te uiți din nou.

web-code-checksum = Una dintre cifre nu e corectă sau două sunt inversate. Te rog să te uiți din nou.

web-code-unknown = Codul acesta nu deschide nimic aici. Poate s-a făcut un cod nou sau conversația a fost ștearsă.

web-code-busy = Sunt multe cereri acum. Așteaptă o jumătate de minut și încearcă din nou.

web-code-again = Pagina a stat deschisă prea mult timp. Mai apasă o dată pe Deschide.

web-code-keep-first = În acest browser e încă deschisă o altă conversație, iar codul ei nu e păstrat. Păstrează mai întâi acel cod. Altfel nu mai poți ajunge la acea conversație.

web-code-unshown = Codul conversației din acest browser nu mai apare aici. Nu l-ai păstrat? Atunci fă un cod nou. Altfel nu mai poți ajunge la acea conversație.

web-code-loses = În acest browser mai sunt răspunsuri care nu au ajuns la echipă. Dacă îți deschizi codul acum, ele se șterg. Dacă e în regulă, mai apasă o dată pe Deschide.

web-back-to-answers = Înapoi la acele răspunsuri

web-code-changed = Pagina arăta un cod vechi. Acela nu mai merge. Acesta e codul tău nou. Păstrează-l pe acesta.

web-code-later = Acum nu e pregătit un cod nou. Codul tău vechi merge în continuare. Încearcă din nou peste un minut.

## Code, devices and erasing

web-lock-title = Încuie acum

web-lock = După { $minutes } min fără activitate, chatul se încuie singur. Poți face asta și acum. Continui apoi cu codul tău.

web-lock-not = Poți încuia chatul după ce spui că ai păstrat codul.

web-lock-do = Încuie

web-cut-title = Alte dispozitive

web-cut = Conversația ta e deschisă și pe alt dispozitiv? Atunci o poți închide acolo. Pe acest dispozitiv rămâne deschisă. Codul tău merge în continuare.

web-cut-do = Închide pe alte dispozitive

web-cut-some = Conversația ta e închisă pe toate celelalte dispozitive.

web-cut-none = Conversația ta nu era deschisă pe niciun alt dispozitiv.

web-new-title = Un cod nou

web-new = Are altcineva codul tău sau l-ai pierdut? Atunci ia unul nou. Codul vechi nu mai merge, iar pe alte dispozitive conversația ta se închide. Ce a citit deja cineva acolo nu putem lua înapoi.

web-code-do = Fă un cod nou

web-forget-title = Șterge tot

web-forget-what =
    Ștergem atunci imediat de aici tot ce ai scris, tot ce ți-a scris echipa și codul. Nimeni nu o mai poate deschide aici, nici echipa.

    Cine a citit deja ceva poate ține minte asta. Ce păstrează singur telefonul sau browserul tău nu putem șterge.

web-forget-asks = Înainte să ștergem ceva, te întrebăm încă o dată.

## When something goes otherwise than meant

web-stale = Pagina a stat deschisă prea mult timp sau ține de o conversație mai veche. Nu s-a trimis nimic încă. Vezi dacă se mai potrivește și trimite din nou.

web-stale-button = Pagina nu mai era nouă. Nu s-a făcut nimic. Dacă vrei, mai apasă o dată.

web-your-words = Ce ai scris

web-your-words-help = Textul acesta nu a fost trimis și nu a fost păstrat. Îl poți copia de aici.

web-over-title = Această conversație nu mai e deschisă

web-over = De aceea textul tău nu a ajuns. E mai jos. Poți începe din nou sau poți continua cu codul tău, dacă ai unul.

web-over-answer = De aceea răspunsul tău nu a ajuns. Poți continua cu codul tău, dacă ai unul, sau poți începe din nou.

web-over-not-erased = Butonul acesta nu a șters nimic acum. Vrei să ștergi tot? Atunci deschide mai întâi conversația cu codul tău.

web-case-gone = Această conversație nu mai e deschisă aici. Nu s-a făcut nimic.

web-again-title = Acum nu merge

web-again = Ceva nu a mers la noi. Răspunsul tău nu a fost salvat încă. Așteaptă o jumătate de minut și trimite-l din nou. Nu ajunge niciodată de două ori.

web-send-again = Trimite din nou

web-away = Acum nu putem deschide datele. Nu s-a pierdut nimic. Încearcă din nou peste o jumătate de minut.

web-trouble-title = Asta nu a mers

web-too-large = E prea mult text deodată. Nu s-a trimis nimic. Împarte-l în mai multe mesaje. Poate că mai jos nu e tot ce ai scris.

web-no-files = Aici nu putem primi o poză, un film sau alt fișier. Nu s-a păstrat nimic. Poți scrie în cuvinte ce se întâmplă.

web-not-there = Pagina aceasta nu există aici.

web-elsewhere = Asta nu a venit de pe pagina noastră. De aceea nu s-a făcut nimic.

web-wrong-host = Pagina aceasta are altă adresă.

web-broken = Ceva nu a mers la noi. Te rog să încerci din nou.

web-nobody-title = Aici nu e nimic deschis

web-nobody = Începe de pe prima pagină.

web-to-start = La prima pagină

web-done-title = Gata

web-done =
    Ce ai scris aici a fost șters.

    Telefonul sau calculatorul tău poate ține minte că ai fost pe această pagină. De aceea șterge și istoricul browserului, dacă asta nu te pune în pericol.

## About this chat

web-about-title = Despre acest chat

web-about-what-title = Ce este

web-about-what = Un chat al { $organisation }. Întrebările vin de la un calculator, cu texte fixe. Răspunsurile echipei vin de la oameni. Un calculator nu hotărăște nimic despre tine.

web-about-reading-title = Un program care citește și el

web-about-reading = Un program de pe calculatorul nostru se uită la cuvintele pe care le scrii: ce limbă este și dacă e urgent. Nimic din asta nu ajunge la altă firmă. Dacă vede un pericol, arată ajutor și dă imediat mai departe echipei ce ai scris, și îți spune asta. Poate greși. Un om hotărăște.

web-about-who-title = Cine poate citi ce scrii

web-about-who =
    Doar oamenii din echipa care te ajută. Când e urgent, poate citi și cine e de serviciu. Cine se ocupă de calculatoare nu poate deschide conversația ta așa cum e păstrată.

    Cât timp răspunzi la întrebări și nimic nu a ajuns la echipă, doar browserul tău poate deschide răspunsurile tale.

web-about-limits-title = Unde se oprește secretul

web-about-limits = { limits }

web-about-kept-title = Ce păstrăm

web-about-kept =
    Ce ai trimis echipei și ce a răspuns echipa, încuiat. Pe lângă asta, neîncuiat: ora, limba, subiectul, cât de urgent e, un nume inventat și ce îi trebuie echipei pentru lucru, de exemplu cine îți răspunde.

    Nu păstrăm adresa de internet și nici ce dispozitiv sau browser ai. Există un singur cookie, de la primul tău răspuns. În el e cheia conversației tale. Dispare când ieși sau închizi browserul, iar la unele browsere doar când îl ștergi.

    O conversație pe care nu o trimiți echipei nu mai poate fi deschisă după 24 de ore și se șterge.

    După { $minutes } min fără activitate, chatul se încuie, dacă ți-ai păstrat codul. O întrebare care e încă deschisă atunci se pierde.

web-about-forget-title = Ce face ștergerea

web-about-forget =
    Butonul Șterge tot ia de aici tot ce ai scris, ce ți-a scris echipa și codul tău. Dispare imediat de aici. Nu putem aduce înapoi.

    Cine a citit deja ceva poate ține minte asta. Browserul tău poate ține minte că ai fost aici. Dacă { $organisation } face copii ale datelor păstrate, datele încuiate rămân într-o astfel de copie până când aceasta se șterge.

web-about-exit-title = Ieși repede

web-about-exit = { quick-exit }

web-about-rights-title = Ce încape

web-about-rights = Un mesaj poate avea cel mult { $limit } de caractere. Nu putem primi poze, filmări sau alte fișiere.

web-about-access-title = Ușor de folosit pentru toată lumea

web-about-access =
    Acest chat e făcut după regulile WCAG 2.2, nivelul AA. Merge doar cu tastatura, fără JavaScript, cu litere mari și în culori închise.

    Toate paginile au același titlu scurt. E pentru siguranța ta. Un cititor de ecran află din titlul de pe pagină unde ești.

    Nimeni din afara organizației noastre nu a verificat încă acest lucru. Ceva nu merge pentru tine? Scrie în chat. Atunci citește un om.

## From and to Telegram

web-from-title = Continuă în chatul de pe web

web-from-what =
    Vii din Telegram. Când apeși pe buton, conversația ta continuă aici.

    În Telegram ștergem atunci mesajele din ultimele 48 de ore. După aceea nu mai știm cine ești pe Telegram. Ce ai povestit deja rămâne la echipă. Se poate să nu mai vezi asta aici.

    Ce păstrează Telegram sau telefonul tău nu putem șterge.

web-from-do = Continuă aici

web-from-over = Linkul acesta nu mai merge. Un link merge o singură dată, timp de un sfert de oră. Cere unul nou în Telegram cu /web.

web-from-loses = În acest browser mai sunt răspunsuri care nu au ajuns la echipă. Dacă îți continui aici conversația din Telegram, ele se șterg. Dacă e în regulă, mai apasă o dată pe { web-from-do }.

web-from-code = Conversația aceasta are deja un cod. Aici se deschide numai cu acel cod. În Telegram nu s-a șters nimic. Nu ai codul? Atunci continuă în Telegram.

web-telegram-title = Răspunsuri în Telegram

web-telegram-what =
    Răspunsurile echipei pot veni și în Telegram. Conversația rămâne deschisă și aici.

    Telegram știe atunci ce cont ai și păstrează ce e scris acolo. Fă asta doar dacă nimeni altcineva nu îți citește Telegramul.

web-telegram-do = Fă un link către Telegram

web-telegram-link =
    Linkul acesta deschide Telegram. Apasă acolo pe Start. Linkul merge o singură dată, timp de un sfert de oră.

    Ce e deja scris aici nu ajunge în Telegram.

web-telegram-open = Deschide Telegram

web-telegram-qr = Sau scanează codul acesta cu telefonul pe care ai Telegram.
