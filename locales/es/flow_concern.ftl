# The questions. Plain words, short sentences, no exclamation marks.

## Worried about somebody (read by neighbours, friends and colleagues)

concern-welcome =
    Es bueno que compartas esto. No hace falta tener certeza.

    No hacen falta nombres ni direcciones.

concern-safe_now = ¿Esta persona está a salvo ahora?
    .safe = Sí, que yo sepa
    .unsafe = No, hay peligro ahora
    .missing = Ha desaparecido un niño o una niña
    .unknown = No sé

concern-saw = ¿Qué está pasando?
    .hint = ¿Qué viste u oíste? Bastan unas pocas frases, sin nombres.

concern-signals = ¿Qué encaja con esta situación?
    .hint = Puedes elegir más de una respuesta. También puedes saltar.
    .forced = Le obligan, o no puede irse
    .injuries = Tiene heridas o moretones
    .fear = Tiene miedo
    .control = Otra persona decide o vigila todo
    .money = Tiene que dar dinero o tiene deudas
    .gifts = De pronto tiene mucho dinero o lujos
    .online = Pasa algo con fotos, videos o mensajes
    .new_contacts = Tiene contactos nuevos que preocupan
    .away = Se va mucho o falta a clase o al trabajo
    .crime = Roba, lleva paquetes o presta su tarjeta
    .other = Otra cosa

concern-place = ¿En qué municipio pasa esto?
    .hint = Solo el municipio. No hace falta una dirección.
    .rotterdam = Rotterdam
    .schiedam = Schiedam
    .vlaardingen = Vlaardingen
    .capelle_ijssel = Capelle aan den IJssel
    .dordrecht = Dordrecht
    .near_rotterdam = Otro municipio cerca de Rotterdam
    .near_dordrecht = Otro municipio cerca de Dordrecht
    .outside = Fuera de esta región

concern-near_rotterdam = ¿Qué municipio cerca de Rotterdam es?
    .albrandswaard = Albrandswaard
    .barendrecht = Barendrecht
    .goeree_overflakkee = Goeree-Overflakkee
    .krimpen_ijssel = Krimpen aan den IJssel
    .lansingerland = Lansingerland
    .maassluis = Maassluis
    .nissewaard = Nissewaard
    .ridderkerk = Ridderkerk
    .voorne_aan_zee = Voorne aan Zee

concern-near_dordrecht = ¿Qué municipio cerca de Dordrecht es?
    .alblasserdam = Alblasserdam
    .gorinchem = Gorinchem
    .hardinxveld = Hardinxveld-Giessendam
    .hendrik_ido_ambacht = Hendrik-Ido-Ambacht
    .hoeksche_waard = Hoeksche Waard
    .molenlanden = Molenlanden
    .papendrecht = Papendrecht
    .sliedrecht = Sliedrecht
    .zwijndrecht = Zwijndrecht

concern-outside = Este equipo trabaja para la región de Rotterdam y Dordrecht. Ayuda a averiguar quién puede ayudar en otra región.

concern-age = ¿Qué edad tiene esta persona, más o menos?
    .under_12 = Menos de 12
    .a12_15 = De 12 a 15
    .a16_17 = 16 o 17
    .a18_20 = De 18 a 20
    .a21_26 = De 21 a 26
    .a27_plus = 27 o más
    .unknown = No sé

concern-since = ¿Cuánto tiempo hace que te preocupa?
    .days = Unos días
    .weeks = Unas semanas
    .months = Unos meses
    .longer = Más tiempo
    .unknown = No sé

concern-need = ¿Qué ayudaría ahora?
    .hint = Pedir consejo todavía no es dar un aviso oficial.
    .advice = Consejo: hablarlo primero
    .report = Dar un aviso oficial
    .support = Ayuda para esta persona
    .unknown = Todavía no sé

concern-follow_up = ¿Puede el equipo hacerte más preguntas?
    .more = Sí
    .no_more = No, mejor no
