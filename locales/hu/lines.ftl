# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Élet van veszélyben. A 112NL alkalmazással chatelhetsz. A diszpécser ekkor látja, hol vagy.
    .contact = 112
    .hours = Éjjel-nappal
    .languages = Holland, angol. Az alkalmazás több nyelvet is ismer.

line-police = Rendőrség, ha nem sürgős
    .what = Ha bejelentenél valamit, ha valaki eltűnt, vagy ha az emberkereskedelemmel vagy szexuális bűncselekményekkel foglalkozó csapattal beszélnél.
    .contact = 0900-8844
    .hours = Éjjel-nappal
    .languages = Holland, angol

line-veilig-thuis = Veilig Thuis (Biztonságban otthon)
    .what = Erőszak otthon, vagy egy gyerek nincs biztonságban. Tanács és bejelentés.
    .contact = 0800-2000 vagy a chat itt: veiligthuis.nl
    .hours = Telefon: éjjel-nappal, ingyenes. Chat: többnyire munkanapokon 9 és 17 óra között. A chatben nem lehet bejelentést tenni.
    .languages = Holland, telefonon tolmáccsal

line-113 = 113 Zelfmoordpreventie (öngyilkosság-megelőzés)
    .what = Ha nem akarsz tovább élni, vagy félsz valaki más miatt.
    .contact = 113 vagy 0800-0113, vagy 113.nl
    .hours = Éjjel-nappal. Mindkét szám ingyenes.
    .languages = Holland, egy kevés angol

line-csg = Centrum Seksueel Geweld (segítő központ szexuális erőszak után)
    .what = Az akaratod ellenére történt szex után. Az első 7 nap fontos. Orvosi segítségért legjobb 72 órán belül.
    .contact = 0800-0188 vagy centrumseksueelgeweld.nl
    .hours = Éjjel-nappal
    .languages = Holland, angol

line-comensha = CoMensha
    .what = Emberkereskedelem: kérdések, biztonságos hely, nyilvántartásba vétel. Egész Hollandiában.
    .contact = 033-448 11 86 vagy info@comensha.nl
    .hours = Munkanapokon 9 és 17 óra között
    .languages = Holland, angol

line-essm = Humanitas PMW és ESSM
    .what = A mi szervezetünk, a segítség összehangolása ügyében.
    .contact = 010-236 52 12
    .hours = Még nem tudjuk
    .languages = Még nem tudjuk

line-fier = Chat met Fier
    .what = Chat a neved nélkül, erőszakról és kényszerről.
    .contact = chatmetfier.nl
    .hours = Este és éjszaka. Az idők még nem biztosak.
    .languages = Holland

line-helpwanted = Helpwanted
    .what = Valaki képekkel vagy videókkal fenyeget, vagy ezek már fent vannak az interneten. Minden életkornak.
    .contact = 020-261 52 75 vagy helpwanted.nl
    .hours = Még nem tudjuk
    .languages = Holland, angol. Más nyelvek fordítóprogrammal.

line-kindertelefoon = Kindertelefoon (gyerekek segélyvonala)
    .what = Beszélgetés vagy chat, ha 8 és 18 év között vagy.
    .contact = 0800-0432 vagy kindertelefoon.nl
    .hours = Minden nap 11 és 21 óra között
    .languages = Holland

line-slachtofferhulp = Slachtofferhulp (segítség bűncselekmény után)
    .what = Segítség bűncselekmény után: a szabályokkal, a levelekkel és azzal, amit ez veled tesz.
    .contact = 0900-0101 vagy slachtofferhulp.nl
    .hours = Munkanapokon 8 és 20 óra között, szombaton 10 és 17 óra között
    .languages = Holland, angol

line-meld-misdaad = Meld Misdaad Anoniem (névtelen bejelentés)
    .what = Ha a neved nélkül mondanál el valamit egy bűncselekményről. Ott segítséget nem kapsz.
    .contact = 0800-7000 vagy meldmisdaadanoniem.nl
    .hours = Minden nap
    .languages = Holland, angol

line-fairwork = FairWork
    .what = Visszaélések a munkában, más országokból jött embereknek.
    .contact = 020-760 08 09 vagy fairwork.nu
    .hours = Munkanapokon
    .languages = 12 nyelv, önkéntesek révén (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (munkaügyi felügyelet)
    .what = Munkahelyi visszaélések bejelentése.
    .contact = 0800-5151 vagy nlarbeidsinspectie.nl
    .hours = Munkanapokon
    .languages = Holland, angol, lengyel, román, bolgár

line-proud = PROUD
    .what = A szexmunkások szakszervezete.
    .contact = wijzijnproud.nl
    .hours = Nincs állandó idő
    .languages = Holland, angol

line-ugly-mugs = Ugly Mugs NL
    .what = Figyelmeztetés erőszakos ügyfelekről, vagy egy ügyfél ellenőrzése. Segítség a rendőrségi feljelentéshez.
    .contact = uglymugs.nl
    .hours = Online
    .languages = Több nyelv

line-soa-aids = Soa Aids Nederland
    .what = Információ a nemi úton terjedő betegségekről (STI) és tesztekről.
    .contact = soaaids.nl
    .hours = Munkanapokon
    .languages = Több nyelv

line-ggd = GGD, Szexuális egészség központja Rotterdam-Rijnmond
    .what = STI-tesztek, szexmunkásoknak ingyen és név nélkül.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Munkanapokon
    .languages = Holland, angol, tolmáccsal

line-juridisch-loket = Juridisch Loket (jogi tanácsadás)
    .what = Első tanács szabályokról és jogokról, ingyen.
    .contact = 0800-8020 vagy juridischloket.nl
    .hours = Munkanapokon 9 és 17 óra között
    .languages = Holland, egy kevés angol

line-arosa = Arosa
    .what = Menedékhely nőknek Rotterdamban és Dordrechtben. A Veilig Thuison keresztül lehet oda jutni.
    .contact = 0800-2000
    .hours = Éjjel-nappal, a Veilig Thuison keresztül
    .languages = Holland

line-vertrouwenspersoon = Bizalmi tanácsadó szexmunkásoknak, Rotterdam
    .what = Az önkormányzat munkatársa, akivel bizalmasan beszélhetsz. Még nem tudjuk biztosan, hogy ez még létezik-e.
    .contact = rotterdam.nl
    .hours = Még nem tudjuk
    .languages = Még nem tudjuk

line-elsewhere = A segítség összehangolása más régiókban
    .what = Hága: SHOP, 070-361 47 47. Amszterdam: HVO és ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht és Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Munkanapokon
    .languages = Holland, angol

line-sense = Sense
    .what = Kérdések a szexről, 25 éves korig.
    .contact = sense.info
    .hours = A chat változó időpontokban van nyitva
    .languages = Holland

line-stop-it-now = Stop it Now
    .what = Ha aggódsz a saját, gyerekekkel vagy fiatalokkal kapcsolatos gondolataid miatt.
    .contact = 0800-2666436 vagy stopitnow.nl
    .hours = Meghatározott időpontokban
    .languages = Holland

line-luisterlijn = De Luisterlijn (meghallgató vonal)
    .what = Valaki, akivel beszélhetsz.
    .contact = 088-0767 000 vagy deluisterlijn.nl
    .hours = Éjjel-nappal
    .languages = Holland

line-schadefonds = Schadefonds Geweldsmisdrijven (kártérítési alap erőszak után)
    .what = Pénz kérése erőszak miatti kárért.
    .contact = schadefonds.nl
    .hours = Munkanapokon
    .languages = Holland, angol

line-undocumented = Dokters van de Wereld, ROS és Pauluskerk Rotterdam
    .what = Papírok nélküli embereknek: egészség, jogok, alvóhely.
    .contact = Keress rá a szervezet nevére
    .hours = Még nem tudjuk
    .languages = Több nyelv

line-opora = Opora
    .what = Segítség ukrajnai embereknek Hollandiában.
    .contact = opora.nu
    .hours = Még nem tudjuk
    .languages = Ukrán, orosz, angol

line-nidos = Nidos
    .what = Gyám olyan fiataloknak, akik szülők nélkül vannak Hollandiában.
    .contact = nidos.nl
    .hours = Éjjel-nappal elérhető
    .languages = Holland, angol

## The public page

web-lines-title = Segélyvonalak

web-lines-what =
    Itt más helyeket találsz, ahol segítséget kaphatsz. Veszély van most? Hívd a 112-t.

    Minden vonalnál ott áll, mikor ellenőriztük. Az áll ott, hogy „még nincs ellenőrizve”? Akkor lehet, hogy valami megváltozott.

web-lines-link = Segélyvonalak

web-lines-more = Minden segélyvonal

web-lines-contact = Elérhetőség

web-lines-hours = Mikor

web-lines-languages = Nyelvek

web-lines-new = még nincs ellenőrizve

web-lines-old = régen ellenőriztük: { $day }

web-lines-fresh = ellenőriztük: { $day }

web-lines-region-title = Máshol laksz vagy dolgozol?

web-lines-region =
    { $count } településen (gemeente) dolgozunk. Máshol vagy? Mindig kérdezhetsz tőlünk. Akkor egy ember megnézi, ki segít a közeledben.

    Ha emberkereskedelemről van szó, Hollandiában bárhonnan hívhatod a CoMenshát: 033-448 11 86.

    Erőszak otthon, vagy egy gyerek nincs biztonságban: Veilig Thuis, 0800-2000. A szám mindenhol ugyanaz.

    Pénz, lakás és ellátás ügyében a saját önkormányzatodat (gemeente) kérdezheted.

web-lines-towns = Ezeken a településeken dolgozunk

## The desk

desk-resources = Segélyvonalak

desk-resources-text = Ezeket a vonalakat mindenki látja a webes chatben, a Segélyvonalak oldalon. A 112 mindig legfelül van.

desk-resources-means = Az ellenőrizve azt jelenti: ma felhívtad, vagy te magad megnézted a szervezet saját oldalát, és a név, a szám, az idő és a nyelvek jók. Csak akkor nyomd meg a gombot. A neved és a napot megőrizzük. { $days } nap után újra megkérdezzük.

desk-resources-wrong = Valami nem jó? Akkor ne nyomd meg a gombot, és szólj a rendszergazdának. A lista a programhoz tartozik.

desk-resources-todo = Ellenőrizni kell ({ $count })

desk-resources-done = Ellenőrizve ({ $count })

desk-resources-none = Minden ellenőrizve van.

desk-resources-new = még nincs ellenőrizve

desk-resources-old = régen ellenőrizve

desk-resources-by = Ellenőrizve: { $day }, { $name }

desk-resources-staff-only = csak kollégáknak

desk-resources-source = Honnan jön ez:

desk-resources-do = Ma ellenőrizve, jó

desk-refused-resource-gone = Ez a segélyvonal megváltozott, vagy már nincs meg. Nézd meg újra a listát.
