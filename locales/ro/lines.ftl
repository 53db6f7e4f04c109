# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = O viață în pericol. Cu aplicația 112NL poți scrie. Operatorul vede atunci unde ești.
    .contact = 112
    .hours = Zi și noapte
    .languages = Olandeză, engleză. Aplicația știe mai multe limbi.

line-police = Poliția, dacă nu e grabă
    .what = Să semnalezi ceva, să spui că lipsește cineva sau să vorbești cu echipa pentru trafic de persoane sau infracțiuni sexuale.
    .contact = 0900-8844
    .hours = Zi și noapte
    .languages = Olandeză, engleză

line-veilig-thuis = Veilig Thuis (În siguranță acasă)
    .what = Violență acasă sau un copil care nu e în siguranță. Pentru sfaturi și pentru semnalări.
    .contact = 0800-2000 sau chatul de pe veiligthuis.nl
    .hours = Telefon: zi și noapte, gratuit. Chat: mai ales în zile lucrătoare, între 9 și 17. În chat nu poți face o semnalare.
    .languages = Olandeză, la telefon cu interpret

line-113 = 113 Zelfmoordpreventie (prevenirea suicidului)
    .what = Dacă nu mai vrei să trăiești sau ți-e frică pentru altcineva.
    .contact = 113 sau 0800-0113, ori 113.nl
    .hours = Zi și noapte. Ambele numere sunt gratuite.
    .languages = Olandeză, puțină engleză

line-csg = Centrum Seksueel Geweld (centrul pentru violență sexuală)
    .what = După sex împotriva voinței tale. Primele 7 zile sunt importante. Pentru ajutor medical, cel mai bine în primele 72 de ore.
    .contact = 0800-0188 sau centrumseksueelgeweld.nl
    .hours = Zi și noapte
    .languages = Olandeză, engleză

line-comensha = CoMensha
    .what = Trafic de persoane: întrebări, un loc sigur, înregistrare. Pentru toată Olanda.
    .contact = 033-448 11 86 sau info@comensha.nl
    .hours = În zile lucrătoare, între 9 și 17
    .languages = Olandeză, engleză

line-essm = Humanitas PMW și ESSM
    .what = Organizația noastră, pentru coordonarea sprijinului.
    .contact = 010-236 52 12
    .hours = Nu se știe încă
    .languages = Nu se știe încă

line-fier = Chat met Fier
    .what = Chat fără numele tău, despre violență și constrângere.
    .contact = chatmetfier.nl
    .hours = Seara și noaptea. Orele nu sunt încă sigure.
    .languages = Olandeză

line-helpwanted = Helpwanted
    .what = Cineva amenință cu poze sau filmări, sau ele sunt deja online. Pentru orice vârstă.
    .contact = 020-261 52 75 sau helpwanted.nl
    .hours = Nu se știe încă
    .languages = Olandeză, engleză. Alte limbi cu un program de traducere.

line-kindertelefoon = Kindertelefoon (telefonul copilului)
    .what = Să vorbești sau să scrii pe chat, dacă ai între 8 și 18 ani.
    .contact = 0800-0432 sau kindertelefoon.nl
    .hours = În fiecare zi, între 11 și 21
    .languages = Olandeză

line-slachtofferhulp = Slachtofferhulp (ajutor după o infracțiune)
    .what = Ajutor după o infracțiune: cu regulile, cu scrisorile și cu ce simți după aceea.
    .contact = 0900-0101 sau slachtofferhulp.nl
    .hours = În zile lucrătoare între 8 și 20, sâmbăta între 10 și 17
    .languages = Olandeză, engleză

line-meld-misdaad = Meld Misdaad Anoniem (semnalare anonimă)
    .what = Să spui ceva despre o infracțiune fără numele tău. Acolo nu primești ajutor.
    .contact = 0800-7000 sau meldmisdaadanoniem.nl
    .hours = În fiecare zi
    .languages = Olandeză, engleză

line-fairwork = FairWork
    .what = Abuzuri la muncă, pentru oameni din alte țări.
    .contact = 020-760 08 09 sau fairwork.nu
    .hours = În zile lucrătoare
    .languages = 12 limbi, prin voluntari (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (inspecția muncii)
    .what = Să semnalezi abuzuri la muncă.
    .contact = 0800-5151 sau nlarbeidsinspectie.nl
    .hours = În zile lucrătoare
    .languages = Olandeză, engleză, poloneză, română, bulgară

line-proud = PROUD
    .what = Sindicatul persoanelor care fac muncă sexuală.
    .contact = wijzijnproud.nl
    .hours = Fără ore fixe
    .languages = Olandeză, engleză

line-ugly-mugs = Ugly Mugs NL
    .what = Să avertizezi despre clienți violenți sau să verifici un client. Ajutor cu o plângere la poliție.
    .contact = uglymugs.nl
    .hours = Online
    .languages = Mai multe limbi

line-soa-aids = Soa Aids Nederland
    .what = Informații despre ITS (boli cu transmitere sexuală) și teste.
    .contact = soaaids.nl
    .hours = În zile lucrătoare
    .languages = Mai multe limbi

line-ggd = GGD, Centrul pentru sănătate sexuală Rotterdam-Rijnmond
    .what = Teste ITS. Pentru persoane care fac muncă sexuală, testele sunt gratuite și fără nume.
    .contact = ggdrotterdamrijnmond.nl
    .hours = În zile lucrătoare
    .languages = Olandeză, engleză, cu interpret

line-juridisch-loket = Juridisch Loket (sfaturi juridice)
    .what = Un prim sfat despre reguli și drepturi, gratuit.
    .contact = 0800-8020 sau juridischloket.nl
    .hours = În zile lucrătoare, între 9 și 17
    .languages = Olandeză, puțină engleză

line-arosa = Arosa
    .what = Adăpost pentru femei în Rotterdam și Dordrecht. Se ajunge acolo prin Veilig Thuis.
    .contact = 0800-2000
    .hours = Zi și noapte, prin Veilig Thuis
    .languages = Olandeză

line-vertrouwenspersoon = Persoană de încredere pentru persoane care fac muncă sexuală, Rotterdam
    .what = Cineva de la primărie cu care poți vorbi în încredere. Nu știm încă sigur dacă mai există.
    .contact = rotterdam.nl
    .hours = Nu se știe încă
    .languages = Nu se știe încă

line-elsewhere = Coordonarea sprijinului în alte regiuni
    .what = Haga: SHOP, 070-361 47 47. Amsterdam: HVO și ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht și Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = În zile lucrătoare
    .languages = Olandeză, engleză

line-sense = Sense
    .what = Întrebări despre sex, până la 25 de ani.
    .contact = sense.info
    .hours = Chatul e deschis la ore care se schimbă
    .languages = Olandeză

line-stop-it-now = Stop it Now
    .what = Dacă te îngrijorează propriile gânduri despre copii sau tineri.
    .contact = 0800-2666436 sau stopitnow.nl
    .hours = La ore fixe
    .languages = Olandeză

line-luisterlijn = De Luisterlijn (linia care ascultă)
    .what = Cineva cu care să vorbești.
    .contact = 088-0767 000 sau deluisterlijn.nl
    .hours = Zi și noapte
    .languages = Olandeză

line-schadefonds = Schadefonds Geweldsmisdrijven (fond pentru pagube după violență)
    .what = Să ceri bani pentru pagube după violență.
    .contact = schadefonds.nl
    .hours = În zile lucrătoare
    .languages = Olandeză, engleză

line-undocumented = Dokters van de Wereld, ROS și Pauluskerk Rotterdam
    .what = Pentru oameni fără acte: sănătate, drepturi, un pat.
    .contact = Caută numele organizației
    .hours = Nu se știe încă
    .languages = Mai multe limbi

line-opora = Opora
    .what = Ajutor pentru oameni din Ucraina în Olanda.
    .contact = opora.nu
    .hours = Nu se știe încă
    .languages = Ucraineană, rusă, engleză

line-nidos = Nidos
    .what = Tutore pentru tineri care sunt în Olanda fără părinți.
    .contact = nidos.nl
    .hours = Se poate contacta zi și noapte
    .languages = Olandeză, engleză

## The public page

web-lines-title = Linii de ajutor

web-lines-what =
    Aici sunt alte locuri unde poți primi ajutor. E pericol acum? Sună la 112.

    La fiecare linie scrie când am verificat-o. Scrie „încă neverificat”? Atunci poate s-a schimbat ceva.

web-lines-link = Linii de ajutor

web-lines-more = Toate liniile de ajutor

web-lines-contact = Contact

web-lines-hours = Când

web-lines-languages = Limbi

web-lines-new = încă neverificat

web-lines-old = verificat demult: { $day }

web-lines-fresh = verificat: { $day }

web-lines-region-title = Locuiești sau lucrezi în altă parte?

web-lines-region =
    Numărul de localități (gemeenten) în care lucrăm: { $count }. Altă localitate? Ne poți întreba oricând. Un om se uită atunci cine ajută lângă tine.

    Dacă e vorba de trafic de persoane, poți suna la CoMensha de oriunde din Olanda: 033-448 11 86.

    Violență acasă sau un copil care nu e în siguranță: Veilig Thuis, 0800-2000. Numărul e același peste tot.

    Pentru bani, locuință și îngrijire poți întreba la primăria ta (gemeente).

web-lines-towns = Localitățile în care lucrăm

## The desk

desk-resources = Linii de ajutor

desk-resources-text = Toată lumea vede aceste linii în chatul de pe web, pe pagina Linii de ajutor. 112 e mereu primul.

desk-resources-means = Verificat înseamnă: ai sunat azi sau ai văzut chiar tu site-ul organizației, iar numele, numărul, orele și limbile sunt corecte. Abia atunci apasă butonul. Se păstrează numele tău și ziua. După { $days } de zile întrebăm din nou.

desk-resources-wrong = Ceva nu e corect? Atunci nu apăsa butonul și spune-i administratorului. Lista ține de program.

desk-resources-todo = De verificat ({ $count })

desk-resources-done = Verificate ({ $count })

desk-resources-none = Totul e verificat.

desk-resources-new = încă neverificat

desk-resources-old = verificat demult

desk-resources-by = Verificat pe { $day }: { $name }

desk-resources-staff-only = doar pentru colegi

desk-resources-source = De unde vine asta:

desk-resources-do = Verificat azi, e corect

desk-refused-resource-gone = Această linie de ajutor s-a schimbat sau nu mai există. Uită-te din nou la listă.
