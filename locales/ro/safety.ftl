# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    E pericol acum? Sună la 112.

    Nu poți vorbi? Cu aplicația 112NL, operatorul de la 112 poate scrie cu tine. Operatorul vede atunci unde ești.

    Sex împotriva voinței tale: Centrum Seksueel Geweld (centrul pentru violență sexuală), 0800-0188. Gratuit, zi și noapte.

    Violență acasă sau un copil care nu e în siguranță: Veilig Thuis (În siguranță acasă), 0800-2000. Gratuit, zi și noapte.

    Dacă nu mai vrei să trăiești: sună la 113 sau la 0800-0113. Gratuit, zi și noapte.

    Cineva te amenință cu poze sau filmări: Helpwanted, 020-261 52 75 sau helpwanted.nl.

    Poliția, când nu e urgent: 0900-8844.

    Acest chat nu e un număr de urgență. Echipa îți citește mesajul doar în timpul programului.

help-now =
    Sună acum la 112.

    Nu poți vorbi? Cu aplicația 112NL, operatorul de la 112 poate scrie cu tine. Operatorul vede atunci unde ești.

    Ești chiar tu în pericol și poți pleca în siguranță? Mergi într-un loc cu alți oameni.

    Nu aștepta un răspuns în acest chat.

help-now-other =
    Sună acum la 112. Spune unde e nevoie de ajutor.

    Nu aștepta un răspuns în acest chat.

    Dacă intervii tu, pericolul poate crește.

help-violence =
    Ești în pericol acum? Sună la 112.

    Ce îți face cineva nu e vina ta.

    E partenerul tău, partenera ta sau familia ta? Atunci poți suna și la Veilig Thuis (În siguranță acasă): 0800-2000. Gratuit, zi și noapte.

help-rape =
    Ești în pericol acum sau ai răni? Sună la 112.

    Nu e vina ta.

    Sună la Centrum Seksueel Geweld (centrul pentru violență sexuală): 0800-0188. Gratuit, zi și noapte. Te ajută cu sănătatea ta și cu păstrarea probelor. Primele 7 zile sunt importante. Cu cât mai repede, cu atât mai bine.

    Nu e nevoie să hotărăști încă nimic despre poliție.

help-coercion =
    Ești în pericol acum sau nu poți pleca? Sună la 112.

    Tu ai dreptul să hotărăști despre corpul tău, banii tăi și timpul tău. Chiar dacă cineva spune altceva.

    Nu vorbi despre acest chat cu persoana care hotărăște în locul tău.

help-children =
    E copilul în pericol acum? Sună la 112.

    Veilig Thuis (În siguranță acasă) îți poate da un sfat: 0800-2000. Gratuit, zi și noapte.

help-no-bed =
    Ești în pericol acum? Sună la 112.

    Ai plecat din cauza violenței de acasă? Sună la Veilig Thuis (În siguranță acasă): 0800-2000. Gratuit, zi și noapte.

    Echipa nu poate promite un loc de dormit. Dar caută împreună cu tine.

help-suicide =
    E pericol acum? Sună la 112.

    E bine că spui asta. Sună la 113 sau la 0800-0113. Gratuit, zi și noapte. Există și 113.nl.

    Dacă poți, nu sta fără cineva lângă tine. Mergi la cineva cu care te simți în siguranță.

help-pictures =
    Ești în pericol acum? Sună la 112.

    Nu e vina ta. Cine te amenință face ceva rău.

    Nu trimite poze sau filmări noi. Nu plăti, dacă asta nu te pune în pericol. Păstrează mesajele în care persoana te amenință.

    Helpwanted poate ajuta la ștergerea imaginilor: 020-261 52 75 sau helpwanted.nl.

help-young =
    Ești în pericol acum? Sună la 112.

    Nu e vina ta. E bine că ne spui.

    A fost sex pe care nu l-ai vrut? Sună la Centrum Seksueel Geweld (centrul pentru violență sexuală): 0800-0188. Gratuit, zi și noapte. Primele 7 zile sunt importante.

help-young-crime =
    Ești în pericol acum? Sună la 112.

    E bine că ne spui. Te amenință cineva sau te pune să participi? Atunci nu e vina ta. Nu e nevoie să rezolvi asta fără ajutor.

help-missing-child =
    E pericol acum? Sună la 112.

    Nu e un pericol imediat? Sună la poliție: 0900-8844. Spune că un copil a dispărut. Nu e nevoie să aștepți mai întâi.

    Nu aștepta un răspuns în acest chat.

help-minor =
    E pericol acum? Sună la 112.

    Veilig Thuis (În siguranță acasă) dă sfaturi despre siguranța copiilor: 0800-2000. Gratuit, zi și noapte.

help-forced =
    E pericol acum sau e o persoană încuiată undeva? Sună la 112.

    Nu e un pericol imediat? Poliția răspunde la 0900-8844.

    Dacă intervii tu, pericolul poate crește.

## What the chat promises and what it does not

limits =
    Echipa nu spune mai departe ce povestești. Uneori nu poate păstra secretul. Dacă e în pericol o viață sau un copil, poate că echipa va trebui să facă ceva. Dacă se poate, afli asta dinainte.

quick-exit =
    Cu butonul de ieșire rapidă închizi această pagină. Apare altă pagină, neutră. Ce nu a ajuns încă la echipă dispare atunci. Ce are deja echipa rămâne acolo. Cu codul tău poți deschide din nou.

    Telefonul sau calculatorul tău poate ține minte că ai fost aici. De aceea șterge și istoricul browserului, dacă asta nu te pune în pericol.

## What the chat says

engine-empty = Aici nu e încă nimic. Scrie mai întâi ceva și apoi trimite.

engine-first = Îți mulțumesc că scrii asta. Păstrez ce ai scris și nu e nevoie să scrii din nou. Un program de calculator al nostru se uită la cuvinte, ca să vadă dacă e urgent. Mai întâi câteva întrebări scurte.

engine-fits = Pentru că ai scris asta, pun un răspuns primul. Tu alegi ce se potrivește.

engine-calm = Acest chat e pentru oameni care caută ajutor sau au o întrebare pentru echipă. Despre alți oameni nu spun nimic, nici măcar dacă scrie cineva aici. Cauți ajutor pentru tine? Atunci continuă cu întrebarea de pe ecran.

engine-duress = Poate scrii cuvântul acesta și din întâmplare. Alege un cuvânt sau o propoziție scurtă, de cel puțin cinci litere, pe care altfel nu o scrii niciodată.

engine-too-long = Textul tău e prea lung. Limita de caractere este { $limit }, iar textul tău are { $length }. Textul e încă aici. Scurtează-l sau trimite-l pe bucăți.

engine-not-a-choice = Păstrez ce ai scris. Te rog să alegi și unul dintre răspunsurile de pe ecran. Apoi pot continua.

engine-not-a-number = Păstrez ce ai scris. Te rog să scrii și un număr de la { $min } la { $max }.

engine-found = Poate ți se potrivește asta. Te rog să alegi un subiect. Cuvintele le păstrez.

engine-not-found = Nu știu nimic despre asta. Cuvintele le păstrez. Te rog să alegi un subiect, să încerci alt cuvânt sau să întrebi un om.

engine-lines = { web-lines-what }

engine-pick-one = Te rog să alegi un singur răspuns.

engine-pick-some = Te rog să alegi unul sau mai multe răspunsuri.

engine-unknown-option = Nu cunosc alegerea asta. Te rog să alegi unul dintre răspunsurile de pe ecran.

engine-passed = Întrebarea aceea a trecut deja. Dacă ai scris ceva, am păstrat textul. Te rog să continui cu ce e acum pe ecran.

engine-no-back = Mai înapoi de aici nu se poate.

engine-no-skip = Aici nu e nimic de sărit.

engine-restarted = Între timp s-au schimbat întrebările. De aceea încep de la o întrebare de mai devreme. Răspunsurile tale sunt păstrate.

engine-language = Continuăm în română.

engine-handed-off =
    Am dat mai departe echipei ce mi-ai povestit până acum. Tot acolo ajunge și ce răspunzi de acum încolo.

    Dacă echipa e aici acum, cineva din echipă citește cât de repede se poate. Dacă nu, asta se întâmplă când echipa lucrează din nou. Răspunsul vine pe această pagină.

    Primești un cod. Cu el poți reveni mai târziu. Poți răspunde în continuare acum, dar nu e obligatoriu.
    .chat =
        Am dat mai departe echipei ce mi-ai povestit până acum. Tot acolo ajunge și ce răspunzi de acum încolo.

        Dacă echipa e aici acum, cineva din echipă citește cât de repede se poate. Dacă nu, asta se întâmplă când echipa lucrează din nou. Răspunsul vine în acest chat.

        Poți răspunde în continuare acum, dar nu e obligatoriu.

engine-handed-over =
    Îți mulțumesc. Echipa are acum ce mi-ai povestit.

    Cineva din echipă citește și răspunde pe această pagină. Aici vezi și când sunt oameni disponibili.

    Cu codul tău poți reveni. Poți scrie oricând mai mult aici.
    .chat =
        Îți mulțumesc. Echipa are acum ce mi-ai povestit.

        Cineva din echipă citește și răspunde în acest chat. Poți scrie oricând mai mult aici.

engine-person =
    Ai cerut să vorbești cu un om. Am dat asta mai departe echipei, cu tot ce mi-ai povestit până acum.

    Cineva din echipă răspunde pe această pagină. Aici vezi și când sunt oameni disponibili.

    Cu codul tău poți reveni. Poți scrie deja mai mult aici.
    .chat =
        Ai cerut să vorbești cu un om. Am dat asta mai departe echipei, cu tot ce mi-ai povestit până acum.

        Cineva din echipă răspunde în acest chat. Poți scrie deja mai mult aici.

engine-talk = Poți scrie oricând în continuare aici. Echipa citește și răspunde pe această pagină.
    .chat = Poți scrie oricând în continuare aici. Echipa citește și răspunde în acest chat.

engine-full = Asta nu mai încape și nu s-a păstrat. Te rog să mergi până la capăt și să trimiți, sau cere un om. După aceea poți scrie mai mult.

engine-ended = Această conversație s-a oprit. Ce ai scris aici e șters. Poți începe oricând din nou.
    .chat = Gata. La noi e șters. Dacă scrii din nou ceva aici, începe o conversație nouă.

engine-corrected = Schimbarea ta e păstrată.

engine-no-files =
    Nu primim poze, filmări, stickere, înregistrări audio și alte fișiere. Nu am păstrat nimic. Te rog să scrii în cuvinte, dacă poți.
    .chat =
        Nu primim poze, filmări, stickere, înregistrări audio și alte fișiere. Nu ne-am uitat și nu am păstrat nimic. Încerc să șterg și din acest chat.

        Te rog să scrii în cuvinte, dacă poți.

engine-no-place =
    Nu primim un contact sau o locație. Nu am păstrat nimic.
    .chat =
        Nu primim un contact sau o locație. Nu am păstrat nimic. Încerc să șterg și din acest chat.

engine-web = Vrei să continui în chatul de pe web? Atunci folosește linkul din acest mesaj. Linkul merge o singură dată, timp de un sfert de oră. Când îl folosești, șterg aici mesajele din ultimele 48 de ore și nu mai știm cine ești pe Telegram. Ce ai povestit deja rămâne la echipă. În chatul de pe web nu vei mai vedea asta.

engine-lifetime = E setat.

## Only in Telegram

chat-honest =
    Acesta e chatul Humanitas ESSM. Mai întâi un calculator pune câteva întrebări. Apoi răspunde un om din echipă.

    Telegram știe ce cont ai și păstrează acest chat. Noi păstrăm contul tău, încuiat, cât timp durează conversația. Numele și poza ta nu le păstrăm.

    Nu e sigur pentru tine așa? În chatul de pe web nu ai nevoie de cont.

chat-received = Mesajul tău a ajuns la echipă.

chat-moved = Gata. De partea noastră, acest chat e gol.

chat-joined = De acum, răspunsurile echipei vin și în acest chat. Poți răspunde și tu aici. Telegram păstrează ce e scris aici. Cu /forget ștergem tot de la noi.

chat-busy = În acest chat există deja o conversație. Te rog să continui cu ea sau șterge-o mai întâi cu /forget. Apoi cere un link nou în chatul de pe web.

chat-link-over = Linkul acesta nu mai merge. Te rog să ceri unul nou în chatul de pe web.

engine-help =
    Ce poți face aici:

    /person – vreau să vorbesc cu un om
    /emergency – ajutor în caz de pericol
    /lines – linii de ajutor
    /language – altă limbă
    /web – continuă în chatul de pe web
    /lifetime – cât timp rămân mesajele aici
    /stop – oprește
    /forget – șterge tot
    /privacy – cine mai citește și ce păstrăm

engine-privacy =
    Cine mai citește? La noi doar echipa care te ajută, iar la urgențe cine e de serviciu. Telegram poate citi ce e scris în acest chat și știe ce cont ai. Chatul de pe web nu trece prin Telegram.

    Ce păstrăm? Ce ai scris tu și ce a scris echipa, încuiat. Și numărul acestui chat, încuiat, cât timp durează conversația. Numele, poza și numărul tău de telefon nu le păstrăm. Neîncuiat păstrăm ora, limba, subiectul, cât de urgent e și un nume inventat.

    Cât timp răspunzi la întrebări, programul nostru poate deschide singur răspunsurile tale. E nevoie de asta, pentru că Telegram nu păstrează o cheie pentru noi. Dacă nu le trimiți echipei, le ștergem după 24 de ore.

    Cu /forget ștergem tot de la noi. În acest chat șterg atunci mesajele din ultimele 48 de ore.

chat-again = (Poate ai văzut deja asta.)

chat-team = Echipa scrie:

chat-hidden = Ai un mesaj. Atinge zona gri ca să îl citești.

chat-done = Gata

chat-to-web = La chatul de pe web

chat-emergency = Ajutor în caz de pericol

chat-failed = Ceva nu a mers la noi. Mesajul tău nu a ajuns. Te rog să încerci din nou peste puțin timp. Dacă e pericol, nu aștepta și sună la 112.

chat-about = Vorbești fără să îți spui numele. Mai întâi un calculator pune câteva întrebări, apoi răspunde un om. Telegram știe ce cont ai. E pericol acum? Sună la 112.

chat-about-short = Vorbești fără să îți spui numele.

chat-command-person = Vreau să vorbesc cu un om

chat-command-emergency = Ajutor în caz de pericol

chat-command-lines = Linii de ajutor

chat-command-language = Altă limbă

chat-command-web = Continuă în chatul de pe web

chat-command-lifetime = Cât timp rămân mesajele

chat-command-stop = Oprește

chat-command-forget = Șterge tot

chat-command-privacy = Cine mai citește, ce păstrăm

chat-command-help = Ce poți face aici
