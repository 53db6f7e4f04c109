# The questions. Plain words, short sentences, no exclamation marks.

## Municipalities and schools

municipality-welcome = Es bueno que te pongas en contacto. Hago unas preguntas cortas. Así el equipo sabe qué necesitas.

municipality-role = ¿Cuál es tu función?
    .policy = Políticas públicas
    .enforcement = Supervisión o inspección
    .teacher = Docencia o tutoría
    .school_care = Orientación o apoyo en la escuela
    .youth_work = Trabajo con jóvenes
    .management = Dirección o junta
    .other = Otra cosa

municipality-subject = ¿De qué se trata?
    .policy = Consejo sobre políticas y normas
    .figures = Cifras
    .training = Una formación para profesionales
    .lesson = Una clase de 90 minutos
    .girls_talk = Girls’ Talk, un grupo para chicas
    .make_a_move = Make a Move, un grupo para chicos
    .case = Preocupación por una persona concreta

municipality-about = ¿Cuál es tu pregunta?
    .hint = Bastan unas pocas frases. No hacen falta nombres.

municipality-lesson = La clase dura 90 minutos. Van dos personas formadoras.

municipality-girls_talk = Girls’ Talk es un grupo de nueve encuentros. Es para chicas de unos 14 a 21 años.

municipality-make_a_move = Make a Move es un grupo para chicos.

municipality-pupils = ¿Dónde está el grupo de jóvenes?
    .primary = Escuela primaria
    .practical = Enseñanza práctica (praktijkonderwijs)
    .secondary = Secundaria (vmbo, havo o vwo)
    .mbo = Formación profesional (mbo)
    .special = Educación especial
    .care = Atención o trabajo con jóvenes
    .other = Otro lugar
