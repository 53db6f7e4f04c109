# De vragen. Niveau B1, "je", voor professionals "u", geen uitroeptekens.

## Wat helpt maar niet hoeft

more-confirm = Dit was de laatste vraag die nodig is. Is het zo goed?
    .hint = Heb ik al iets doorgegeven, dan heeft het team dat al.
    .send = Ja, het mag naar het team
    .more = Eerst nog een paar vragen die niet hoeven
    .change = Nee, terug naar de vorige vraag

more-municipality = Om welke gemeente gaat het?
    .hint = Alleen de gemeente. Een adres is niet nodig.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Een andere gemeente bij Rotterdam
    .near_dordrecht = Een andere gemeente bij Dordrecht
    .outside = Buiten deze regio

more-near_rotterdam = Welke gemeente bij Rotterdam is het?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Welke gemeente bij Dordrecht is het?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Dit team werkt voor de regio rond Rotterdam en Dordrecht. Het kijkt mee wie in een andere regio kan helpen.

more-school = Op wat voor school zit je kind?
    .hint = De naam van de school hoeft niet.
    .primary = Basisschool
    .practical = Praktijkonderwijs
    .secondary = Vmbo, havo of vwo
    .mbo = Mbo
    .special = Speciaal onderwijs
    .none = Mijn kind zit niet op school
    .other = Iets anders

more-organisation = In wat voor organisatie werkt u?
    .education = Onderwijs
    .health = Zorg
    .social = Welzijn of wijkteam
    .youth_care = Jeugdhulp
    .shelter = Opvang
    .justice = Politie of justitie
    .municipality = Gemeente
    .other = Iets anders

more-form = Waar lijkt het om te gaan?
    .hint = Zeker weten hoeft niet.
    .sex = Seks of sekswerk onder dwang
    .work = Ander werk onder dwang
    .crime = Strafbare dingen onder dwang
    .images = Foto’s, filmpjes of contact online
    .other = Iets anders
    .unknown = Dat weet ik niet

more-budget = Is er al budget?
    .there_is = Ja
    .not_yet = Nog niet
    .unknown = Dat weet ik niet

more-age = Hoe oud ben je?
    .hint = Dit hoeft niet. Ben je jonger dan 18, dan helpt het team voor jongeren je.
    .under_18 = Jonger dan 18
    .a18_20 = 18, 19 of 20
    .a21_26 = 21 tot en met 26
    .a27_plus = 27 of ouder
    .rather_not = Dat zeg ik liever niet

more-younger = Het team voor jongeren helpt je verder. Je hoeft het niet nog een keer te vertellen.

more-gender = Ben je vrouw, man of anders?
    .woman = Vrouw
    .man = Man
    .other = Anders
    .rather_not = Dat zeg ik liever niet

more-work_form = Welk werk doe je het meest?
    .escort = Escort
    .window = Achter het raam
    .club = In een club of privéhuis
    .home = Thuis
    .webcam = Webcam
    .stripper = Strippen
    .care = Bij mensen met een beperking
    .other = Iets anders
