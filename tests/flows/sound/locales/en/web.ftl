# Around a page of the knowledge base.

web-info-updated = Of { $day }.
web-info-draft = A draft.
web-info-sources = After
