# The questions. Plain words, short sentences, no exclamation marks.

## What we keep, and complaints (children read this too)

privacy-about = ¿Qué te gustaría hacer?
    .see = Volver a ver mi conversación
    .erase = Borrar mi conversación
    .complaint = Contar una queja
    .other = Otra cosa

privacy-see =
    Cuando has enviado algo al equipo, recibes un código de 24 cifras. Con ese código abres otra vez tu conversación, también en otro dispositivo.

    Quien tiene el código puede leerla. Guárdalo en un lugar seguro. Sin el código no podemos abrir tu conversación para ti.
    .chat =
        Lo que escribiste aquí lo puedes volver a ver en este chat. El equipo no puede abrir tu conversación para ti en otro lugar.

privacy-erase =
    Primero abre tu conversación. Si ya no está abierta en este dispositivo, usa tu código. Después elige el botón que borra todo. Te pregunto una vez más si quieres hacerlo de verdad.

    Entonces borramos enseguida lo que escribiste y lo que te escribió el equipo. No tienes que decir quién eres. Si ya no tienes el código, no se puede hacer de esta manera.
    .chat =
        Envía /forget en este chat. Te pregunto una vez más si quieres hacerlo de verdad.

        De nuestro lado borramos entonces, enseguida, lo que escribiste y lo que te escribió el equipo. No tienes que decir quién eres. En este chat borro los mensajes de las últimas 48 horas.

privacy-enough = ¿Ya sabes lo suficiente?
    .enough = Sí, lo dejo aquí
    .another = No, quiero otra cosa
    .person = No, quiero preguntar a una persona

privacy-complaint =
    Siempre puedes quejarte. Lo lee alguien que se ocupa de las quejas.

privacy-words = ¿Qué quieres contar o preguntar?
    .hint = Bastan unas pocas frases. No hacen falta nombres.
