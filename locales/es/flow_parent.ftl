# The questions. Plain words, short sentences, no exclamation marks.

## Parents and carers (a child may read along)

parent-welcome =
    Es bueno que preguntes esto. No hace falta tener certeza.

    No hace falta el nombre de tu hijo o tu hija.

parent-child_safe = ¿Tu hijo o tu hija está a salvo ahora?
    .safe = Sí
    .unsafe = No, hay peligro ahora
    .missing = No está y no sé dónde está
    .unknown = No sé

parent-where_now = ¿Dónde está ahora tu hijo o tu hija?
    .hint = No hace falta una dirección.
    .home = En casa
    .elsewhere = En otro lugar, y sé dónde
    .distrust = Con alguien que no me da confianza
    .unknown = No sé

parent-age = ¿Qué edad tiene tu hijo o tu hija?
    .under_12 = Menos de 12
    .a12_15 = De 12 a 15
    .a16_17 = 16 o 17
    .a18_20 = De 18 a 20
    .a21_26 = De 21 a 26
    .a27_plus = 27 o más
    .rather_not = Prefiero no decirlo

parent-noticed = ¿Qué has notado?
    .hint = Puedes elegir más de una respuesta. También puedes saltar.
    .forced = Le obligan, o no puede irse
    .injuries = Tiene heridas o moretones
    .fear = Tiene miedo
    .mood = No habla, se enoja o está triste
    .away = Se va mucho o no va a la escuela
    .contacts = Tiene contactos nuevos que preocupan
    .gifts = De pronto tiene mucho dinero o lujos
    .online = Pasa algo con fotos, videos o mensajes
    .crime = Roba, lleva paquetes o presta su tarjeta
    .other = Otra cosa

parent-since = ¿Cuánto tiempo hace que lo notas?
    .days = Unos días
    .weeks = Unas semanas
    .months = Unos meses
    .longer = Más tiempo
    .unknown = No sé

parent-child_knows = ¿Tu hijo o tu hija sabe que preguntas esto?
    .hint = Las dos cosas están bien. Así el equipo sabe cuánto cuidado debe tener.
    .knows = Sí
    .does_not_know = No
    .unknown = No sé

parent-need = ¿Qué necesitas ahora?
    .hint = Pedir consejo todavía no es dar un aviso oficial.
    .advice = Consejo: hablarlo primero
    .talk_child = Saber cómo hablar con mi hijo o mi hija
    .report = Dar un aviso oficial
    .support = Ayuda para mi hijo o mi hija
    .unknown = Todavía no sé

parent-words = ¿Quieres contar con tus palabras qué está pasando?
    .hint = Bastan unas pocas frases. No hacen falta nombres ni direcciones.
