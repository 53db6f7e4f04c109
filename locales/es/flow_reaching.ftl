# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = ¿Cómo quieres seguir?
    .hint = El equipo responde primero aquí. Después se ponen de acuerdo para una llamada o una cita.
    .here = Aquí, en este chat
    .call = Por teléfono
    .meet = Con un encuentro en persona
    .fieldworker = Alguien del equipo viene a verme

reaching-channel = ¿Qué contacto es seguro para ti?
    .phone = Una llamada
    .message = Un mensaje en mi teléfono
    .mail = Un correo electrónico

reaching-voicemail = ¿Puede el equipo dejar un mensaje de voz?
    .voicemail = Sí
    .no_voicemail = No

reaching-safe_times = ¿Cuándo es seguro el contacto para ti?
    .hint = Puedes elegir varias opciones. El equipo trabaja solo en el horario de atención.
    .monday = Lunes
    .tuesday = Martes
    .wednesday = Miércoles
    .thursday = Jueves
    .friday = Viernes
    .weekend = Fin de semana
    .morning = Por la mañana
    .afternoon = Por la tarde
    .evening = Por la noche

reaching-first = ¿Puede el equipo llamar o escribir primero?
    .hint = Si no, el equipo solo responde a lo que escribes aquí.
    .may = Sí
    .only_after_me = No, solo si yo escribo o llamo antes

reaching-sender = ¿Qué nombre puede ver u oír otra persona?
    .hint = Por si alguien mira o contesta el teléfono.
    .own_name = Humanitas
    .neutral = Solo un nombre de pila

reaching-contact = ¿Cómo puede el equipo contactar contigo sin ponerte en peligro?
    .hint = No es obligatorio. Da solo un número o un correo electrónico que nadie más mire.

reaching-proof = ¿Qué debe decir primero el equipo, para que sepas que es de verdad el equipo?
    .hint = No es obligatorio. Elige una frase que nadie más conozca. El equipo la dice antes de decir otra cosa.

reaching-duress = ¿Quieres acordar una palabra de alarma?
    .hint = Si más tarde escribes esa palabra en un mensaje, el equipo recibe una alarma silenciosa. Aquí no verás nada de eso. Elige una palabra que no escribas nunca en otro momento. Funciona en cuanto el equipo tiene tu mensaje. ¿Estás en peligro ahora mismo? Llama al 112 si puedes.
