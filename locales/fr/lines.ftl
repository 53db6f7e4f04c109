# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = Une vie en danger. Avec l’application 112NL, vous pouvez écrire. La centrale voit alors où vous êtes.
    .contact = 112
    .hours = Jour et nuit
    .languages = Néerlandais, anglais. L’application connaît plus de langues.

line-police = Police, si ce n’est pas urgent
    .what = Signaler quelque chose, une personne disparue, ou parler avec l’équipe traite des êtres humains ou l’équipe infractions sexuelles.
    .contact = 0900-8844
    .hours = Jour et nuit
    .languages = Néerlandais, anglais

line-veilig-thuis = Veilig Thuis (en sécurité chez soi)
    .what = Violence à la maison, ou un enfant qui n’est pas en sécurité. Pour un conseil et pour signaler.
    .contact = 0800-2000 ou le chat sur veiligthuis.nl
    .hours = Téléphone : jour et nuit, gratuit. Chat : le plus souvent en semaine de 9 h à 17 h. On ne peut pas signaler dans le chat.
    .languages = Néerlandais, au téléphone avec interprète

line-113 = 113 Zelfmoordpreventie (prévention du suicide)
    .what = Si vous ne voulez plus vivre, ou si vous avez peur pour quelqu’un d’autre.
    .contact = 113 ou 0800-0113, ou 113.nl
    .hours = Jour et nuit. Les deux numéros sont gratuits.
    .languages = Néerlandais, un peu d’anglais

line-csg = Centrum Seksueel Geweld (centre d’aide après des violences sexuelles)
    .what = Après du sexe contre votre volonté. Les 7 premiers jours sont importants. Pour l’aide médicale, le mieux est dans les 72 heures.
    .contact = 0800-0188 ou centrumseksueelgeweld.nl
    .hours = Jour et nuit
    .languages = Néerlandais, anglais

line-comensha = CoMensha
    .what = Traite des êtres humains : questions, un endroit sûr, enregistrement. Pour tous les Pays-Bas.
    .contact = 033-448 11 86 ou info@comensha.nl
    .hours = En semaine de 9 h à 17 h
    .languages = Néerlandais, anglais

line-essm = Humanitas PMW et ESSM
    .what = Notre propre organisation, pour la coordination de l’aide.
    .contact = 010-236 52 12
    .hours = Pas encore connu
    .languages = Pas encore connu

line-fier = Chat met Fier
    .what = Écrire sans votre nom, sur la violence et la contrainte.
    .contact = chatmetfier.nl
    .hours = Le soir et la nuit. Les heures ne sont pas encore certaines.
    .languages = Néerlandais

line-helpwanted = Helpwanted
    .what = Quelqu’un menace avec des images, ou elles sont en ligne. Pour tous les âges.
    .contact = 020-261 52 75 ou helpwanted.nl
    .hours = Pas encore connu
    .languages = Néerlandais, anglais. Autres langues avec un programme de traduction.

line-kindertelefoon = Kindertelefoon (ligne pour les enfants)
    .what = Parler ou écrire si vous avez de 8 à 18 ans.
    .contact = 0800-0432 ou kindertelefoon.nl
    .hours = Tous les jours de 11 h à 21 h
    .languages = Néerlandais

line-slachtofferhulp = Slachtofferhulp Nederland (aide après une infraction)
    .what = De l’aide après une infraction : avec les règles, avec les lettres et avec ce que cela vous fait.
    .contact = 0900-0101 ou slachtofferhulp.nl
    .hours = En semaine de 8 h à 20 h, samedi de 10 h à 17 h
    .languages = Néerlandais, anglais

line-meld-misdaad = Meld Misdaad Anoniem
    .what = Raconter quelque chose sur une infraction sans votre nom. On ne vous y donne pas d’aide.
    .contact = 0800-7000 ou meldmisdaadanoniem.nl
    .hours = Tous les jours
    .languages = Néerlandais, anglais

line-fairwork = FairWork
    .what = Abus au travail, pour les personnes d’autres pays.
    .contact = 020-760 08 09 ou fairwork.nu
    .hours = En semaine
    .languages = 12 langues, par des bénévoles (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (inspection du travail)
    .what = Signaler des abus au travail.
    .contact = 0800-5151 ou nlarbeidsinspectie.nl
    .hours = En semaine
    .languages = Néerlandais, anglais, polonais, roumain, bulgare

line-proud = PROUD
    .what = Syndicat des travailleuses et travailleurs du sexe.
    .contact = wijzijnproud.nl
    .hours = Pas d’heures fixes
    .languages = Néerlandais, anglais

line-ugly-mugs = Ugly Mugs NL
    .what = Prévenir au sujet de clients violents, ou vérifier un client. De l’aide pour une plainte à la police.
    .contact = uglymugs.nl
    .hours = En ligne
    .languages = Plusieurs langues

line-soa-aids = Soa Aids Nederland
    .what = Informations sur les IST et les tests.
    .contact = soaaids.nl
    .hours = En semaine
    .languages = Plusieurs langues

line-ggd = GGD, centre de santé sexuelle Rotterdam-Rijnmond
    .what = Tests IST. Gratuits et sans votre nom pour les personnes qui font du travail du sexe.
    .contact = ggdrotterdamrijnmond.nl
    .hours = En semaine
    .languages = Néerlandais, anglais, avec interprète

line-juridisch-loket = Juridisch Loket (conseil juridique)
    .what = Un premier conseil sur les règles et les droits, gratuit.
    .contact = 0800-8020 ou juridischloket.nl
    .hours = En semaine de 9 h à 17 h
    .languages = Néerlandais, un peu d’anglais

line-arosa = Arosa
    .what = Hébergement pour femmes à Rotterdam et Dordrecht. On y arrive par Veilig Thuis.
    .contact = 0800-2000
    .hours = Jour et nuit, par Veilig Thuis
    .languages = Néerlandais

line-vertrouwenspersoon = Personne de confiance, travail du sexe, Rotterdam
    .what = Quelqu’un de la commune avec qui vous pouvez parler en confiance. Nous ne savons pas encore si cela existe toujours.
    .contact = rotterdam.nl
    .hours = Pas encore connu
    .languages = Pas encore connu

line-elsewhere = Coordination de l’aide dans d’autres régions
    .what = La Haye (Den Haag) : SHOP, 070-361 47 47. Amsterdam : HVO et ACM. Eindhoven : Lumens, 040-219 33 88. Utrecht et Gelderland : Moviera, 088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = En semaine
    .languages = Néerlandais, anglais

line-sense = Sense
    .what = Questions sur le sexe, jusqu’à 25 ans.
    .contact = sense.info
    .hours = Le chat est ouvert à des heures variables
    .languages = Néerlandais

line-stop-it-now = Stop it Now
    .what = Si vos propres pensées sur des enfants ou des jeunes vous inquiètent.
    .contact = 0800-2666436 ou stopitnow.nl
    .hours = À des heures fixes
    .languages = Néerlandais

line-luisterlijn = De Luisterlijn (ligne d’écoute)
    .what = Quelqu’un à qui parler.
    .contact = 088-0767 000 ou deluisterlijn.nl
    .hours = Jour et nuit
    .languages = Néerlandais

line-schadefonds = Schadefonds Geweldsmisdrijven (fonds d’indemnisation des violences)
    .what = Demander de l’argent pour un dommage causé par la violence.
    .contact = schadefonds.nl
    .hours = En semaine
    .languages = Néerlandais, anglais

line-undocumented = Dokters van de Wereld, ROS et Pauluskerk Rotterdam
    .what = Pour les personnes sans papiers : santé, droits, un lit.
    .contact = Cherchez le nom de l’organisation
    .hours = Pas encore connu
    .languages = Plusieurs langues

line-opora = Opora
    .what = Aide pour les personnes d’Ukraine aux Pays-Bas.
    .contact = opora.nu
    .hours = Pas encore connu
    .languages = Ukrainien, russe, anglais

line-nidos = Nidos
    .what = Tutelle des jeunes qui sont aux Pays-Bas sans leur famille.
    .contact = nidos.nl
    .hours = Joignable jour et nuit
    .languages = Néerlandais, anglais

## The public page

web-lines-title = Lignes d’aide

web-lines-what =
    Voici d’autres endroits où vous pouvez trouver de l’aide. Il y a un danger maintenant ? Appelez le 112.

    À côté de chaque ligne, nous disons quand nous l’avons vérifiée. Vous lisez « pas encore vérifié » ? Alors quelque chose a peut-être changé.

web-lines-link = Lignes d’aide

web-lines-more = Toutes les lignes d’aide

web-lines-contact = Contact

web-lines-hours = Quand

web-lines-languages = Langues

web-lines-new = pas encore vérifié

web-lines-old = vérifié il y a longtemps : { $day }

web-lines-fresh = vérifié : { $day }

web-lines-region-title = Vous habitez ou travaillez ailleurs ?

web-lines-region =
    Nous travaillons dans { $count } communes. Ailleurs ? Vous pouvez toujours nous poser une question. Une personne regarde alors qui aide près de chez vous.

    S’il s’agit de traite des êtres humains, vous pouvez appeler CoMensha de partout aux Pays-Bas : 033-448 11 86.

    Violence à la maison, ou un enfant qui n’est pas en sécurité : Veilig Thuis, 0800-2000. Le numéro est le même partout.

    Pour l’argent, le logement et les soins, vous pouvez demander à votre propre commune.

web-lines-towns = Les communes où nous travaillons

## The desk

desk-resources = Lignes d’aide

desk-resources-text = Tout le monde voit ces lignes dans le chat web, sur la page Lignes d’aide. Le 112 est toujours en haut.

desk-resources-means = Vérifié veut dire : vous avez appelé aujourd’hui ou regardé vous-même sur le site de l’organisation, et le nom, le numéro, les heures et les langues sont justes. Appuyez sur le bouton seulement alors. Votre nom et le jour sont gardés. Après { $days } jours, nous demandons de nouveau.

desk-resources-wrong = Quelque chose n’est pas juste ? N’appuyez pas sur le bouton et dites-le à l’administration. La liste fait partie du programme.

desk-resources-todo = À vérifier ({ $count })

desk-resources-done = Vérifié ({ $count })

desk-resources-none = Tout est vérifié.

desk-resources-new = pas encore vérifié

desk-resources-old = vérifié il y a longtemps

desk-resources-by = Vérifié le { $day } par { $name }

desk-resources-staff-only = pour les collègues seulement

desk-resources-source = D’où cela vient :

desk-resources-do = Vérifié aujourd’hui, c’est juste

desk-refused-resource-gone = Cette ligne d’aide a changé ou n’est plus là. Regardez de nouveau la liste.
