# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    It is good that you share this. You do not have to be sure.

    Names and addresses are not needed.

concern-safe_now = Is this person safe now?
    .safe = Yes, as far as I know
    .unsafe = No, there is danger now
    .missing = It is about a child who is missing
    .unknown = I do not know

concern-saw = What is going on?
    .hint = What did you see or hear? A few sentences without names are enough.

concern-signals = What fits this situation?
    .hint = More than one answer is fine. Skipping is fine too.
    .forced = Is being forced or may not leave
    .injuries = Has wounds or bruises
    .fear = Is afraid
    .control = Somebody else decides or watches everything
    .money = Has to hand over money or has debts
    .gifts = Suddenly has expensive things or a lot of money
    .online = Something happens with photos, videos or messages
    .new_contacts = Has new contacts that cause worry
    .away = Is often away or misses school or work
    .crime = Steals, takes parcels or lends out a bank card
    .other = Something else

concern-place = In which municipality does this happen?
    .hint = Only the municipality. An address is not needed.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Another municipality near Rotterdam
    .near_dordrecht = Another municipality near Dordrecht
    .outside = Outside this region

concern-near_rotterdam = Which municipality near Rotterdam is it?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = Which municipality near Dordrecht is it?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = This team works for the region around Rotterdam and Dordrecht. It helps to find out who can help in another region.

concern-age = About how old is this person?
    .under_12 = Younger than 12
    .a12_15 = 12 to 15
    .a16_17 = 16 or 17
    .a18_20 = 18 to 20
    .a21_26 = 21 to 26
    .a27_plus = 27 or older
    .unknown = I do not know

concern-since = Since when have you been worried?
    .days = A few days
    .weeks = A few weeks
    .months = A few months
    .longer = Longer
    .unknown = I do not know

concern-need = What would help now?
    .hint = Asking for advice is not a report yet.
    .advice = Advice: talking it over first
    .report = Making a report
    .support = Help for this person
    .unknown = I do not know yet

concern-follow_up = May the team ask you more questions?
    .more = Yes
    .no_more = No, rather not
