# The questions. Plain words, short sentences, no exclamation marks.

## What is always there

always-language = ¿Qué idioma quieres usar?

always-lifetime = ¿Cuánto tiempo pueden quedarse los mensajes en este chat?
    .hint = Después borro mis mensajes y los tuyos, en tu lado y en Telegram. Lo que tiene más de 48 horas ya no lo puedo borrar. Tampoco lo que alguien ya leyó o copió. Lo que tiene el equipo se queda con el equipo.
    .keep = Dejarlo como está
    .day = Un día
    .hour = Una hora

always-stop = ¿Quieres parar?
    .hint = Si el equipo todavía no tiene nada, borramos lo que escribiste aquí. Lo que el equipo ya tiene se queda allí hasta que tú elijas borrarlo.
    .go_on = No, seguir
    .leave = Sí, parar
    .forget = Borrar todo

always-erase = { always-forget }
    .chat = { always-forget.chat }
    .keep = No, no borrar nada
    .forget_all = Sí, borrar todo

always-forget =
    ¿Quieres borrar todo?

    Entonces borramos aquí, enseguida, lo que escribiste y lo que te escribió el equipo. El equipo ya no puede abrirlo. Tu código deja de funcionar. Esto no se puede deshacer.

    Si alguien del equipo ya lo leyó, quizás esa persona todavía lo sepa.

    Lo que guarda tu teléfono o tu navegador no lo podemos borrar. Piensa en el historial de tu navegador.
    .chat =
        ¿Quieres borrar todo?

        De nuestro lado borramos entonces, enseguida, lo que escribiste y lo que te escribió el equipo. El equipo ya no puede abrirlo. Esto no se puede deshacer.

        Si alguien del equipo ya lo leyó, quizás esa persona todavía lo sepa.

        En este chat borro los mensajes de las últimas 48 horas. Lo más antiguo no lo puedo borrar. Después borra tú este chat en Telegram, si puedes hacerlo sin peligro.
    .keep = No, no borrar nada
    .forget_all = Sí, borrar todo
