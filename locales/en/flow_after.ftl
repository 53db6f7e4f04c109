# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = This is what happens next.

after-now =
    Is there danger now? Then do not wait for the team. Call 112.

    What you told is at the top for the team. If the team is there now, somebody reads it as soon as possible.

after-work_now =
    Is there danger now? Then do not wait for the team. Call 112.

    What you told is at the top for the team. If the team is there now, somebody reads it as soon as possible.

after-younger = Somebody of the team for young people reads this with urgency. If the team is there now, it tries to answer within an hour. If the team is not there, it begins with this when it opens again.

after-young_question = Somebody of the team for young people reads your question. Usually you get an answer within one working day.

after-urgent = The team reads this with urgency. If the team is there now, it tries to answer within an hour. If the team is not there, it begins with this when it opens again.

after-intake = Somebody of the intake team reads this, usually within one working day. The first talk is usually in the same week. You choose together where and when.

after-fieldwork = An outreach worker reads this, usually within one working day. You agree together where and when.

after-group = A worker puts your question on the waiting list, without a name. Usually you get an answer within three working days. We do not know yet when there is a place in a group.

after-volunteer = A worker looks for a volunteer who suits you. Usually you get an answer within three working days. It can take longer until there is somebody.

after-today = A worker reads this, usually within one working day. We cannot promise an answer today.

after-training = Somebody who deals with training calls or writes to you, usually within three working days. You then hear what is possible, when, and what it costs.

after-work_urgent = It is about somebody younger than 18. So the team reads this with urgency. If the team is there now, it tries to answer within an hour. If the team is not there, it begins with this when it opens again.

after-care_coordination = A care coordinator reads this, usually within one working day. After that you talk over together who does what.

after-referral = Somebody of the intake team calls or writes to you, usually within one working day. If it goes ahead, the first talk is usually in the same week.

after-report = Somebody of the reporting point reads your report, usually within one working day. The reporting point assesses every report. Until you hear from us, your own help goes on.

after-consult = Somebody of the advice and reporting point reads your question, usually within one working day. Advice is not a report yet.

after-lesson = Somebody who deals with lessons and groups calls or writes to you, usually within three working days. You choose a day together. Only then is it fixed.

after-policy = Somebody who deals with policy calls or writes to you, usually within three working days.

after-parent = Somebody of the team for young people reads this with urgency. If the team is there now, it tries to answer within an hour. If the team is not there, it begins with this when it opens again.

after-concern = Somebody of the reporting point reads this, usually within one working day. Sometimes the team may not tell what happens after that.

after-complaint = Somebody who deals with complaints reads this. Usually you get an answer within three working days.

after-practical = A worker reads this. Usually you get an answer within three working days.
