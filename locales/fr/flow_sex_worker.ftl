# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Vous avez votre place ici. C’est vous qui décidez ce que vous racontez. Je n’ai pas besoin de noms.

sex_worker-about = Peut-être que vous faites du travail du sexe, ou que vous en avez fait avant. Peut-être que vous appelez cela autrement. Tout cela est bien.

sex_worker-help = Avec quoi pouvons-nous vous aider d’abord ?
    .hint = Choisissez ce qui compte le plus maintenant. Vous pourrez écrire le reste vous-même dans un moment.
    .talk = Parler à quelqu’un
    .work_money = Travail ou argent
    .health = Santé
    .housing_debt = Logement ou dettes
    .hurt_or_controlled = Quelqu’un me fait du mal ou me contrôle
    .stop_or_change = Arrêter ou faire autre chose
    .papers = Papiers ou séjour
    .other = Autre chose

sex_worker-services = Est-ce une de ces choses ?
    .hint = Choisissez ce qui est le plus proche.
    .first_talk = Un premier entretien sur l’aide
    .fieldwork = L’équipe mobile vient me voir
    .group = Un groupe avec d’autres
    .buddy = Une personne bénévole (buddy)
    .paperwork = De l’aide : courrier et formulaires
    .benefits_tax = Une allocation, ou les impôts
    .job = Chercher un autre travail ou postuler
    .sexuality = Parler de sexualité
    .other = Non, autre chose

sex_worker-visit = Où voulez-vous parler avec l’équipe mobile ?
    .hint = Une adresse n’est pas nécessaire maintenant. Vous la fixez ensemble plus tard.
    .at_work = Là où je travaille
    .public = Dans un endroit où il y a du monde
    .online = D’abord en ligne
    .unknown = Je ne sais pas encore

sex_worker-group = Que cherchez-vous dans un groupe ?
    .hint = Il y a une liste d’attente. Il n’y a pas de noms dessus.
    .meeting = Rencontrer d’autres personnes
    .boundaries = Apprendre à dire non
    .change = Parler d’arrêter ou d’autre chose
    .unknown = Je ne sais pas encore

sex_worker-buddy = Pour quoi voulez-vous un buddy ?
    .hint = Un buddy est une personne bénévole qui a du temps pour vous.
    .company = Faire quelque chose ensemble
    .going_along = Venir avec moi à un rendez-vous
    .dutch = Pratiquer le néerlandais
    .other = Autre chose

sex_worker-paperwork = À quoi une personne bénévole peut-elle vous aider ?
    .hint = Vous pouvez choisir plusieurs choses.
    .post = Lire et garder le courrier
    .forms = Remplir des formulaires
    .bills = Y voir clair dans les factures
    .online = Régler des choses sur l’ordinateur
    .other = Autre chose

sex_worker-benefits_tax = De quoi s’agit-il ?
    .benefit = Une allocation
    .opting_in = Les impôts, ou l’opting in
    .other = Autre chose

sex_worker-opting_in =
    L’opting in (en néerlandais : opting-in) est une façon de payer l’impôt dans le secteur du sexe. L’établissement retient un impôt sur ce que vous gagnez. L’établissement paie ensuite cet impôt.

    Quelqu’un de l’équipe peut expliquer ce que cela veut dire pour vous. Vous n’avez pas à dire ici où vous en êtes avec vos impôts.

sex_worker-job = À quoi voulez-vous de l’aide ?
    .hint = Vous pouvez choisir plusieurs choses.
    .searching = Chercher un autre travail
    .letter = Écrire une lettre ou un CV
    .interview = M’exercer à un entretien
    .course = Choisir un cours
    .coach = Parler à un ou une jobcoach

sex_worker-sexuality = De quoi voulez-vous parler ?
    .hint = Vous n’avez rien à raconter sur ce que vous avez fait.
    .who_i_am = Qui je suis et qui j’aime
    .boundaries = Ce que je veux et ce que je ne veux pas
    .health = Santé et sexe sans risque
    .other = Autre chose

sex_worker-health = De quoi s’agit-il ?
    .hint = Choisissez ce qui compte le plus maintenant.
    .body = Mon corps, ou un test IST
    .mind = Comment je me sens
    .substances = Alcool, drogues ou médicaments
    .death_thoughts = Parfois je pense à ne plus vivre
    .death_now = Je ne veux plus vivre, maintenant
    .other = Autre chose

sex_worker-hurt_now = Qu’est-ce qui correspond à votre situation maintenant ?
    .hint = Choisissez le plus urgent. Vous n’avez pas à raconter comment c’est arrivé.
    .in_danger = Je suis en danger ou ne peux pas partir
    .sexual_violence = Sexe contre ma volonté, 7 derniers jours
    .hurt = Quelqu’un me fait du mal ou me menace
    .earlier = C’était il y a plus longtemps
    .rather_not = Je préfère ne pas le dire

sex_worker-decide = Décidez-vous vous-même de vos clients, de votre argent et de vos sorties ?
    .decides = Oui
    .partly = En partie
    .decided_for = Non

sex_worker-others = Y a-t-il quelqu’un d’autre qui n’est pas en sécurité ?
    .hint = Par exemple un enfant, la famille ou quelqu’un avec qui vous travaillez. Les noms ne sont pas nécessaires.
    .nobody = Non
    .child = Oui, un enfant
    .adult = Oui, une personne adulte
    .unknown = Je ne sais pas

sex_worker-bed_tonight = Avez-vous un endroit sûr pour dormir cette nuit ?
    .has_bed = Oui
    .no_bed = Non
    .unknown = Je ne sais pas

sex_worker-goals = À quoi voulez-vous de l’aide ?
    .hint = Vous pouvez choisir plusieurs choses. Cela ne vous engage à rien.
    .think_it_over = En parler et y réfléchir
    .other_work = Un autre travail
    .study = Un cours ou une formation
    .dutch = Apprendre le néerlandais
    .income = Un revenu ou une allocation
    .debts = Des dettes
    .housing = Un logement
    .rest = Du repos et un rythme régulier
    .contacts = Des gens autour de moi

sex_worker-hindrances = Qu’est-ce qui rend cela difficile ?
    .hint = Vous pouvez choisir plusieurs choses. Vous pouvez aussi passer.
    .income = Je n’ai pas d’autre revenu
    .debts = Des dettes
    .housing = Pas de bon logement
    .addiction = Alcool, drogues ou jeux d’argent
    .rhythm = Je vis surtout la nuit
    .registration = Pas d’inscription dans une commune
    .region = Je connais mal cette région
    .people = Ce que les autres pensent ou disent
    .other = Autre chose

sex_worker-words = Voulez-vous dire avec vos propres mots ce qui se passe ?
    .hint = Quelques mots suffisent. Les noms et les adresses ne sont pas nécessaires.
