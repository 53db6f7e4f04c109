# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = A life in danger. With the app 112NL you can chat. The operator then sees where you are.
    .contact = 112
    .hours = Day and night
    .languages = Dutch, English. The app knows more languages.

line-police = Police, if there is no hurry
    .what = Reporting something, somebody is missing, or talking with the team on human trafficking or sexual offences.
    .contact = 0900-8844
    .hours = Day and night
    .languages = Dutch, English

line-veilig-thuis = Veilig Thuis (Safe at Home)
    .what = Violence at home, or a child who is not safe. For advice and for reporting.
    .contact = 0800-2000 or the chat at veiligthuis.nl
    .hours = Phone: day and night, free. Chat: mostly on working days from 9 to 17. You cannot report in the chat.
    .languages = Dutch, on the phone with an interpreter

line-113 = 113 Zelfmoordpreventie (suicide prevention)
    .what = If you do not want to live any more, or are afraid for somebody else.
    .contact = 113 or 0800-0113, or 113.nl
    .hours = Day and night. Both numbers are free.
    .languages = Dutch, some English

line-csg = Centrum Seksueel Geweld (Sexual Assault Centre)
    .what = After sex against your will. The first 7 days are important. For medical help best within 72 hours.
    .contact = 0800-0188 or centrumseksueelgeweld.nl
    .hours = Day and night
    .languages = Dutch, English

line-comensha = CoMensha
    .what = Human trafficking: questions, a safe place, registration. For all of the Netherlands.
    .contact = 033-448 11 86 or info@comensha.nl
    .hours = Working days from 9 to 17
    .languages = Dutch, English

line-essm = Humanitas PMW and ESSM
    .what = Our own organisation, for care coordination.
    .contact = 010-236 52 12
    .hours = Not known yet
    .languages = Not known yet

line-fier = Chat met Fier
    .what = Chatting without your name, about violence and force.
    .contact = chatmetfier.nl
    .hours = Evening and night. The times are not certain yet.
    .languages = Dutch

line-helpwanted = Helpwanted
    .what = Somebody threatens with pictures or videos, or they are online. For every age.
    .contact = 020-261 52 75 or helpwanted.nl
    .hours = Not known yet
    .languages = Dutch, English. Other languages with a translation program.

line-kindertelefoon = Kindertelefoon (children’s help line)
    .what = Talking or chatting if you are 8 to 18 years old.
    .contact = 0800-0432 or kindertelefoon.nl
    .hours = Every day from 11 to 21
    .languages = Dutch

line-slachtofferhulp = Slachtofferhulp (Victim Support Netherlands)
    .what = Help after a crime: with rules, with letters and with what it does to you.
    .contact = 0900-0101 or slachtofferhulp.nl
    .hours = Working days from 8 to 20, Saturday from 10 to 17
    .languages = Dutch, English

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Telling something about a crime without your name. You do not get help there.
    .contact = 0800-7000 or meldmisdaadanoniem.nl
    .hours = Every day
    .languages = Dutch, English

line-fairwork = FairWork
    .what = Abuse at work, for people from other countries.
    .contact = 020-760 08 09 or fairwork.nu
    .hours = Working days
    .languages = 12 languages, by volunteers (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (Labour Authority)
    .what = Reporting abuse at work.
    .contact = 0800-5151 or nlarbeidsinspectie.nl
    .hours = Working days
    .languages = Dutch, English, Polish, Romanian, Bulgarian

line-proud = PROUD
    .what = Union of sex workers.
    .contact = wijzijnproud.nl
    .hours = No fixed times
    .languages = Dutch, English

line-ugly-mugs = Ugly Mugs NL
    .what = Warning about violent clients, or checking a client. Help with a report to the police.
    .contact = uglymugs.nl
    .hours = Online
    .languages = Several languages

line-soa-aids = Soa Aids Nederland
    .what = Information about STIs and tests.
    .contact = soaaids.nl
    .hours = Working days
    .languages = Several languages

line-ggd = GGD, Centre for Sexual Health Rotterdam-Rijnmond
    .what = STI tests, for sex workers free and without your name.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Working days
    .languages = Dutch, English, with an interpreter

line-juridisch-loket = Juridisch Loket (legal help desk)
    .what = First advice about rules and rights, free.
    .contact = 0800-8020 or juridischloket.nl
    .hours = Working days from 9 to 17
    .languages = Dutch, some English

line-arosa = Arosa
    .what = Shelter for women in Rotterdam and Dordrecht. You get there through Veilig Thuis.
    .contact = 0800-2000
    .hours = Day and night, through Veilig Thuis
    .languages = Dutch

line-vertrouwenspersoon = Confidential adviser for sex workers, Rotterdam
    .what = Somebody of the municipality with whom you can talk in confidence. We are not sure yet if this still exists.
    .contact = rotterdam.nl
    .hours = Not known yet
    .languages = Not known yet

line-elsewhere = Care coordination in other regions
    .what = The Hague: SHOP, 070-361 47 47. Amsterdam: HVO and ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht and Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Working days
    .languages = Dutch, English

line-sense = Sense
    .what = Questions about sex, up to the age of 25.
    .contact = sense.info
    .hours = The chat is open at changing times
    .languages = Dutch

line-stop-it-now = Stop it Now
    .what = If you worry about your own thoughts about children or young people.
    .contact = 0800-2666436 or stopitnow.nl
    .hours = At fixed times
    .languages = Dutch

line-luisterlijn = De Luisterlijn (listening line)
    .what = Somebody to talk to.
    .contact = 088-0767 000 or deluisterlijn.nl
    .hours = Day and night
    .languages = Dutch

line-schadefonds = Schadefonds Geweldsmisdrijven (Violent Offences Compensation Fund)
    .what = Asking for money for harm by violence.
    .contact = schadefonds.nl
    .hours = Working days
    .languages = Dutch, English

line-undocumented = Dokters van de Wereld, ROS and Pauluskerk Rotterdam
    .what = For people without papers: health, rights, a bed.
    .contact = Search for the name of the organisation
    .hours = Not known yet
    .languages = Several languages

line-opora = Opora
    .what = Help for people from Ukraine in the Netherlands.
    .contact = opora.nu
    .hours = Not known yet
    .languages = Ukrainian, Russian, English

line-nidos = Nidos
    .what = Guardian of young people who are in the Netherlands alone.
    .contact = nidos.nl
    .hours = Reachable day and night
    .languages = Dutch, English

## The public page

web-lines-title = Help lines

web-lines-what =
    Here are other places where you can get help. Is there danger now? Call 112.

    With each line it says when we verified it. Does it say “not verified yet”? Then something may have changed.

web-lines-link = Help lines

web-lines-more = All help lines

web-lines-contact = Reach them

web-lines-hours = When

web-lines-languages = Languages

web-lines-new = not verified yet

web-lines-old = verified long ago: { $day }

web-lines-fresh = verified: { $day }

web-lines-region-title = Do you live or work somewhere else?

web-lines-region =
    We work in { $count } municipalities. Somewhere else? You can always ask us a question. A person then sees who helps near you.

    If it is about human trafficking, you can call CoMensha anywhere in the Netherlands: 033-448 11 86.

    Violence at home, or a child who is not safe: Veilig Thuis, 0800-2000. The number is the same everywhere.

    For money, housing and care you can ask your own municipality.

web-lines-towns = The municipalities in which we work

## The desk

desk-resources = Help lines

desk-resources-text = Everybody sees these lines in the web chat, on the page Help lines. 112 always stands on top.

desk-resources-means = Verified means: you have called today or looked at the organisation’s own site yourself, and name, number, times and languages are right. Only then press the button. Your name and the day are kept. After { $days } days we ask again.

desk-resources-wrong = Is something wrong? Then do not press the button and tell the administrator. The list belongs to the program.

desk-resources-todo = To verify ({ $count })

desk-resources-done = Verified ({ $count })

desk-resources-none = Everything is verified.

desk-resources-new = not verified yet

desk-resources-old = verified long ago

desk-resources-by = Verified on { $day } by { $name }

desk-resources-staff-only = for colleagues only

desk-resources-source = Where this comes from:

desk-resources-do = Verified today, it is right

desk-refused-resource-gone = This help line has changed or is no longer there. Look at the list again.
