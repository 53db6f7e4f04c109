# Short names for the colleagues at the desk.

## Topics

topic-danger_now = In danger now
topic-duress = Silent alarm: alarm word
topic-first_contact = First contact, no topic yet
topic-safety_unknown = Safety unknown
topic-support_request = Request for help
topic-talk = Talking
topic-work_money = Work and money
topic-health = Health
topic-papers = Papers and residence
topic-housing_debt = Housing and debts
topic-no_bed = No bed tonight
topic-exit_programme = Stopping or changing
topic-violence_now = Violence, in danger now
topic-violence = Violence or control
topic-sexual_violence = Sexual violence, last 7 days
topic-coercion = Coercion: does not (fully) decide
topic-youth = Young person
topic-youth_danger = Young person, not safe now
topic-youth_pictures = Young person: threatened with images
topic-youth_exploitation = Young person: exploitation
topic-youth_crime = Young person: criminal exploitation
topic-youth_question = Young person with a question
topic-suicide_now = Wish to die or self-harm, now
topic-suicide_thoughts = Thoughts of death or self-harm
topic-concern = Concern about somebody
topic-concern_child = Parent with a concern
topic-concern_danger = Concern about somebody, danger now
topic-concern_forced = Concern about somebody: coercion
topic-concern_minor = Concern about somebody under 18
topic-missing_child = Missing child
topic-question = Question
topic-question_today = Question, today if possible

## Queues

queue-front_office = Front office
queue-intake = Intake
queue-meldpunt = Advice and reporting point
queue-youth = Youth
queue-care_coordination = Care coordination
queue-training = Training and prevention
queue-policy = Policy advice
queue-privacy = Privacy
queue-moderation = Misuse of the chat
queue-self_service = Without staff
queue-fieldwork = Outreach
queue-back_office = Back office

## Priority

priority-P0 = P0 Now: life in danger
priority-P1 = P1 Urgent
priority-P2 = P2 Within one working day
priority-P3 = P3 Within three working days
priority-P4 = P4 No hurry

always-person = Asked for a person
    .asked = Yes
