# Korte namen voor de medewerkers op het bureau: wat het huis verder doet.

topic-intake = Intakegesprek
topic-fieldwork_visit = Veldwerker komt langs
topic-support_group = Steungroep (wachtlijst)
topic-buddy = Maatje
topic-paperwork = Thuisadministratie
topic-benefits_tax = Uitkering, belasting of opting-in
topic-job_coach = Jobcoach of sollicitatietraining
topic-sexuality_talk = Gesprek over seksualiteit
topic-consult = Professional: advies
topic-report = Professional: melding
topic-referral = Professional: verwijzing
topic-care_coordination = Zorgcoördinatie
topic-case_minor = Professional: iemand onder 18
topic-training = Training
topic-lesson = Voorlichting van 90 minuten
topic-girls_talk = Girls’ Talk
topic-make_a_move = Make a Move
topic-policy_advice = Beleidsadvies
topic-figures = Cijfers
topic-information = Informatie
topic-privacy = Privacy
topic-complaint = Klacht
