# Short names for the colleagues at the desk: what else the house does.

topic-intake = Intake talk
topic-fieldwork_visit = Outreach visit
topic-support_group = Support group (waiting list)
topic-buddy = Buddy
topic-paperwork = Help with paperwork
topic-benefits_tax = Benefit, tax or opting in
topic-job_coach = Job coach or application training
topic-sexuality_talk = Talk about sexuality
topic-consult = Professional: advice
topic-report = Professional: report
topic-referral = Professional: referral
topic-care_coordination = Care coordination
topic-case_minor = Professional: somebody under 18
topic-training = Training
topic-lesson = Lesson of 90 minutes
topic-girls_talk = Girls’ Talk
topic-make_a_move = Make a Move
topic-policy_advice = Policy advice
topic-figures = Figures
topic-information = Information
topic-privacy = Privacy
topic-complaint = Complaint
