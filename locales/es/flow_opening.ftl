# The questions. Plain words, short sentences, no exclamation marks.

## The opening: everybody comes in here, children too

opening-language = ¿Qué idioma quieres usar?

opening-what =
    Es bueno que estés aquí. Primero una computadora te hace unas preguntas cortas. Puedes saltar preguntas. También puedes pedir enseguida hablar con una persona.

opening-secrecy =
    No pregunto quién eres. Solo el equipo de Humanitas ESSM que te ayuda puede leer lo que envías.

    Cuando hay una vida en peligro, o un niño o una niña en peligro, el equipo a veces tiene que hacer algo. Si puede, te lo dice antes. Si una respuesta habla de peligro, la paso enseguida. Te aviso cuando lo hago.
    .chat =
        No pregunto quién eres. De nuestro lado, solo el equipo de Humanitas ESSM que te ayuda puede leer lo que envías. Telegram también guarda este chat, y sabe qué cuenta tienes.

        Cuando hay una vida en peligro, o un niño o una niña en peligro, el equipo a veces tiene que hacer algo. Si puede, te lo dice antes. Si una respuesta habla de peligro, la paso enseguida. Te aviso cuando lo hago.

opening-leaving =
    Hay personas en el horario de atención. Si hay peligro ahora, no esperes y llama al 112.

    Con el botón de arriba sales rápido. Tu teléfono o tu computadora quizás todavía recuerde que estuviste aquí.
    .chat =
        Hay personas en el horario de atención. Si hay peligro ahora, no esperes y llama al 112.

        Por favor, no mandes fotos, videos, tu número ni tu ubicación. No los aceptamos.

        Con /forget borramos todo de nuestro lado. Con /lifetime eliges cuánto tiempo se quedan aquí los mensajes.

opening-safe = ¿Puedes escribir ahora sin peligro?
    .safe = Sí
    .unsafe = No
    .unknown = No sé

opening-danger_now = ¿Hay peligro en este momento, para ti o para otra persona?
    .hint = ¿Es peligroso escribir? Siempre puedes irte y volver más tarde.
    .danger = Sí, hay peligro ahora
    .no_danger = No
    .unknown = No sé

opening-reads_along = ¿Alguien puede ver lo que escribes en tu teléfono o computadora?
    .nobody = No
    .sometimes = A veces
    .somebody = Sí

opening-reads_advice =
    Es bueno que lo digas. Escribe solo lo que no te ponga en peligro.

    Si viene alguien, usa el botón para salir rápido. Lo que todavía no se ha enviado al equipo se pierde.

    ¿Puedes usar otro dispositivo más tarde, o escribir en otro lugar? Quizás sea más seguro.
    .chat =
        Es bueno que lo digas. Escribe solo lo que no te ponga en peligro.

        En las notificaciones de tu teléfono oculto las respuestas del equipo. En este chat sí las puede leer alguien.

        Con /lifetime eliges que los mensajes desaparezcan de aquí después de un tiempo. Con /web sigues en el chat web. Quizás sea más seguro.

opening-for_whom = ¿Por quién estás aquí?
    .myself_adult = Por mí. Tengo 18 años o más
    .myself_young = Por mí. Tengo menos de 18
    .someone_else = Por alguien que me preocupa
    .my_child = Por mi hijo o mi hija
    .professional = Por mi trabajo, como salud o enseñanza
    .municipality = Por un municipio o una escuela
    .question = Tengo una pregunta

opening-question_about = ¿De qué trata tu pregunta?
    .own_question = Quiero preguntar algo al equipo
    .information = Información: derechos, líneas de ayuda
    .privacy = Sobre lo que guardan, o una queja
