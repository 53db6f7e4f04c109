# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Elige una respuesta preparada
desk-canned-hint = El texto se pone en tu respuesta, en el idioma de la persona: { $language }. Léelo y cámbialo. No se envía nada.
desk-canned-find = Buscar
desk-canned-none = Ninguna respuesta preparada encaja con esto.
desk-canned-in = solo en: { $language }
desk-notice-canned-other = Esta respuesta todavía no existe en el idioma de la persona ({ $language }). Abajo está el texto en: { $spoken }.
desk-notice-canned-gone = Esta respuesta preparada ya no está. No se cambió nada.

## Managing them

desk-replies = Respuestas
desk-replies-all = Respuestas preparadas
desk-replies-text = En una conversación eliges una: el texto se pone en tu respuesta, en el idioma de la persona. Quien coordina puede cambiarlas.
desk-replies-new = Respuesta nueva
desk-replies-rule = No pongas aquí nada de una persona: ni nombres, ni lugares, ni palabras de una conversación. Escribe corto y sencillo, y no prometas nada que no sea seguro.
desk-replies-language = Idioma
desk-replies-title = Título
desk-replies-title-hint = Tus colegas eligen la respuesta por el título. La persona no lo ve.
desk-replies-words = Texto para la persona
desk-replies-words-hint = Como máximo { $limit } letras y signos.
desk-replies-look = Verlo
desk-replies-look-title = Así quedará en una respuesta
desk-replies-change-more = Cambiarlo más
desk-replies-avoided = Dice “{ $word }”. Preferimos no usar esa palabra. Aun así puedes guardarlo.
desk-replies-change = Cambiar
desk-replies-write = Escribir
desk-replies-reset = Restablecer
desk-replies-remove = Borrar
desk-replies-missing = falta en: { $language }
desk-replies-changed = cambió en: { $language }
desk-replies-edited = cambió: { $when }
desk-replies-now-in = Lo que hay ahora, en: { $language }
desk-replies-fault-empty = Escribe un título y un texto.
desk-replies-fault-title-too-long = El título es demasiado largo. Caben { $most } letras y signos.
desk-replies-fault-too-long = Tu texto es demasiado largo: caben { $limit } letras y signos, y tiene { $length }. Sigue ahí.
desk-replies-fault-cut = Tu texto es demasiado largo y no llegó entero. No se guardó nada.
desk-replies-fault-changed = Mientras tanto, otra persona del equipo cambió esta respuesta. Tu texto está abajo y todavía no se ha guardado. Debajo está lo que hay ahora. Si sigues, tu texto ocupa su lugar.
desk-replies-reset-sure = ¿Restablecer “{ $title }” ({ $language })?
desk-replies-reset-text = Se borra el texto propio de tu organización. Vuelve el texto que viene con el programa. Lo que ya se envió no cambia.
desk-replies-reset-do = Sí, restablecer
desk-replies-remove-sure = ¿Borrar “{ $title }” ({ $language })?
desk-replies-remove-text = Este texto se borra y ya no se puede elegir. Lo que ya se envió no cambia.
desk-replies-remove-do = Sí, borrar
desk-refused-reply-gone = Esta respuesta ya no está. No se cambió nada.

reply-group-start = Inicio
reply-group-safety = Seguridad
reply-group-meeting = Hablar y encontrarse
reply-group-secrecy = Secreto, código y borrar
reply-group-topics = Temas
reply-group-others = Preocupación por otras personas, jóvenes, profesionales
reply-group-end = Cierre
reply-group-own = De nuestra organización

## The knowledge base

web-info-link = Información

web-info-title = Información

web-info-what = Páginas cortas sobre temas que la gente pregunta mucho. ¿Prefieres hablar con una persona? Puedes hacerlo en cada página.

web-info-search = ¿Qué buscas?

web-info-search-do = Buscar

web-info-found = { $count ->
    [0] No se encontró nada. Prueba con otra palabra, o pregunta a una persona.
    [one] Se encontró una página
    [many] Se encontraron { $count } de páginas
   *[other] Se encontraron { $count } páginas
}

web-info-topics = Todos los temas

web-info-updated = Se actualizó el { $day }.

web-info-draft = Todavía nadie que conozca el tema ha revisado este texto.

web-info-sources = Fuente:

web-info-enough = ¿Con esto basta, o quieres hablar con una persona?

web-info-person = Preguntar a una persona

web-info-more = Con esto basta. A todos los temas
