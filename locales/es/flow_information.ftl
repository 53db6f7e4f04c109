# The questions. Plain words, short sentences, no exclamation marks.

## Knowing more about this chat (children read this too)

information-topic = ¿Sobre qué quieres saber más?
    .hint = Elige un tema, o escribe una palabra.
    .hours = Cuándo hay personas
    .region = Vivo en otro lugar
    .lines = { web-lines-more }
    .other = Otra cosa

information-hours =
    El equipo trabaja solo en el horario de atención. Cuando has enviado algo, esta página dice cuándo hay personas.

    Siempre puedes escribir. La respuesta llega cuando el equipo vuelve.

    ¿Hay peligro ahora? Llama al 112.
    .chat =
        El equipo trabaja solo en el horario de atención. Siempre puedes escribir. La respuesta llega cuando el equipo vuelve.

        ¿Hay peligro ahora? Llama al 112.

information-region =
    Este equipo trabaja para la región de Rotterdam y Dordrecht.

    ¿Vives en otro lugar? Pregunta al equipo quién puede ayudar cerca de ti. Para dinero, vivienda y salud, quizás también ayude tu propio municipio.

    Veilig Thuis (“A salvo en casa”) ayuda en todos los Países Bajos: 0800-2000. Gratis, día y noche.

    ¿Alguien te obliga? CoMensha también ayuda en todos los Países Bajos: 033-448 11 86.

    Hay otros lugares en { web-lines-more }.

information-enough = ¿Ya sabes lo suficiente?
    .enough = Sí, lo dejo aquí
    .another = No, quiero saber otra cosa
    .person = No, quiero preguntar a una persona
