# Shown until a native speaker has read every text of this language.

web-draft = Nadie que tenga el español como lengua materna ha revisado todavía estos textos. ¿Algo no está claro? Puedes preguntar al equipo.
