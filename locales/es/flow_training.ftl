# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = ¿Qué formación buscas?
    .recognise = Reconocer la trata de personas
    .youth = Explotación sexual de jóvenes
    .shelter = Formación para centros de acogida
    .elearning = Continuación del e-learning del CCV
    .unknown = Todavía no sé

training-form = ¿Qué forma te conviene?
    .hint = A veces hay un precio más bajo. El equipo te dice cuándo.
    .open = Inscripción abierta
    .in_company = En nuestra organización
    .after_report = En nuestra organización, tras un aviso
    .unknown = Todavía no sé
