# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Aquí hay un lugar para ti. Tú decides lo que cuentas. No necesito nombres.

sex_worker-about = Quizás haces trabajo sexual, o lo hiciste antes. Quizás le das otro nombre. Todo eso está bien.

sex_worker-help = ¿En qué podemos ayudarte primero?
    .hint = Elige lo que más importa ahora. Lo demás lo puedes escribir tú dentro de un momento.
    .talk = Hablar con alguien
    .work_money = Trabajo o dinero
    .health = Salud
    .housing_debt = Vivienda o deudas
    .hurt_or_controlled = Alguien me hace daño o me controla
    .stop_or_change = Dejarlo o hacer otra cosa
    .papers = Papeles o residencia
    .other = Otra cosa

sex_worker-services = ¿Es una de estas cosas?
    .hint = Elige lo que más se parezca.
    .first_talk = Una primera charla sobre ayuda
    .fieldwork = Que alguien del equipo venga a verme
    .group = Un grupo con otras personas
    .buddy = Una persona que me acompañe
    .paperwork = Ayuda con cartas y formularios
    .benefits_tax = Una ayuda del Estado, o impuestos
    .job = Buscar o pedir otro trabajo
    .sexuality = Hablar de sexualidad
    .other = No, otra cosa

sex_worker-visit = ¿Dónde quieres hablar con alguien del equipo?
    .hint = Ahora no hace falta una dirección. Eso se acuerda después, contigo.
    .at_work = Donde trabajo
    .public = En un lugar donde haya más personas
    .online = Primero por internet
    .unknown = Todavía no sé

sex_worker-group = ¿Qué buscas en un grupo?
    .hint = Hay una lista de espera. No tiene nombres.
    .meeting = Conocer a otras personas
    .boundaries = Aprender a decir que no
    .change = Hablar de dejarlo o de otra cosa
    .unknown = Todavía no sé

sex_worker-buddy = ¿Para qué quieres que alguien te acompañe?
    .hint = Es una persona voluntaria que tiene tiempo para ti.
    .company = Hacer algo en compañía
    .going_along = Venir conmigo a una cita
    .dutch = Practicar holandés
    .other = Otra cosa

sex_worker-paperwork = ¿En qué puede ayudarte una persona voluntaria?
    .hint = Puedes elegir varias opciones.
    .post = Leer y guardar las cartas
    .forms = Rellenar formularios
    .bills = Poner orden en las facturas
    .online = Hacer trámites en la computadora
    .other = Otra cosa

sex_worker-benefits_tax = ¿De qué se trata?
    .benefit = Una ayuda del Estado
    .opting_in = Impuestos, u opting-in
    .other = Otra cosa

sex_worker-opting_in =
    El opting-in es una manera de pagar impuestos en el sector del sexo. La empresa retiene los impuestos de lo que ganas. Después la empresa los paga.

    Alguien del equipo puede contarte qué significa esto para ti. No tienes que decir aquí cómo estás con tus impuestos.

sex_worker-job = ¿Con qué quieres ayuda?
    .hint = Puedes elegir varias opciones.
    .searching = Buscar otro trabajo
    .letter = Escribir una carta o un currículum
    .interview = Practicar una entrevista de trabajo
    .course = Elegir un curso
    .coach = Hablar con un job coach

sex_worker-sexuality = ¿De qué quieres hablar?
    .hint = No tienes que contar nada de lo que hiciste.
    .who_i_am = Sobre quién soy y de quién me enamoro
    .boundaries = Sobre lo que quiero y lo que no quiero
    .health = Sobre salud y sexo seguro
    .other = Sobre otra cosa

sex_worker-health = ¿De qué se trata?
    .hint = Elige lo que más importa ahora.
    .body = Mi cuerpo, o una prueba de ITS
    .mind = Cómo me siento
    .substances = Alcohol, drogas o medicinas
    .death_thoughts = A veces pienso que ya no quiero vivir
    .death_now = Ya no quiero vivir, ahora
    .other = Otra cosa

sex_worker-hurt_now = ¿Qué encaja con tu situación ahora?
    .hint = Elige lo más urgente. No tienes que contar cómo fue.
    .in_danger = Estoy en peligro ahora o no puedo irme
    .sexual_violence = Sexo contra mi voluntad, últimos 7 días
    .hurt = Alguien me hace daño o me amenaza
    .earlier = Fue hace más tiempo
    .rather_not = Prefiero no decirlo

sex_worker-decide = ¿Puedes decidir tú sobre los clientes, sobre tu dinero y sobre salir a la calle?
    .decides = Sí
    .partly = En parte
    .decided_for = No

sex_worker-others = ¿Hay otra persona que no esté a salvo?
    .hint = Por ejemplo un niño o una niña, familia o alguien con quien trabajas. No hacen falta nombres.
    .nobody = No
    .child = Sí, un niño o una niña
    .adult = Sí, una persona adulta
    .unknown = No sé

sex_worker-bed_tonight = ¿Tienes un lugar seguro para dormir esta noche?
    .has_bed = Sí
    .no_bed = No
    .unknown = No sé

sex_worker-goals = ¿Con qué te gustaría tener ayuda?
    .hint = Puedes elegir varias opciones. No te compromete a nada.
    .think_it_over = Hablarlo y pensarlo
    .other_work = Otro trabajo
    .study = Un curso o una formación
    .dutch = Aprender holandés
    .income = Ingresos o una ayuda del Estado
    .debts = Deudas
    .housing = Un lugar para vivir
    .rest = Descanso y un ritmo estable
    .contacts = Gente a mi alrededor

sex_worker-hindrances = ¿Qué lo hace difícil?
    .hint = Puedes elegir varias opciones. También puedes saltar.
    .income = No tengo otros ingresos
    .debts = Deudas
    .housing = No tengo un buen lugar para vivir
    .addiction = Alcohol, drogas o apuestas
    .rhythm = Vivo sobre todo de noche
    .registration = No tengo registro en ningún municipio
    .region = No conozco bien esta región
    .people = Lo que otra gente piensa o dice
    .other = Otra cosa

sex_worker-words = ¿Quieres contar con tus palabras qué está pasando?
    .hint = Bastan unas pocas palabras. No hacen falta nombres ni direcciones.
