# Shown until a native speaker has read every text of this language.

web-draft = Nobody who grew up with this language has checked these texts yet. Is something not clear? You can ask the team.
