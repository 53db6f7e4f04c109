# The questions. Plain words, short sentences, no exclamation marks.

## Younger than 18

youth-limits =
    Es bueno que hagas esto. Tú decides lo que cuentas.

    No tienes que decir cómo te llamas. El equipo solo sabe lo que tú cuentas aquí. Por eso a veces solo puede hacer algo si cuentas más.

    Si hay una vida en peligro, o si tú estás en gran peligro, puede ser que el equipo tenga que hacer algo, aunque tú no quieras. Si es posible, te lo dirá antes.

    Nunca mandes fotos ni videos. No podemos aceptarlos, tampoco como prueba.

youth-safe_now = ¿Estás ahora en un lugar seguro?
    .safe = Sí
    .unsafe = No
    .unknown = No sé

youth-happens = ¿Qué está pasando?
    .hint = Elige lo que más se parezca. No es culpa tuya.
    .pictures_blackmail = Me amenazan con fotos o videos míos
    .made_to_do = Me obligan a hacer cosas que no quiero
    .money_gifts = Dinero o regalos por sexo o fotos
    .crime = Robar, llevar paquetes o dar mi tarjeta
    .home = Pasa algo en casa
    .friend = Me preocupa un amigo o una amiga
    .other = Otra cosa
    .question = Quiero preguntar algo

youth-self_harm = A veces algo pesa tanto que ya no quieres vivir, o que quieres hacerte daño. ¿Te pasa a ti también?
    .hint = Aquí lo puedes decir. Nadie se va a enojar.
    .not_now = No
    .thoughts = A veces lo pienso
    .now = Sí, ahora
    .rather_not = Prefiero no decirlo

youth-words = ¿Qué quieres contar o preguntar?
    .hint = Bastan unas pocas palabras. No hacen falta nombres.

youth-age = ¿Cuántos años tienes?
    .hint = Así el equipo sabe qué te sirve.
    .under_12 = Menos de 12
    .a12_15 = 12, 13, 14 o 15
    .a16_17 = 16 o 17
    .a18_20 = 18, 19 o 20
    .rather_not = Prefiero no decirlo

youth-trusted = ¿Hay alguien cerca en quien confíes?
    .hint = Por ejemplo un amigo, una amiga, alguien de tu familia o alguien de la escuela. No hace falta ningún nombre.
    .somebody = Sí
    .nobody = No
    .unknown = No sé

youth-wishes = ¿Qué quieres que pase, y qué no?
    .hint = Si todavía no lo sabes, también está bien.

youth-how = ¿Cómo quieres seguir?
    .hint = El equipo responde primero aquí. Después se ponen de acuerdo para una llamada o una cita.
    .here = Aquí, en este chat
    .call = Por teléfono
    .meet = Verme con alguien del equipo

youth-safe_times = ¿Cuándo puedes hablar sin peligro?
    .hint = Puedes elegir varias opciones. El equipo trabaja solo en el horario de atención.
    .school_hours = En horas de clase
    .after_school = Después de clase
    .evening = Por la noche
    .weekend = El fin de semana

youth-contact = ¿Cómo puede el equipo contactar contigo sin ponerte en peligro?
    .hint = No es obligatorio. Da solo un número que nadie más conteste ni mire.

youth-confirm = Esta era la última pregunta. ¿Está bien así?
    .hint = Si ya pasé algo antes, el equipo ya lo tiene.
    .send = Sí, puede ir al equipo
    .more = Antes, dos preguntas opcionales
    .change = No, volver a la pregunta anterior

youth-nickname = ¿Cómo puede llamarte el equipo?
    .hint = Vale un nombre inventado. No hace falta tu nombre real.

youth-school = ¿A qué tipo de escuela vas?
    .hint = No hace falta el nombre de tu escuela.
    .primary = Escuela primaria
    .practical = Enseñanza práctica (praktijkonderwijs)
    .secondary = Secundaria (vmbo, havo o vwo)
    .mbo = Formación profesional (mbo)
    .special = Educación especial
    .none = No voy a la escuela
    .other = Otra cosa

youth-duress = ¿Quieres acordar una palabra de alarma?
    .hint = Si más tarde escribes esa palabra en un mensaje, el equipo recibe una alarma silenciosa. Aquí no verás nada de eso. Elige una palabra que no escribas nunca en otro momento. Funciona en cuanto el equipo tiene tu mensaje. ¿Estás en peligro ahora mismo? Llama al 112 si puedes.
