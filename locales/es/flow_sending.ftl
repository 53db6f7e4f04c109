# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Esta era la última pregunta. ¿Está bien así?
    .hint = Si ya pasé algo antes, el equipo ya lo tiene.
    .send = Sí, puede ir al equipo
    .change = No, volver a la pregunta anterior
