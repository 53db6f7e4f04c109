# The questions. Plain words, short sentences, no exclamation marks.

## Contact at work

work_contact-contact = ¿En qué número o correo electrónico de tu trabajo puede contactarte el equipo?
    .hint = No es obligatorio. El equipo también responde aquí.

work_contact-call_times = ¿Cuándo es mejor que el equipo te contacte?
    .hint = Puedes elegir más de una respuesta.
    .monday = Lunes
    .tuesday = Martes
    .wednesday = Miércoles
    .thursday = Jueves
    .friday = Viernes
    .morning = Por la mañana
    .afternoon = Por la tarde
