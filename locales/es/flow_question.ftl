# The questions. Plain words, short sentences, no exclamation marks.

## A question

question-words = ¿Cuál es la pregunta?
    .hint = Bastan unas pocas frases. No hacen falta nombres ni direcciones.

question-urgent = ¿Es urgente?
    .danger = Sí, hay peligro ahora
    .today = Sí, hoy si es posible
    .can_wait = No, puede esperar
