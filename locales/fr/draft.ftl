# Shown until a native speaker has read every text of this language.

web-draft = Ces textes n’ont pas encore été relus par une personne de langue maternelle française. Quelque chose n’est pas clair ? Vous pouvez demander à l’équipe.
