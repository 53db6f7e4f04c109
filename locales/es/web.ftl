# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Salir rápido

web-skip = Ir al contenido

web-hours = Horario de atención

web-about-link = Sobre este chat

web-today = hoy a las { $time }

web-on-day = { $day } a las { $time }

web-people-now = Ahora hay personas del equipo.

web-people-later = Ahora no hay nadie del equipo. Volverá a haber personas { $when }.

web-people-none = El equipo está abierto, pero ahora mismo no hay nadie trabajando. Tu mensaje se leerá en cuanto haya alguien.

web-closed-tomorrow = Mañana cerramos.

web-closed-on = Cerramos el:

web-people-unknown = Ahora no hay nadie del equipo. Todavía no sabemos cuándo volverá a haber personas.

web-offline = No hay conexión. Lo que escribiste sigue aquí. Inténtalo otra vez en un momento.

web-copied = El código se ha copiado.

## The first page

web-start-title = Habla sin dar tu nombre

web-start-what =
    Este es el chat de { $organisation }. Primero una computadora te hace unas preguntas cortas. Después una persona del equipo lee lo que escribiste y responde aquí.

    No preguntamos quién eres. Puedes irte y volver más tarde con un código.

web-start-again = Esta página llevaba mucho tiempo abierta. Elige tu idioma otra vez, por favor.

web-start-write = O escribe ya lo que pasa, en tu propio idioma

web-start-send = Enviar

web-have-code = Ya tengo un código

web-exit-what =
    El botón Salir rápido te lleva enseguida a otra página.

    Tu teléfono o tu computadora quizás recuerde que estuviste aquí.

web-exit-esc = Pulsar Esc tres veces hace lo mismo.

web-exit-noscript = En este navegador JavaScript está desactivado. El chat funciona igual. Después de salir, el botón Atrás del navegador quizás todavía muestre esta página, sin lo que escribiste.

## Danger

web-danger-line = ¿Hay peligro ahora? Llama al 112.

web-danger-more = Más ayuda en caso de peligro

web-danger-summary = ¿Hay peligro ahora?

web-danger-title = Ayuda en caso de peligro

## Answering a question

web-said = Lo que dice el chat

web-your-answer = Tu respuesta

web-number = Un número

web-limit = En un mensaje caben { $limit } letras y signos.

web-type-instead = O escribe tu respuesta

web-send = Enviar

web-go-on = Seguir

web-chosen = (lo que elegiste antes)

web-back = Atrás

web-skip-question = Saltar

web-person = Hablar con una persona

web-person-only = Sin más preguntas, solo el equipo

web-language = Otro idioma

web-stop = Parar

web-forget = Borrar todo

web-commands = Qué más puedes hacer

web-told = Lo que respondiste hasta ahora

web-told-help = ¿Quieres cambiar algo? Vuelve con el botón Atrás.

web-skipped = Saltada

web-given = El equipo ya lo tiene

web-old-question = Una pregunta que ya no está

## The conversation

web-conversation = Tu conversación con el equipo

web-received = Tu mensaje se ha recibido. Todavía no lo lleva nadie del equipo.

web-claimed = Alguien del equipo está con ello.

web-answered = El equipo ha respondido. Siempre puedes escribir más aquí.

web-closed = El equipo ha cerrado esta conversación. Si escribes algo, se abre otra vez.

web-waiting-since = Esperas desde { $when }.

web-answer-by = El equipo quiere responder antes de: { $when }.

web-answer-late = Tarda más de lo que queríamos. Lo sentimos. Tu mensaje sigue aquí y espera al equipo.

web-you = Tú

web-team = El equipo

web-answers = Tus respuestas a las preguntas

web-no-answers = Pediste hablar con una persona y todavía no habías respondido preguntas.

web-write-more = Escribe al equipo

web-begin = Empezar de nuevo

web-reload = Ver si hay algo nuevo

web-manage = Código, dispositivos y borrar

web-back-to-chat = Volver a tu conversación

web-idle-open = Estuviste un rato fuera. Esta página no se cierra con llave por sí sola mientras no hayas guardado tu código. Cualquiera que use este dispositivo puede leerla.

## The code

web-code-title = Tu código para volver

web-code-what = Con este código abres tu conversación, también en otro dispositivo. Sin el código no podemos abrirla para ti.

web-copy = Copiar

web-code-how = ¿Cómo guardo el código sin peligro?

web-code-help =
    Escribe el código en un papel que solo tú puedas encontrar. O ponlo entre números de teléfono o en una nota, sin decir para qué es.

    ¿Alguien mira tu teléfono? Entonces quizás sea más seguro un papel, o alguien de tu confianza. Una captura de pantalla puede aparecer sola en otro dispositivo.

    Quien tiene el código puede leer y borrar tu conversación. Para el equipo tampoco hay otro camino de vuelta.

web-code-kept = Ya guardé el código

web-code-follows = Tu código todavía se está creando. Tarda un momento.

web-missed = Tu respuesta no ha llegado. No se envió nada y no se borró nada.

web-return-title = Volver a tu conversación

web-return-what = Escribe el código que recibiste.

web-locked-title = Esta página está cerrada con llave

web-locked = No se hizo nada durante un rato. Con el código puedes seguir.

web-code-label = Tu código

web-code-hint = 24 cifras. Los espacios no importan.

web-open = Abrir

web-code-lost = ¿Perdiste el código? No podemos buscarlo. Sí puedes empezar de nuevo.

web-words-travel = Este texto todavía no se ha enviado. Va contigo cuando escribas el código.

web-code-length = Un código tiene 24 cifras. Aquí hay más o menos. Mira otra vez.

web-code-digits = Un código solo tiene cifras. Mira otra vez.

web-code-checksum = Una de las cifras no es correcta, o dos están al revés. Mira otra vez.

web-code-unknown = Este código no abre nada aquí. Quizás se creó un código nuevo, o se borró la conversación.

web-code-busy = Hay mucha gente. Espera medio minuto e inténtalo otra vez.

web-code-again = Esta página llevaba demasiado tiempo abierta. Pulsa Abrir una vez más.

web-code-keep-first = En este navegador hay otra conversación abierta, y no has guardado su código. Guarda primero ese código. Si no, ya no podrás volver a esa conversación.

web-code-unshown = El código de la conversación de este navegador ya no aparece aquí. ¿No lo has guardado? Entonces crea un código nuevo. Si no, ya no podrás volver a esa conversación.

web-code-loses = En este navegador hay respuestas que el equipo todavía no tiene. Si abres tu código ahora, se borran. Pulsa Abrir una vez más si te parece bien.

web-back-to-answers = Volver a esas respuestas

web-code-changed = Esta página mostraba un código viejo. Ya no funciona. Este es tu código nuevo. Guarda este.

web-code-later = En este momento no hay ningún código nuevo listo. Tu código viejo sigue funcionando. Inténtalo otra vez en un minuto.

## Code, devices and erasing

web-lock-title = Cerrar con llave ahora

web-lock = Después de { $minutes } minutos sin hacer nada, el chat se cierra con llave por sí solo. También puedes hacerlo ahora. Con tu código puedes seguir.

web-lock-not = Puedes cerrar el chat con llave cuando hayas dicho que guardaste el código.

web-lock-do = Cerrar con llave

web-cut-title = Otros dispositivos

web-cut = ¿Tu conversación está abierta también en otro dispositivo? Entonces puedes cerrarla allí. En este dispositivo sigue abierta. Tu código sigue funcionando.

web-cut-do = Cerrar en otros dispositivos

web-cut-some = Tu conversación está cerrada en todos los demás dispositivos.

web-cut-none = Tu conversación no estaba abierta en ningún otro dispositivo.

web-new-title = Un código nuevo

web-new = ¿Otra persona tiene tu código, o lo perdiste? Entonces pide uno nuevo. El código viejo ya no funciona, y en otros dispositivos se cierra tu conversación. Lo que alguien ya leyó allí no lo podemos deshacer.

web-code-do = Crear un código nuevo

web-forget-title = Borrar todo

web-forget-what =
    Entonces borramos aquí enseguida todo lo que escribiste, todo lo que te escribió el equipo, y el código. Ya nadie puede abrirlo aquí, tampoco el equipo.

    Lo que alguien ya leyó, quizás todavía lo sepa. Lo que guarda tu teléfono o tu navegador no lo podemos borrar.

web-forget-asks = Antes de borrar algo, te preguntamos una vez más.

## When something goes otherwise than meant

web-stale = Esta página llevaba demasiado tiempo abierta, o es de una conversación anterior. Todavía no se ha enviado nada. Mira si todavía sirve y envíalo otra vez.

web-stale-button = Esta página ya no estaba al día. No se hizo nada. Pulsa una vez más, si quieres.

web-your-words = Lo que escribiste

web-your-words-help = Este texto no se ha enviado ni guardado. Puedes copiarlo aquí.

web-over-title = Esta conversación ya no está abierta

web-over = Por eso tu texto no ha llegado. Está aquí abajo. Puedes empezar de nuevo, o seguir con tu código si tienes uno.

web-over-answer = Por eso tu respuesta no ha llegado. Puedes seguir con tu código si tienes uno, o empezar de nuevo.

web-over-not-erased = Este botón no ha borrado nada ahora. ¿Quieres borrar todo? Primero abre tu conversación con tu código.

web-case-gone = Esta conversación ya no está abierta aquí. No se hizo nada.

web-again-title = En este momento no funciona

web-again = Algo falló de nuestro lado. Tu respuesta todavía no se ha guardado. Espera medio minuto y envíala otra vez. Nunca llega dos veces.

web-send-again = Enviar otra vez

web-away = En este momento no podemos abrir los datos. No se ha perdido nada. Inténtalo otra vez en medio minuto.

web-trouble-title = Esto no funcionó

web-too-large = Es demasiado texto de una vez. No se envió nada. Repártelo en varios mensajes. Quizás abajo ya no esté todo lo que escribiste.

web-no-files = Aquí no podemos aceptar fotos, videos ni otros archivos. No se guardó nada. Puedes escribir con palabras lo que pasa.

web-not-there = Esta página no existe aquí.

web-elsewhere = Esto no vino de nuestra propia página. Por eso no se hizo nada.

web-wrong-host = Esta página tiene otra dirección.

web-broken = Algo falló de nuestro lado. Inténtalo otra vez, por favor.

web-nobody-title = Aquí no hay nada abierto

web-nobody = Empieza en la primera página.

web-to-start = A la primera página

web-done-title = Listo

web-done =
    Lo que escribiste aquí se ha borrado.

    Tu teléfono o tu computadora quizás todavía recuerde que visitaste esta página. Por eso, borra el historial de tu navegador, si puedes hacerlo sin peligro.

## About this chat

web-about-title = Sobre este chat

web-about-what-title = Qué es esto

web-about-what = Un chat de { $organisation }. Las preguntas las hace una computadora, con textos fijos. Las respuestas del equipo vienen de personas. Una computadora no decide nada sobre ti.

web-about-reading-title = Un programa que también lee

web-about-reading = Un programa en nuestra propia computadora mira las palabras que escribes: qué idioma es, y si es urgente. Nada de eso va a otra empresa. Si ve peligro, muestra ayuda y pasa enseguida al equipo lo que escribiste, y te lo dice. Puede equivocarse. Decide una persona.

web-about-who-title = Quién puede leer lo que escribes

web-about-who =
    Solo las personas del equipo que te ayuda. Cuando es urgente, también pueden leerlo las personas de guardia. Quien maneja las computadoras no puede abrir tu conversación mientras está guardada.

    Mientras respondes preguntas y nada ha llegado al equipo, solo tu navegador puede abrir tus respuestas.

web-about-limits-title = Cuáles son los límites

web-about-limits = { limits }

web-about-kept-title = Qué guardamos

web-about-kept =
    Lo que enviaste al equipo y lo que respondió el equipo, bajo llave. Además, sin llave: la hora, el idioma, el tema, lo urgente que es, un nombre inventado y lo que el equipo necesita para su trabajo, por ejemplo quién te responde.

    No guardamos ninguna dirección de internet, ni qué dispositivo o navegador tienes. Hay una sola cookie, desde tu primera respuesta. Tiene la llave de tu conversación. Desaparece cuando sales o cierras el navegador, y en algunos navegadores solo cuando la borras.

    Una conversación que no envías al equipo ya no se puede abrir después de 24 horas, y se borra.

    Después de { $minutes } minutos sin hacer nada, el chat se cierra con llave, si guardaste tu código. Si en ese momento queda una pregunta sin responder, se pierde.

web-about-forget-title = Qué pasa al borrar

web-about-forget =
    El botón Borrar todo quita todo lo que escribiste, lo que te escribió el equipo, y tu código. Desaparece de aquí enseguida. No podemos recuperarlo.

    Lo que alguien ya leyó, quizás todavía lo sepa. Tu navegador quizás recuerde que estuviste aquí. Si { $organisation } hace copias de lo guardado, los datos cerrados con llave se quedan en esa copia hasta que se borre.

web-about-exit-title = Salir rápido

web-about-exit = { quick-exit }

web-about-rights-title = Qué cabe

web-about-rights = En un mensaje caben { $limit } letras y signos. No podemos aceptar fotos, videos ni otros archivos.

web-about-access-title = Para que lo use todo el mundo

web-about-access =
    Este chat sigue la guía WCAG 2.2, nivel AA. Funciona solo con teclado, sin JavaScript, con letras grandes y en colores oscuros.

    Todas las páginas tienen el mismo título corto. Es por tu seguridad. Un lector de pantalla sabe por el encabezado dónde estás.

    Todavía nadie de fuera de nuestra organización lo ha revisado. ¿Hay algo que no funciona para ti? Escríbelo en el chat. Una persona lo leerá.

## From and to Telegram

web-from-title = Seguir en el chat web

web-from-what =
    Vienes de Telegram. Cuando pulses el botón, tu conversación sigue aquí.

    En Telegram borramos entonces los mensajes de las últimas 48 horas. Después ya no sabemos quién eres en Telegram. Lo que ya contaste se queda con el equipo. Quizás no lo vuelvas a ver aquí.

    Lo que guarda Telegram o tu teléfono no lo podemos borrar.

web-from-do = Seguir aquí

web-from-over = Este enlace ya no funciona. Un enlace funciona una sola vez, durante un cuarto de hora. Pide uno nuevo en Telegram con /web.

web-from-loses = En este navegador hay respuestas que el equipo todavía no tiene. Si sigues aquí con tu conversación de Telegram, se borran. Pulsa { web-from-do } una vez más si te parece bien.

web-from-code = Esta conversación ya tiene un código. Aquí solo se abre con ese código. En Telegram no se ha borrado nada. ¿No tienes el código? Entonces sigue en Telegram.

web-telegram-title = Respuestas en Telegram

web-telegram-what =
    Las respuestas del equipo también pueden llegar a Telegram. La conversación sigue abierta aquí también.

    Telegram sabe entonces qué cuenta tienes y guarda lo que hay allí. Hazlo solo si nadie más lee tu Telegram.

web-telegram-do = Crear un enlace a Telegram

web-telegram-link =
    Este enlace abre Telegram. Allí pulsa Start (Iniciar). El enlace funciona una sola vez, durante un cuarto de hora.

    Lo que ya está aquí no pasa a Telegram.

web-telegram-open = Abrir Telegram

web-telegram-qr = O escanea esto con el teléfono que tiene tu Telegram.
