# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    It is good that you ask for advice. You do not have to be sure of anything.

    Do not mention the name of your client or pupil. It is not needed here.

professional-acute = Is anybody in danger right now?
    .now = Yes, there is danger now
    .not_now = No, not at this moment
    .unknown = I do not know

professional-kind = What do you need?
    .hint = Asking for advice is not a report yet.
    .advice = Advice: talking it over first
    .report = Making a report
    .referral = Referring somebody for help
    .care_coordination = Care coordination
    .training = A training

professional-client_age = Is the person younger than 18?
    .minor = Yes
    .adult = No
    .unknown = I do not know

professional-involved = What is there already for this person?
    .hint = More than one answer is fine. Do not mention the place of a shelter.
    .care = Care or shelter
    .justice = A criminal case
    .residence = A residence procedure
    .other = Something else

professional-meldcode =
    The Dutch reporting code on domestic violence and child abuse (Meldcode) has five steps.

    Step 1: map the signals. Write down what you saw and heard.

    Step 2: consult a colleague or Veilig Thuis. No name is needed for that.

    Step 3: talk with the people concerned.

    Step 4: weigh if there is danger, now or again and again.

    Step 5: decide on reporting, on help, or on both.

professional-step = At which step of the Meldcode are you?
    .step_1 = Step 1: mapping the signals
    .step_2 = Step 2: consulting
    .step_3 = Step 3: talking with the people concerned
    .step_4 = Step 4: weighing
    .step_5 = Step 5: deciding
    .none = None, or I do not know

professional-step_1 = Write down what you saw or heard yourself, and when. Write down apart from that what you think.

professional-step_2 = Talking with us fits step 2. Veilig Thuis gives advice too: 0800-2000. Free, day and night.

professional-step_3 = First think about whether the talk can be safe. Who listens in, and what happens afterwards? You may talk this over with the team first.

professional-step_4 =
    Ask yourself at step 4: Is there a suspicion? Is there danger now, or is it unsafe again and again? Then you report to Veilig Thuis.

    Can you give or organise good help yourself? Do the people concerned want that help? Does it lead to safety in time?

professional-step_5 = Step 5 has two questions. Is a report needed? And can you also give or organise good help yourself? Sometimes the answer to both is yes.

professional-client_knows = Does the person know that you ask this?
    .agrees = Yes, and agrees
    .disagrees = Yes, but does not want it
    .does_not_know = No
    .unknown = I do not know

professional-saw = What did you see or hear?
    .hint = A few sentences are enough. No names or addresses needed.

professional-responsible = Who will be responsible for the help?
    .hint = You can stay responsible yourself. The team then thinks along from a distance.
    .we_do = We stay responsible
    .together = Together, if possible
    .transfer = The team, if possible
    .unknown = I do not know yet
