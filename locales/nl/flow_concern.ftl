# De vragen. Niveau B1, "je", geen uitroeptekens.

## Zorgen om iemand (gelezen door buren, vrienden en collega’s)

concern-welcome =
    Goed dat je dit deelt. Je hoeft het niet zeker te weten.

    Namen en adressen zijn niet nodig.

concern-safe_now = Is deze persoon nu veilig?
    .safe = Ja, voor zover ik weet
    .unsafe = Nee, er is nu gevaar
    .missing = Het gaat om een kind dat vermist is
    .unknown = Dat weet ik niet

concern-saw = Wat is er aan de hand?
    .hint = Wat zag of hoorde je? Een paar zinnen zonder namen is genoeg.

concern-signals = Wat past bij deze situatie?
    .hint = Meer antwoorden mogen. Overslaan mag ook.
    .forced = Wordt gedwongen of mag niet weg
    .injuries = Heeft wonden of blauwe plekken
    .fear = Is bang
    .control = Iemand anders bepaalt of houdt alles in de gaten
    .money = Moet geld afgeven of heeft schulden
    .gifts = Heeft opeens dure spullen of veel geld
    .online = Er gebeurt iets met foto’s, filmpjes of berichten
    .new_contacts = Heeft nieuwe contacten die zorgen geven
    .away = Is vaak weg of komt niet op school of werk
    .crime = Steelt, brengt pakjes weg of leent een bankpas uit
    .other = Iets anders

concern-place = In welke gemeente speelt dit?
    .hint = Alleen de gemeente. Een adres is niet nodig.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Een andere gemeente bij Rotterdam
    .near_dordrecht = Een andere gemeente bij Dordrecht
    .outside = Buiten deze regio

concern-near_rotterdam = Welke gemeente bij Rotterdam is het?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Welke gemeente bij Dordrecht is het?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Dit team werkt voor de regio rond Rotterdam en Dordrecht. Het kijkt mee wie in een andere regio kan helpen.

concern-age = Hoe oud is deze persoon ongeveer?
    .under_12 = Jonger dan 12
    .a12_15 = 12 tot en met 15
    .a16_17 = 16 of 17
    .a18_20 = 18 tot en met 20
    .a21_26 = 21 tot en met 26
    .a27_plus = 27 of ouder
    .unknown = Dat weet ik niet

concern-since = Sinds wanneer maak je je zorgen?
    .days = Een paar dagen
    .weeks = Een paar weken
    .months = Een paar maanden
    .longer = Langer
    .unknown = Dat weet ik niet

concern-need = Wat zou nu helpen?
    .hint = Advies vragen is nog geen melding.
    .advice = Advies: eerst overleggen
    .report = Een melding doen
    .support = Hulp voor deze persoon
    .unknown = Dat weet ik nog niet

concern-follow_up = Mag het team je nog iets vragen?
    .more = Ja
    .no_more = Nee, liever niet
