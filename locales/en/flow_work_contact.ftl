# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = On which number or e-mail address of your work can the team reach you?
    .hint = This is not required. The team also answers here.

work_contact-call_times = When can the team reach you best?
    .hint = More than one answer is fine.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .morning = In the morning
    .afternoon = In the afternoon
