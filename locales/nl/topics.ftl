# Korte namen voor de medewerkers op het bureau.

## Onderwerpen

topic-danger_now = Nu in gevaar
topic-duress = Stil alarm: noodwoord
topic-first_contact = Eerste contact, nog zonder onderwerp
topic-safety_unknown = Veiligheid onbekend
topic-support_request = Vraag om hulp
topic-talk = Praten
topic-work_money = Werk en geld
topic-health = Gezondheid
topic-papers = Papieren en verblijf
topic-housing_debt = Wonen en schulden
topic-no_bed = Geen slaapplek vannacht
topic-exit_programme = Stoppen of iets anders
topic-violence_now = Geweld, nu in gevaar
topic-violence = Geweld of dwang
topic-sexual_violence = Seksueel geweld, laatste 7 dagen
topic-coercion = Dwang: beslist niet (helemaal) zelf
topic-youth = Jongere
topic-youth_danger = Jongere, nu niet veilig
topic-youth_pictures = Jongere: bedreigd met beelden
topic-youth_exploitation = Jongere: uitbuiting
topic-youth_crime = Jongere: criminele uitbuiting
topic-youth_question = Jongere met een vraag
topic-suicide_now = Doodswens of zelfbeschadiging, nu
topic-suicide_thoughts = Gedachten aan dood of zelfbeschadiging
topic-concern = Zorgen om iemand
topic-concern_child = Ouder met zorgen
topic-concern_danger = Zorgen om iemand, nu gevaar
topic-concern_forced = Zorgen om iemand: dwang
topic-concern_minor = Zorgen om iemand onder 18
topic-missing_child = Vermist kind
topic-question = Vraag
topic-question_today = Vraag, liefst vandaag

## Wachtrijen

queue-front_office = Front Office
queue-intake = Intake
queue-meldpunt = Meldpunt
queue-youth = Jongeren
queue-care_coordination = Zorgcoördinatie
queue-training = Training en voorlichting
queue-policy = Beleidsadvies
queue-privacy = Privacy
queue-moderation = Misbruik van de chat
queue-self_service = Zonder medewerker
queue-fieldwork = Veldwerk
queue-back_office = Back Office

## Prioriteit

priority-P0 = P0 Nu: leven in gevaar
priority-P1 = P1 Met spoed
priority-P2 = P2 Binnen een werkdag
priority-P3 = P3 Binnen drie werkdagen
priority-P4 = P4 Geen haast

always-person = Vroeg om een mens
    .asked = Ja
