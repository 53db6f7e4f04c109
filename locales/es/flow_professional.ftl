# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    Es bueno que pidas consejo. No hace falta tener certeza de nada.

    No menciones el nombre de la persona que atiendes ni de tu estudiante. Aquí no hace falta.

professional-acute = ¿Hay alguien en peligro en este momento?
    .now = Sí, hay peligro ahora
    .not_now = No, en este momento no
    .unknown = No sé

professional-kind = ¿Qué necesitas?
    .hint = Pedir consejo todavía no es dar un aviso oficial.
    .advice = Consejo: hablarlo primero
    .report = Dar un aviso oficial
    .referral = Derivar a alguien para que reciba ayuda
    .care_coordination = Coordinación de la atención
    .training = Una formación

professional-client_age = ¿La persona tiene menos de 18 años?
    .minor = Sí
    .adult = No
    .unknown = No sé

professional-involved = ¿Qué hay ya en marcha para esta persona?
    .hint = Puedes elegir más de una respuesta. No menciones dónde está un centro de acogida.
    .care = Atención o acogida
    .justice = Un proceso penal
    .residence = Un trámite de residencia
    .other = Otra cosa

professional-meldcode =
    El protocolo holandés sobre violencia en casa y maltrato infantil (Meldcode) tiene cinco pasos.

    Paso 1: reúne las señales. Anota lo que viste y oíste.

    Paso 2: consulta a alguien de tu trabajo o a Veilig Thuis. Para eso no hace falta ningún nombre.

    Paso 3: habla con las personas de las que se trata.

    Paso 4: valora si hay peligro, ahora o una y otra vez.

    Paso 5: decide si das un aviso oficial, si organizas ayuda, o las dos cosas.

professional-step = ¿En qué paso del Meldcode estás?
    .step_1 = Paso 1: reunir las señales
    .step_2 = Paso 2: consultar
    .step_3 = Paso 3: hablar con las personas
    .step_4 = Paso 4: valorar
    .step_5 = Paso 5: decidir
    .none = Ninguno, o no sé

professional-step_1 = Anota lo que viste u oíste tú, y cuándo. Lo que piensas, anótalo aparte.

professional-step_2 = Hablar con este equipo encaja en el paso 2. Veilig Thuis también aconseja: 0800-2000. Gratis, día y noche.

professional-step_3 = Piensa primero si se puede hablar sin peligro. ¿Quién escucha, y qué pasa después? Puedes hablarlo antes con el equipo.

professional-step_4 =
    Pregúntate en el paso 4: ¿Hay una sospecha? ¿Hay peligro ahora, o la situación es insegura una y otra vez? Entonces das un aviso a Veilig Thuis.

    ¿Puedes dar u organizar tú una buena ayuda? ¿La quieren las personas de las que se trata? ¿Con esa ayuda habrá seguridad a tiempo?

professional-step_5 = El paso 5 tiene dos preguntas. ¿Hace falta dar un aviso oficial? ¿Y puedes también dar u organizar tú una buena ayuda? A veces la respuesta a las dos es sí.

professional-client_knows = ¿La persona sabe que preguntas esto?
    .agrees = Sí, y está de acuerdo
    .disagrees = Sí, pero no lo quiere
    .does_not_know = No
    .unknown = No sé

professional-saw = ¿Qué viste u oíste?
    .hint = Bastan unas pocas frases. No hacen falta nombres ni direcciones.

professional-responsible = ¿Quién se hará responsable de la ayuda?
    .hint = La responsabilidad puede seguir siendo tuya. El equipo aconseja entonces a distancia.
    .we_do = Seguimos siendo responsables
    .together = Mejor en conjunto, si es posible
    .transfer = Mejor el equipo, si es posible
    .unknown = Todavía no sé
