# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Una vida en peligro. Con la app 112NL puedes chatear. La central ve entonces dónde estás.
    .contact = 112
    .hours = Día y noche
    .languages = Holandés, inglés. La app sabe más idiomas.

line-police = Policía, si no es urgente
    .what = Avisar de algo, alguien ha desaparecido, o hablar con el equipo de trata de personas o de delitos sexuales.
    .contact = 0900-8844
    .hours = Día y noche
    .languages = Holandés, inglés

line-veilig-thuis = Veilig Thuis (“A salvo en casa”)
    .what = Violencia en casa, o un niño o una niña que no está a salvo. Para pedir consejo y para dar un aviso.
    .contact = 0800-2000 o el chat en veiligthuis.nl
    .hours = Teléfono: día y noche, gratis. Chat: casi siempre en días laborables de 9 a 17. En el chat no se puede dar un aviso.
    .languages = Holandés, por teléfono con intérprete

line-113 = 113 Zelfmoordpreventie (prevención del suicidio)
    .what = Si ya no quieres vivir, o temes por otra persona.
    .contact = 113 o 0800-0113, o 113.nl
    .hours = Día y noche. Los dos números son gratis.
    .languages = Holandés, algo de inglés

line-csg = Centrum Seksueel Geweld (centro de atención tras violencia sexual)
    .what = Después de sexo contra tu voluntad. Los primeros 7 días son importantes. Para ayuda médica, mejor en las primeras 72 horas.
    .contact = 0800-0188 o centrumseksueelgeweld.nl
    .hours = Día y noche
    .languages = Holandés, inglés

line-comensha = CoMensha
    .what = Trata de personas: preguntas, un lugar seguro, registro. Para todos los Países Bajos.
    .contact = 033-448 11 86 o info@comensha.nl
    .hours = Días laborables de 9 a 17
    .languages = Holandés, inglés

line-essm = Humanitas PMW y ESSM
    .what = Nuestra propia organización, para la coordinación de la atención.
    .contact = 010-236 52 12
    .hours = Todavía no se sabe
    .languages = Todavía no se sabe

line-fier = Chat met Fier
    .what = Chatear sin tu nombre, sobre violencia o si alguien te obliga.
    .contact = chatmetfier.nl
    .hours = Tarde y noche. El horario todavía no es seguro.
    .languages = Holandés

line-helpwanted = Helpwanted
    .what = Alguien amenaza con fotos o videos, o ya están en internet. Para todas las edades.
    .contact = 020-261 52 75 o helpwanted.nl
    .hours = Todavía no se sabe
    .languages = Holandés, inglés. Otros idiomas con un programa de traducción.

line-kindertelefoon = Kindertelefoon (línea de ayuda para niñas y niños)
    .what = Hablar o chatear si tienes de 8 a 18 años.
    .contact = 0800-0432 o kindertelefoon.nl
    .hours = Todos los días de 11 a 21
    .languages = Holandés

line-slachtofferhulp = Slachtofferhulp (apoyo después de un delito)
    .what = Ayuda después de un delito: con las normas, con las cartas y con lo que te hace sentir.
    .contact = 0900-0101 o slachtofferhulp.nl
    .hours = Días laborables de 8 a 20, sábados de 10 a 17
    .languages = Holandés, inglés

line-meld-misdaad = Meld Misdaad Anoniem (avisos sin nombre)
    .what = Contar algo sobre un delito sin tu nombre. Allí no te dan ayuda.
    .contact = 0800-7000 o meldmisdaadanoniem.nl
    .hours = Todos los días
    .languages = Holandés, inglés

line-fairwork = FairWork
    .what = Abuso en el trabajo, para personas de otros países.
    .contact = 020-760 08 09 o fairwork.nu
    .hours = Días laborables
    .languages = 12 idiomas, con personas voluntarias (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (inspección de trabajo)
    .what = Avisar de abuso en el trabajo.
    .contact = 0800-5151 o nlarbeidsinspectie.nl
    .hours = Días laborables
    .languages = Holandés, inglés, polaco, rumano, búlgaro

line-proud = PROUD
    .what = Sindicato de personas que hacen trabajo sexual.
    .contact = wijzijnproud.nl
    .hours = Sin horario fijo
    .languages = Holandés, inglés

line-ugly-mugs = Ugly Mugs NL
    .what = Avisar de clientes violentos, o comprobar si hay avisos sobre un cliente. Ayuda con una denuncia a la policía.
    .contact = uglymugs.nl
    .hours = En internet
    .languages = Varios idiomas

line-soa-aids = Soa Aids Nederland
    .what = Información sobre ITS y pruebas.
    .contact = soaaids.nl
    .hours = Días laborables
    .languages = Varios idiomas

line-ggd = GGD, centro de salud sexual Rotterdam-Rijnmond
    .what = Pruebas de ITS. Para quien hace trabajo sexual, gratis y sin tu nombre.
    .contact = ggdrotterdamrijnmond.nl
    .hours = Días laborables
    .languages = Holandés, inglés, con intérprete

line-juridisch-loket = Juridisch Loket (oficina de ayuda jurídica)
    .what = Un primer consejo sobre normas y derechos, gratis.
    .contact = 0800-8020 o juridischloket.nl
    .hours = Días laborables de 9 a 17
    .languages = Holandés, algo de inglés

line-arosa = Arosa
    .what = Acogida para mujeres en Rotterdam y Dordrecht. Se llega a través de Veilig Thuis.
    .contact = 0800-2000
    .hours = Día y noche, a través de Veilig Thuis
    .languages = Holandés

line-vertrouwenspersoon = Persona de confianza para trabajo sexual, Rotterdam
    .what = Alguien del municipio con quien puedes hablar en confianza. Todavía no sabemos con certeza si esto sigue existiendo.
    .contact = rotterdam.nl
    .hours = Todavía no se sabe
    .languages = Todavía no se sabe

line-elsewhere = Coordinación de la atención en otras regiones
    .what = La Haya: SHOP, 070-361 47 47. Ámsterdam: HVO y ACM. Eindhoven: Lumens, 040-219 33 88. Utrecht y Gelderland: Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = Días laborables
    .languages = Holandés, inglés

line-sense = Sense
    .what = Preguntas sobre sexo, hasta los 25 años.
    .contact = sense.info
    .hours = El chat abre en horarios que cambian
    .languages = Holandés

line-stop-it-now = Stop it Now
    .what = Si te preocupan tus propios pensamientos sobre niñas, niños o jóvenes.
    .contact = 0800-2666436 o stopitnow.nl
    .hours = En horario fijo
    .languages = Holandés

line-luisterlijn = De Luisterlijn (línea de escucha)
    .what = Alguien con quien hablar.
    .contact = 088-0767 000 o deluisterlijn.nl
    .hours = Día y noche
    .languages = Holandés

line-schadefonds = Schadefonds Geweldsmisdrijven (fondo de compensación por violencia)
    .what = Pedir dinero por el daño que causó la violencia.
    .contact = schadefonds.nl
    .hours = Días laborables
    .languages = Holandés, inglés

line-undocumented = Dokters van de Wereld, ROS y Pauluskerk Rotterdam
    .what = Para personas sin papeles: salud, derechos, una cama.
    .contact = Busca el nombre de la organización
    .hours = Todavía no se sabe
    .languages = Varios idiomas

line-opora = Opora
    .what = Ayuda para personas de Ucrania en los Países Bajos.
    .contact = opora.nu
    .hours = Todavía no se sabe
    .languages = Ucraniano, ruso, inglés

line-nidos = Nidos
    .what = Tutela de jóvenes que están en los Países Bajos sin su familia.
    .contact = nidos.nl
    .hours = Disponible día y noche
    .languages = Holandés, inglés

## The public page

web-lines-title = Líneas de ayuda

web-lines-what =
    Aquí hay otros lugares donde puedes recibir ayuda. ¿Hay peligro ahora? Llama al 112.

    En cada línea dice cuándo la comprobamos. ¿Dice “todavía sin comprobar”? Entonces puede haber cambiado algo.

web-lines-link = Líneas de ayuda

web-lines-more = Todas las líneas de ayuda

web-lines-contact = Contacto

web-lines-hours = Cuándo

web-lines-languages = Idiomas

web-lines-new = todavía sin comprobar

web-lines-old = se comprobó hace mucho: { $day }

web-lines-fresh = se comprobó: { $day }

web-lines-region-title = ¿Vives o trabajas en otro lugar?

web-lines-region =
    Trabajamos en { $count } municipios. ¿En otro lugar? Siempre puedes hacernos una pregunta. Una persona mira entonces quién ayuda cerca de ti.

    Si se trata de trata de personas, puedes llamar a CoMensha desde cualquier lugar de los Países Bajos: 033-448 11 86.

    Violencia en casa, o un niño o una niña que no está a salvo: Veilig Thuis, 0800-2000. El número es el mismo en todas partes.

    Para dinero, vivienda y salud puedes preguntar en tu propio municipio.

web-lines-towns = Los municipios donde trabajamos

## The desk

desk-resources = Líneas de ayuda

desk-resources-text = Todo el mundo ve estas líneas en el chat web, en la página Líneas de ayuda. El 112 está siempre arriba.

desk-resources-means = Comprobar significa: hoy has llamado o has mirado tú el sitio de la organización, y el nombre, el número, el horario y los idiomas son correctos. Solo entonces pulsa el botón. Se guardan tu nombre y el día. Después de { $days } días preguntamos otra vez.

desk-resources-wrong = ¿Hay algo mal? Entonces no pulses el botón y avisa a quien administra el programa. La lista es parte del programa.

desk-resources-todo = Por comprobar ({ $count })

desk-resources-done = Comprobadas ({ $count })

desk-resources-none = Está todo comprobado.

desk-resources-new = todavía sin comprobar

desk-resources-old = se comprobó hace mucho

desk-resources-by = Se comprobó el { $day }, { $name }

desk-resources-staff-only = solo para colegas

desk-resources-source = De dónde viene esto:

desk-resources-do = Comprobado hoy, es correcto

desk-refused-resource-gone = Esta línea de ayuda ha cambiado o ya no está. Mira otra vez la lista.
