# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Esto es lo que pasa ahora.

after-now =
    ¿Hay peligro ahora? Entonces no esperes al equipo. Llama al 112.

    Lo que contaste está arriba del todo para el equipo. Si el equipo está ahora, alguien lo lee lo antes posible.

after-work_now =
    ¿Hay peligro ahora? Entonces no esperes al equipo. Llama al 112.

    Lo que contaste está arriba del todo para el equipo. Si el equipo está ahora, alguien lo lee lo antes posible.

after-younger = Alguien del equipo para jóvenes lee esto con urgencia. Si el equipo está ahora, intenta responder en menos de una hora. Si el equipo no está, empieza con esto cuando vuelva a abrir.

after-young_question = Alguien del equipo para jóvenes lee tu pregunta. Normalmente recibes una respuesta en un día laborable.

after-urgent = El equipo lee esto con urgencia. Si el equipo está ahora, intenta responder en menos de una hora. Si el equipo no está, empieza con esto cuando vuelva a abrir.

after-intake = Alguien del equipo que hace las primeras charlas lee esto, normalmente en un día laborable. La primera charla suele ser en la misma semana. Tú y el equipo eligen el lugar y la hora.

after-fieldwork = Alguien del equipo que hace visitas lee esto, normalmente en un día laborable. Acuerdas con esa persona el lugar y la hora.

after-group = Alguien del equipo pone tu pregunta en la lista de espera, sin nombre. Normalmente recibes una respuesta en tres días laborables. Todavía no sabemos cuándo habrá lugar en un grupo.

after-volunteer = Alguien del equipo busca una persona voluntaria que encaje contigo. Normalmente recibes una respuesta en tres días laborables. Puede tardar más hasta que haya alguien.

after-today = Alguien del equipo lee esto, normalmente en un día laborable. No podemos prometer una respuesta hoy.

after-training = Alguien que se ocupa de las formaciones te llama o te escribe, normalmente en tres días laborables. Te dirá qué es posible, cuándo y cuánto cuesta.

after-work_urgent = Se trata de alguien de menos de 18 años. Por eso el equipo lee esto con urgencia. Si el equipo está ahora, intenta responder en menos de una hora. Si el equipo no está, empieza con esto cuando vuelva a abrir.

after-care_coordination = Alguien que coordina la atención lee esto, normalmente en un día laborable. Después hablan para acordar quién hace qué.

after-referral = Alguien del equipo que hace las primeras charlas te llama o te escribe, normalmente en un día laborable. Si sale adelante, la primera charla suele ser en la misma semana.

after-report = Alguien del punto de consejo y avisos (Meldpunt) lee tu aviso, normalmente en un día laborable. El Meldpunt valora cada aviso. Hasta que recibas noticias, la ayuda que das tú continúa.

after-consult = Alguien del punto de consejo y avisos (Meldpunt) lee tu pregunta, normalmente en un día laborable. Pedir consejo todavía no es dar un aviso oficial.

after-lesson = Alguien que se ocupa de las clases y los grupos te llama o te escribe, normalmente en tres días laborables. Tú y el equipo eligen un día. Solo entonces queda fijo.

after-policy = Alguien que se ocupa de las políticas públicas te llama o te escribe, normalmente en tres días laborables.

after-parent = Alguien del equipo para jóvenes lee esto con urgencia. Si el equipo está ahora, intenta responder en menos de una hora. Si el equipo no está, empieza con esto cuando vuelva a abrir.

after-concern = Alguien del punto de consejo y avisos (Meldpunt) lee esto, normalmente en un día laborable. A veces el equipo no puede contar lo que pasa después.

after-complaint = Alguien que se ocupa de las quejas lee esto. Normalmente recibes una respuesta en tres días laborables.

after-practical = Alguien del equipo lee esto. Normalmente recibes una respuesta en tres días laborables.
