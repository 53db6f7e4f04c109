# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    ¿Hay peligro ahora? Llama al 112.

    ¿No puedes hablar? Con la app 112NL puedes chatear con la central del 112. La central ve entonces dónde estás.

    Sexo contra tu voluntad: Centrum Seksueel Geweld (centro de atención tras violencia sexual), 0800-0188. Gratis, día y noche.

    Violencia en casa, o un niño o una niña que no está a salvo: Veilig Thuis (“A salvo en casa”), 0800-2000. Gratis, día y noche.

    Si ya no quieres vivir: llama al 113 o al 0800-0113. Gratis, día y noche.

    Alguien te amenaza con fotos o videos: Helpwanted, 020-261 52 75 o helpwanted.nl.

    La policía, cuando no es urgente: 0900-8844.

    Este chat no es un número de emergencias. El equipo lee tu mensaje solo en el horario de atención.

help-now =
    Llama ahora al 112.

    ¿No puedes hablar? Con la app 112NL puedes chatear con la central del 112. La central ve entonces dónde estás.

    ¿El peligro es para ti y puedes salir sin riesgo? Ve a un lugar donde haya otras personas.

    No esperes una respuesta en este chat.

help-now-other =
    Llama ahora al 112. Di dónde hace falta la ayuda.

    No esperes una respuesta en este chat.

    Si intervienes tú, el peligro puede ser mayor.

help-violence =
    ¿Estás en peligro ahora? Llama al 112.

    Lo que alguien te hace no es culpa tuya.

    ¿Es tu pareja o tu familia? Entonces también puedes llamar a Veilig Thuis (“A salvo en casa”): 0800-2000. Gratis, día y noche.

help-rape =
    ¿Estás en peligro ahora, o tienes heridas? Llama al 112.

    No es culpa tuya.

    Llama al Centrum Seksueel Geweld (centro de atención tras violencia sexual): 0800-0188. Gratis, día y noche. Ayudan con tu salud y con guardar las pruebas. Los primeros 7 días son importantes. Cuanto antes, mejor.

    Todavía no tienes que decidir nada sobre la policía.

help-coercion =
    ¿Estás en peligro ahora, o no puedes salir? Llama al 112.

    Tienes derecho a decidir sobre tu cuerpo, tu dinero y tu tiempo. Aunque alguien diga otra cosa.

    No hables de este chat con la persona que decide por ti.

help-children =
    ¿El niño o la niña está en peligro ahora? Llama al 112.

    Veilig Thuis (“A salvo en casa”) puede aconsejarte: 0800-2000. Gratis, día y noche.

help-no-bed =
    ¿Estás en peligro ahora? Llama al 112.

    ¿Te fuiste por violencia en casa? Llama a Veilig Thuis (“A salvo en casa”): 0800-2000. Gratis, día y noche.

    El equipo no puede prometerte un lugar para dormir. Sí lo buscará contigo.

help-suicide =
    ¿Hay peligro ahora? Llama al 112.

    Es bueno que lo digas. Llama al 113 o al 0800-0113. Gratis, día y noche. También está 113.nl.

    Si puedes, no te quedes sin compañía. Ve con alguien que te haga sentir a salvo.

help-pictures =
    ¿Estás en peligro ahora? Llama al 112.

    No es culpa tuya. La persona que te amenaza está haciendo algo malo.

    No mandes más fotos ni videos. No pagues, si eso no te pone en peligro. Guarda los mensajes en los que esa persona te amenaza.

    Helpwanted puede ayudar a que se quiten las imágenes: 020-261 52 75 o helpwanted.nl.

help-young =
    ¿Estás en peligro ahora? Llama al 112.

    No es culpa tuya. Es bueno que nos lo cuentes.

    ¿Hubo sexo que no querías? Llama al Centrum Seksueel Geweld (centro de atención tras violencia sexual): 0800-0188. Gratis, día y noche. Los primeros 7 días son importantes.

help-young-crime =
    ¿Estás en peligro ahora? Llama al 112.

    Es bueno que nos lo cuentes. ¿Alguien te amenaza, o te hace participar? Entonces no es culpa tuya. No tienes que resolver esto sin ayuda.

help-missing-child =
    ¿Hay peligro ahora? Llama al 112.

    ¿No hay peligro inmediato? Llama a la policía: 0900-8844. Di que ha desaparecido un niño o una niña. No hace falta esperar.

    No esperes una respuesta en este chat.

help-minor =
    ¿Hay peligro ahora? Llama al 112.

    Veilig Thuis (“A salvo en casa”) aconseja sobre la seguridad de niñas y niños: 0800-2000. Gratis, día y noche.

help-forced =
    ¿Hay peligro ahora, o han encerrado a alguien? Llama al 112.

    ¿No hay peligro inmediato? Puedes llamar a la policía al 0900-8844.

    Si intervienes tú, el peligro puede ser mayor.

## What the chat promises and what it does not

limits =
    El equipo se guarda lo que cuentas. A veces no puede. Si hay una vida en peligro, o un niño o una niña en peligro, puede ser que el equipo tenga que hacer algo. Si es posible, te lo dirá antes.

quick-exit =
    Con el botón para salir rápido cierras esta página. Aparece otra página, neutral. Lo que todavía no se ha enviado al equipo se pierde. Lo que el equipo ya tiene se queda allí. Con tu código puedes abrirlo otra vez.

    Tu teléfono o tu computadora quizás todavía recuerde que estuviste aquí. Por eso, borra el historial de tu navegador, si puedes hacerlo sin peligro.

## What the chat says

engine-empty = Aquí todavía no hay nada. Primero escribe algo y después envíalo.

engine-first = Gracias por escribir esto. Lo guardo, y no tienes que escribirlo otra vez. Un programa de computadora nuestro mira las palabras, para ver si es urgente. Primero unas preguntas cortas.

engine-fits = Por lo que escribiste, pongo una respuesta primero. Tú eliges la que encaja.

engine-calm = Este chat es para personas que buscan ayuda o tienen una pregunta para el equipo. No digo nada sobre otras personas, tampoco si alguien escribe aquí. ¿Buscas ayuda para ti? Entonces sigue con la pregunta de la pantalla.

engine-duress = Esa palabra se puede escribir también sin querer. Elige una palabra o una frase corta, de al menos cinco letras, que no escribas nunca en otro momento.

engine-too-long = Tu texto es demasiado largo. Caben { $limit } letras y signos, y tiene { $length }. Tu texto sigue ahí. Hazlo más corto, o envíalo en partes.

engine-not-a-choice = Guardo lo que escribiste. Elige también una de las respuestas de la pantalla. Así puedo seguir.

engine-not-a-number = Guardo lo que escribiste. Escribe también un número del { $min } al { $max }.

engine-found = Quizás sea esto. Elige un tema. Guardo tus palabras.

engine-not-found = No sé nada de eso. Guardo tus palabras. Elige un tema, prueba con otra palabra o pregunta a una persona.

engine-lines = { web-lines-what }

engine-pick-one = Elige una respuesta.

engine-pick-some = Elige una o más respuestas.

engine-unknown-option = No conozco esa opción. Elige una de las respuestas de la pantalla.

engine-passed = Esa pregunta ya pasó. Si escribiste algo, lo guardo. Sigue con lo que hay ahora en la pantalla.

engine-no-back = No se puede ir más atrás.

engine-no-skip = Aquí no hay nada que saltar.

engine-restarted = Mientras tanto cambiaron las preguntas. Por eso empiezo en una pregunta anterior. Tus respuestas siguen guardadas.

engine-language = Seguimos en español.

engine-handed-off =
    He pasado al equipo lo que me contaste hasta ahora. Lo que respondas a partir de ahora también le llega.

    Si el equipo está ahora, alguien del equipo lo lee lo antes posible. Si no está, lo leerá cuando vuelva a abrir. La respuesta aparecerá en esta página.

    Recibes un código. Con él puedes volver más tarde. Ahora puedes seguir respondiendo, pero no tienes que hacerlo.
    .chat =
        He pasado al equipo lo que me contaste hasta ahora. Lo que respondas a partir de ahora también le llega.

        Si el equipo está ahora, alguien del equipo lo lee lo antes posible. Si no está, lo leerá cuando vuelva a abrir. La respuesta llegará a este chat.

        Ahora puedes seguir respondiendo, pero no tienes que hacerlo.

engine-handed-over =
    Gracias. El equipo ya tiene lo que me contaste.

    Alguien del equipo lo lee y responde en esta página. Aquí también ves cuándo hay personas.

    Con tu código puedes volver. Siempre puedes escribir más aquí.
    .chat =
        Gracias. El equipo ya tiene lo que me contaste.

        Alguien del equipo lo lee y responde en este chat. Siempre puedes escribir más aquí.

engine-person =
    Pediste hablar con una persona. Se lo he pasado al equipo, con lo que me contaste hasta ahora.

    Alguien del equipo responde en esta página. Aquí también ves cuándo hay personas.

    Con tu código puedes volver. Ya puedes escribir más aquí.
    .chat =
        Pediste hablar con una persona. Se lo he pasado al equipo, con lo que me contaste hasta ahora.

        Alguien del equipo responde en este chat. Ya puedes escribir más aquí.

engine-talk = Siempre puedes seguir escribiendo aquí. El equipo lo lee y responde en esta página.
    .chat = Siempre puedes seguir escribiendo aquí. El equipo lo lee y responde en este chat.

engine-full = Esto ya no cabe y no se ha guardado. Sigue hasta el final y envía, o pide hablar con una persona. Después puedes escribir más.

engine-ended = Esta conversación ha terminado. Lo que escribiste aquí se ha borrado. Siempre puedes empezar de nuevo.
    .chat = Listo. De nuestro lado se ha borrado. Si vuelves a escribir aquí, empieza una conversación nueva.

engine-corrected = Tu cambio se ha guardado.

engine-no-files =
    No aceptamos fotos, videos, stickers, audios ni otros archivos. No lo hemos guardado. Escríbelo con palabras, si puedes.
    .chat =
        No aceptamos fotos, videos, stickers, audios ni otros archivos. No lo hemos mirado ni guardado. Intento borrarlo también de este chat.

        Escríbelo con palabras, si puedes.

engine-no-place =
    No aceptamos contactos ni ubicaciones. No lo hemos guardado.
    .chat =
        No aceptamos contactos ni ubicaciones. No lo hemos guardado. Intento borrarlo también de este chat.

engine-web = ¿Quieres seguir en el chat web? Usa el enlace de este mensaje. El enlace funciona una sola vez, durante un cuarto de hora. Cuando lo uses, borro aquí los mensajes de las últimas 48 horas, y ya no sabemos quién eres en Telegram. Lo que ya contaste se queda con el equipo. En el chat web no lo volverás a ver.

engine-lifetime = Así queda.

## Only in Telegram

chat-honest =
    Este es el chat de Humanitas ESSM. Primero una computadora pregunta algunas cosas, después responde una persona del equipo.

    Telegram sabe qué cuenta tienes y guarda este chat. De nuestro lado guardamos tu cuenta, bajo llave, mientras dure la conversación. Tu nombre y tu foto no los guardamos.

    ¿Eso te pone en peligro? En el chat web no necesitas ninguna cuenta.

chat-received = El equipo tiene tu mensaje.

chat-moved = Listo. De nuestro lado este chat está vacío.

chat-joined = Desde ahora las respuestas del equipo llegan también a este chat. Aquí también puedes contestar. Telegram guarda lo que hay aquí. Con /forget borramos todo de nuestro lado.

chat-busy = En este chat ya hay una conversación. Sigue con ella, o bórrala primero con /forget. Después pide un enlace nuevo en el chat web.

chat-link-over = Este enlace ya no funciona. Pide uno nuevo en el chat web.

engine-help =
    Esto es lo que puedes hacer aquí:

    /person – hablar con una persona
    /emergency – ayuda en caso de peligro
    /lines – líneas de ayuda
    /language – otro idioma
    /web – seguir en el chat web
    /lifetime – cuánto tiempo se quedan los mensajes aquí
    /stop – parar
    /forget – borrar todo
    /privacy – quién lee esto y qué guardamos

engine-privacy =
    ¿Quién lee esto? De nuestro lado, solo el equipo que te ayuda, y en una urgencia quien esté de guardia. Telegram puede leer lo que hay en este chat, y sabe qué cuenta tienes. El chat web no pasa por Telegram.

    ¿Qué guardamos? Lo que escribiste y lo que escribió el equipo, bajo llave. Y el número de este chat, bajo llave, mientras dure la conversación. Tu nombre, tu foto y tu número de teléfono no los guardamos. Sin llave guardamos la hora, el idioma, el tema, lo urgente que es y un nombre inventado.

    Mientras todavía respondes preguntas, nuestro programa puede abrir tus respuestas por sí mismo. Tiene que ser así, porque Telegram no nos guarda ninguna llave. Si no las envías al equipo, las borramos a las 24 horas.

    Con /forget borramos todo de nuestro lado. En este chat borro entonces los mensajes de las últimas 48 horas.

chat-again = (Quizás ya viste esto.)

chat-team = El equipo escribe:

chat-hidden = Hay un mensaje. Toca la zona gris para leerlo.

chat-done = Listo

chat-to-web = Al chat web

chat-emergency = Ayuda en caso de peligro

chat-failed = Algo falló de nuestro lado. Tu mensaje no llegó. Inténtalo otra vez en un momento. Si hay peligro, no esperes y llama al 112.

chat-about = Habla sin dar tu nombre. Primero una computadora pregunta algunas cosas, después responde una persona. Telegram sabe qué cuenta tienes. ¿Hay peligro ahora? Llama al 112.

chat-about-short = Habla sin dar tu nombre.

chat-command-person = Hablar con una persona

chat-command-emergency = Ayuda en caso de peligro

chat-command-lines = Líneas de ayuda

chat-command-language = Otro idioma

chat-command-web = Seguir en el chat web

chat-command-lifetime = Cuánto se quedan los mensajes

chat-command-stop = Parar

chat-command-forget = Borrar todo

chat-command-privacy = Quién lee esto, qué guardamos

chat-command-help = Qué puedes hacer aquí
