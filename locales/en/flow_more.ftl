# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = This was the last question that is needed. Is this all right?
    .hint = If I passed something on before, the team has that already.
    .send = Yes, it may go to the team
    .more = First some questions that you may leave out
    .change = No, back to the previous question

more-municipality = Which municipality is it about?
    .hint = Only the municipality. An address is not needed.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Another municipality near Rotterdam
    .near_dordrecht = Another municipality near Dordrecht
    .outside = Outside this region

more-near_rotterdam = Which municipality near Rotterdam is it?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = Which municipality near Dordrecht is it?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = This team works for the region around Rotterdam and Dordrecht. It helps to find out who can help in another region.

more-school = What kind of school does your child go to?
    .hint = The name of the school is not needed.
    .primary = Primary school
    .practical = Practical training (praktijkonderwijs)
    .secondary = Secondary school (vmbo, havo or vwo)
    .mbo = Vocational school (mbo)
    .special = Special education
    .none = My child does not go to school
    .other = Something else

more-organisation = In what kind of organisation do you work?
    .education = Education
    .health = Health care
    .social = Social work or a neighbourhood team
    .youth_care = Youth care
    .shelter = Shelter
    .justice = Police or justice
    .municipality = Municipality
    .other = Something else

more-form = What does it seem to be about?
    .hint = You do not have to be sure.
    .sex = Forced sex or forced sex work
    .work = Other forced work
    .crime = Being made to commit offences
    .images = Photos, videos or contact online
    .other = Something else
    .unknown = I do not know

more-budget = Is there a budget already?
    .there_is = Yes
    .not_yet = Not yet
    .unknown = I do not know

more-age = How old are you?
    .hint = You do not have to answer. If you are younger than 18, the team for young people helps you.
    .under_18 = Younger than 18
    .a18_20 = 18, 19 or 20
    .a21_26 = 21 to 26
    .a27_plus = 27 or older
    .rather_not = I would rather not say

more-younger = The team for young people helps you further. You do not have to tell it again.

more-gender = Are you a woman, a man or other?
    .woman = Woman
    .man = Man
    .other = Other
    .rather_not = I would rather not say

more-work_form = Which work do you do most?
    .escort = Escort
    .window = Behind a window
    .club = In a club or private house
    .home = At home
    .webcam = Webcam
    .stripper = Stripping
    .care = With people with a disability
    .other = Something else
