# The questions. Plain words, short sentences, no exclamation marks.

## What helps but is not needed

more-confirm = Esta era la última pregunta necesaria. ¿Está bien así?
    .hint = Si ya pasé algo antes, el equipo ya lo tiene.
    .send = Sí, puede ir al equipo
    .more = Antes, unas preguntas opcionales
    .change = No, volver a la pregunta anterior

more-municipality = ¿De qué municipio se trata?
    .hint = Solo el municipio. No hace falta una dirección.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Otro municipio cerca de Rotterdam
    .near_dordrecht = Otro municipio cerca de Dordrecht
    .outside = Fuera de esta región

more-near_rotterdam = ¿Qué municipio cerca de Rotterdam es?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

more-near_dordrecht = ¿Qué municipio cerca de Dordrecht es?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

more-outside = Este equipo trabaja para la región de Rotterdam y Dordrecht. Ayuda a averiguar quién puede ayudar en otra región.

more-school = ¿A qué tipo de escuela va tu hijo o tu hija?
    .hint = No hace falta el nombre de la escuela.
    .primary = Escuela primaria
    .practical = Enseñanza práctica (praktijkonderwijs)
    .secondary = Secundaria (vmbo, havo o vwo)
    .mbo = Formación profesional (mbo)
    .special = Educación especial
    .none = No va a la escuela
    .other = Otra cosa

more-organisation = ¿En qué tipo de organización trabajas?
    .education = Educación
    .health = Salud
    .social = Trabajo social o equipo de barrio
    .youth_care = Atención a jóvenes
    .shelter = Centro de acogida
    .justice = Policía o justicia
    .municipality = Municipio
    .other = Otra cosa

more-form = ¿De qué parece tratarse?
    .hint = No hace falta tener certeza.
    .sex = Sexo o trabajo sexual a la fuerza
    .work = Otro trabajo a la fuerza
    .crime = Obligar a cometer delitos
    .images = Fotos, videos o contactos en internet
    .other = Otra cosa
    .unknown = No sé

more-budget = ¿Ya hay un presupuesto?
    .there_is = Sí
    .not_yet = Todavía no
    .unknown = No sé

more-age = ¿Cuántos años tienes?
    .hint = No tienes que responder. Si tienes menos de 18, te ayuda el equipo para jóvenes.
    .under_18 = Menos de 18
    .a18_20 = 18, 19 o 20
    .a21_26 = De 21 a 26
    .a27_plus = 27 o más
    .rather_not = Prefiero no decirlo

more-younger = El equipo para jóvenes te sigue ayudando. No tienes que contarlo otra vez.

more-gender = ¿Cuál es tu género: mujer, hombre u otro?
    .woman = Mujer
    .man = Hombre
    .other = Otro
    .rather_not = Prefiero no decirlo

more-work_form = ¿Qué trabajo haces más?
    .escort = Escort
    .window = En una vitrina o ventana
    .club = En un club o casa privada
    .home = En casa
    .webcam = Webcam
    .stripper = Striptease
    .care = Con personas con discapacidad
    .other = Otra cosa
