# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Choose a canned reply
desk-canned-hint = The text is put into your reply, in the person’s language: { $language }. Read it through and change it. Nothing is sent.
desk-canned-find = Search
desk-canned-none = No canned reply fits this.
desk-canned-in = only in: { $language }
desk-notice-canned-other = This reply is not there yet in the person’s language ({ $language }). Below is the text in: { $spoken }.
desk-notice-canned-gone = This canned reply is no longer there. Nothing was changed.

## Managing them

desk-replies = Replies
desk-replies-all = Canned replies
desk-replies-text = In a conversation you choose one: the text is then put into your reply, in the person’s language. Coordinators can change them.
desk-replies-others = Show another language as well:
desk-replies-new = New reply
desk-replies-rule = Put nothing of a person in here: no names, no places and no words from a conversation. Write short and simple, and promise nothing that is not certain.
desk-replies-language = Language
desk-replies-title = Title
desk-replies-title-hint = Colleagues choose the reply by it. The person does not see the title.
desk-replies-words = Text for the person
desk-replies-words-hint = At most { $limit } characters.
desk-replies-look = Look at it
desk-replies-look-title = This is how it will stand in a reply
desk-replies-change-more = Change it further
desk-replies-avoided = It says “{ $word }”. We would rather not use that word. You can save it all the same.
desk-replies-change = Change
desk-replies-write = Write
desk-replies-reset = Reset
desk-replies-remove = Delete
desk-replies-missing = not in: { $language }
desk-replies-changed = changed in: { $language }
desk-replies-edited = changed: { $when }
desk-replies-now-in = What stands there now, in: { $language }
desk-replies-fault-empty = Fill in a title and a text.
desk-replies-fault-title-too-long = The title is too long. There is room for { $most } characters.
desk-replies-fault-too-long = Your text is too long: there is room for { $limit } characters and yours has { $length }. It is still there.
desk-replies-fault-cut = Your text is much too long and did not arrive whole. Nothing was saved.
desk-replies-fault-changed = A colleague has changed this reply meanwhile. Your text is below and has not been saved yet. What stands there now is below it. If you go on, your text takes its place.
desk-replies-reset-sure = Reset “{ $title }” ({ $language })?
desk-replies-reset-text = Your organisation’s own text is erased. The text that comes with the program is back. What has been sent does not change.
desk-replies-reset-do = Yes, reset it
desk-replies-remove-sure = Delete “{ $title }” ({ $language })?
desk-replies-remove-text = This text is erased and can no longer be chosen. What has been sent does not change.
desk-replies-remove-do = Yes, delete it
desk-refused-reply-gone = This reply is no longer there. Nothing was changed.

reply-group-start = Beginning
reply-group-safety = Safety
reply-group-meeting = Talking and meeting
reply-group-secrecy = Secrecy, code and erasing
reply-group-topics = Topics
reply-group-others = Worries about others, young people, professionals
reply-group-end = Closing
reply-group-own = Of our organisation

## The knowledge base

web-info-link = Information

web-info-title = Information

web-info-what = Short pages about topics that people often ask about. Would you rather have a person? You can on every page.

web-info-search = What are you looking for?

web-info-search-do = Search

web-info-found = { $count ->
    [0] Nothing found. Try another word, or ask a person.
    [one] One page found
   *[other] { $count } pages found
}

web-info-topics = All topics

web-info-updated = Updated on { $day }.

web-info-draft = Nobody who knows the subject has reviewed this text yet.

web-info-sources = Source:

web-info-enough = Was this enough, or would you like a person?

web-info-person = Ask a person

web-info-more = This was enough. To all topics
