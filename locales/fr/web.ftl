# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Partir vite

web-skip = Aller au contenu

web-hours = Heures d’ouverture

web-about-link = À propos de ce chat

web-today = aujourd’hui à { $time }

web-on-day = { $day } à { $time }

web-people-now = Il y a maintenant des personnes de l’équipe.

web-people-later = Personne de l’équipe n’est là maintenant. L’équipe sera de nouveau là { $when }.

web-people-none = L’équipe est ouverte, mais personne n’est au travail en ce moment. Votre message est lu dès qu’il y a quelqu’un.

web-closed-tomorrow = Demain, c’est fermé.

web-closed-on = Fermé le :

web-people-unknown = Personne de l’équipe n’est là maintenant. Nous ne savons pas encore quand l’équipe sera de nouveau là.

web-offline = Il n’y a pas de connexion. Ce que vous avez écrit est toujours ici. Réessayez dans un moment.

web-copied = Le code est copié.

## The first page

web-start-title = Parler sans donner votre nom

web-start-what =
    C’est le chat de { $organisation }. D’abord, un ordinateur pose quelques questions courtes. Ensuite, une personne de l’équipe lit ce que vous avez écrit, et répond ici.

    Nous ne demandons pas qui vous êtes. Vous pouvez partir et revenir plus tard avec un code.

web-start-again = Cette page était ouverte depuis longtemps. Choisissez votre langue encore une fois.

web-start-write = Ou écrivez tout de suite ce qui se passe, dans votre langue

web-start-send = Envoyer

web-have-code = J’ai déjà un code

web-exit-what =
    Le bouton Partir vite vous mène tout de suite à une autre page.

    Votre téléphone ou votre ordinateur peut garder une trace de cette visite.

web-exit-esc = Appuyer trois fois sur Esc fait la même chose.

web-exit-noscript = JavaScript n’est pas actif dans ce navigateur. Le chat marche quand même. Après votre départ, le bouton Retour peut encore montrer cette page, sans ce que vous avez écrit.

## Danger

web-danger-line = Il y a un danger maintenant ? Appelez le 112.

web-danger-more = Voir plus d’aide en cas de danger

web-danger-summary = Il y a un danger maintenant ?

web-danger-title = Aide en cas de danger

## Answering a question

web-said = Ce que dit le chat

web-your-answer = Votre réponse

web-number = Un nombre

web-limit = Un message contient { $limit } caractères au plus.

web-type-instead = Ou écrivez votre réponse

web-send = Envoyer

web-go-on = Continuer

web-chosen = (votre choix d’avant)

web-back = Retour

web-skip-question = Passer

web-person = Parler à une personne

web-person-only = Pas d’autres questions, juste l’équipe

web-language = Autre langue

web-stop = Arrêter

web-forget = Tout effacer

web-commands = Ce que vous pouvez faire d’autre

web-told = Vos réponses jusqu’ici

web-told-help = Vous voulez changer quelque chose ? Revenez avec le bouton Retour.

web-skipped = Question passée

web-given = Transmis à l’équipe

web-old-question = Une question qui n’est plus là

## The conversation

web-conversation = Votre conversation avec l’équipe

web-received = Votre message est bien arrivé. Personne de l’équipe ne s’en occupe encore.

web-claimed = Quelqu’un de l’équipe s’en occupe.

web-answered = L’équipe a répondu. Vous pouvez toujours écrire plus ici.

web-closed = L’équipe a fermé cette conversation. Si vous écrivez quelque chose, elle s’ouvre de nouveau.

web-waiting-since = Vous attendez depuis : { $when }.

web-answer-by = L’équipe veut répondre avant : { $when }.

web-answer-late = C’est plus long que nous ne voulions. Nous nous en excusons. Votre message est toujours là et attend l’équipe.

web-you = Vous

web-team = L’équipe

web-answers = Vos réponses aux questions

web-no-answers = Vous avez demandé à parler à une personne et n’aviez encore répondu à aucune question.

web-write-more = Écrire à l’équipe

web-begin = Recommencer

web-reload = Voir s’il y a du nouveau

web-manage = Code, appareils et effacer

web-back-to-chat = Retour à votre conversation

web-idle-open = Rien n’a bougé ici pendant un moment. Cette page ne se verrouille pas toute seule tant que vous n’avez pas encore gardé votre code. Toute personne qui utilise cet appareil peut la lire.

## The code

web-code-title = Votre code pour revenir

web-code-what = Avec ce code, vous ouvrez votre conversation, aussi sur un autre appareil. Sans le code, nous ne pouvons pas l’ouvrir pour vous.

web-copy = Copier

web-code-how = Comment garder le code en sécurité ?

web-code-help =
    Écrivez le code sur un papier que personne d’autre ne trouve. Ou mettez-le parmi des numéros de téléphone ou dans une note, sans dire à quoi il sert.

    Quelqu’un regarde dans votre téléphone ? Alors un papier, ou quelqu’un en qui vous avez confiance, est peut-être plus sûr. Une photo de l’écran peut apparaître toute seule sur un autre appareil.

    La personne qui a le code peut lire et effacer votre conversation. Pour nous non plus, il n’y a pas d’autre chemin pour revenir.

web-code-kept = J’ai gardé le code

web-code-follows = Votre code est en préparation. Cela prend un moment.

web-missed = Votre réponse n’est pas arrivée. Rien n’a été envoyé et rien n’a été effacé.

web-return-title = Retour à votre conversation

web-return-what = Écrivez le code que vous avez reçu.

web-locked-title = Cette page est verrouillée

web-locked = Rien n’a été fait pendant un moment. Vous continuez avec le code.

web-code-label = Votre code

web-code-hint = 24 chiffres. Les espaces ne comptent pas.

web-open = Ouvrir

web-code-lost = Vous avez perdu le code ? Nous ne pouvons pas le retrouver. Vous pouvez recommencer.

web-words-travel = Ce texte n’a pas encore été envoyé. Il vous suit quand vous écrivez le code.

web-code-length = Un code a 24 chiffres. Ici, il y en a plus ou moins. Regardez encore une fois.

web-code-digits = Un code a seulement des chiffres. Regardez encore une fois.

web-code-checksum = Un des chiffres n’est pas juste, ou deux chiffres sont inversés. Regardez encore une fois.

web-code-unknown = Ce code n’ouvre rien ici. Il y a peut-être un nouveau code, ou la conversation a été effacée.

web-code-busy = Il y a beaucoup de demandes. Attendez une demi-minute et réessayez.

web-code-again = Cette page était ouverte depuis trop longtemps. Appuyez encore une fois sur Ouvrir.

web-code-keep-first = Dans ce navigateur, une autre conversation est encore ouverte, et vous n’avez pas gardé son code. Gardez d’abord ce code, sinon vous ne pourrez pas revenir à cette conversation.

web-code-unshown = Le code de la conversation de ce navigateur n’est plus affiché ici. Vous ne l’avez pas gardé ? Alors faites un nouveau code, sinon vous ne pourrez pas revenir à cette conversation.

web-code-loses = Dans ce navigateur, il y a encore des réponses que l’équipe n’a pas. Si vous ouvrez votre code maintenant, elles sont effacées. Appuyez encore une fois sur Ouvrir si cela vous va.

web-back-to-answers = Retour à ces réponses

web-code-changed = Cette page montrait un ancien code. Il ne marche plus. Voici votre nouveau code. Gardez celui-ci.

web-code-later = Il n’y a pas de nouveau code prêt en ce moment. Votre ancien code marche toujours. Réessayez dans une minute.

## Code, devices and erasing

web-lock-title = Verrouiller maintenant

web-lock = Après { $minutes } minutes sans rien faire, le chat se verrouille tout seul. Vous pouvez aussi le faire maintenant. Vous continuez avec votre code.

web-lock-not = Vous pouvez verrouiller le chat quand vous avez dit que vous avez gardé le code.

web-lock-do = Verrouiller

web-cut-title = Autres appareils

web-cut = Votre conversation est ouverte aussi sur un autre appareil ? Vous pouvez la fermer là-bas. Sur cet appareil, elle reste ouverte. Votre code marche toujours.

web-cut-do = Fermer sur les autres appareils

web-cut-some = Votre conversation est fermée sur tous les autres appareils.

web-cut-none = Votre conversation n’était ouverte sur aucun autre appareil.

web-new-title = Un nouveau code

web-new = Quelqu’un d’autre a votre code, ou vous l’avez perdu ? Prenez-en un nouveau. L’ancien code ne marche plus, et sur les autres appareils votre conversation se ferme. Ce que quelqu’un y a déjà lu, nous ne pouvons pas le reprendre.

web-code-do = Faire un nouveau code

web-forget-title = Tout effacer

web-forget-what =
    Nous effaçons alors ici, tout de suite, tout ce que vous avez écrit, tout ce que l’équipe vous a écrit, et le code. Plus personne ne peut l’ouvrir ici, l’équipe non plus.

    Ce que quelqu’un a lu, cette personne peut encore le savoir. Ce que votre téléphone ou votre navigateur garde lui-même, nous ne pouvons pas l’effacer.

web-forget-asks = Avant d’effacer quoi que ce soit, nous vous le demandons encore une fois.

## When something goes otherwise than meant

web-stale = Cette page était ouverte depuis trop longtemps, ou vient d’une conversation d’avant. Rien n’a encore été envoyé. Regardez si cela convient toujours et envoyez de nouveau.

web-stale-button = Cette page n’était plus à jour. Rien n’a été fait. Appuyez encore une fois, si vous voulez.

web-your-words = Ce que vous avez écrit

web-your-words-help = Ce texte n’a pas été envoyé et n’est pas gardé. Vous pouvez le copier ici.

web-over-title = Cette conversation n’est plus ouverte

web-over = Votre texte n’est donc pas arrivé. Il est plus bas. Vous pouvez recommencer, ou continuer avec votre code si vous en avez un.

web-over-answer = Votre réponse n’est donc pas arrivée. Vous pouvez continuer avec votre code si vous en avez un, ou recommencer.

web-over-not-erased = Ce bouton n’a rien effacé maintenant. Vous voulez tout effacer ? Ouvrez d’abord votre conversation avec votre code.

web-case-gone = Cette conversation n’est plus ouverte ici. Rien n’a été fait.

web-again-title = Cela ne marche pas en ce moment

web-again = Quelque chose n’a pas marché de notre côté. Votre réponse n’est pas encore gardée. Attendez une demi-minute et envoyez-la de nouveau. Elle n’arrive jamais deux fois.

web-send-again = Envoyer de nouveau

web-away = Nous ne pouvons pas ouvrir les données en ce moment. Rien n’est perdu. Réessayez dans une demi-minute.

web-trouble-title = Cela n’a pas marché

web-too-large = C’est trop de texte en une fois. Rien n’a été envoyé. Faites-en plusieurs messages. Il n’y a peut-être plus tout ce que vous avez écrit plus bas.

web-no-files = Nous ne pouvons pas accepter ici une photo, un film ou un autre fichier. Rien n’est gardé. Vous pouvez écrire avec des mots ce qui se passe.

web-not-there = Cette page n’existe pas ici.

web-elsewhere = Cela ne venait pas de notre propre page. Rien n’a donc été fait.

web-wrong-host = Cette page a une autre adresse.

web-broken = Quelque chose n’a pas marché de notre côté. Réessayez.

web-nobody-title = Rien n’est ouvert ici

web-nobody = Commencez à la première page.

web-to-start = Vers la première page

web-done-title = C’est fait

web-done =
    Ce que vous avez écrit ici est effacé.

    Votre téléphone ou votre ordinateur peut encore garder une trace de cette visite. Effacez donc vous-même l’historique de votre navigateur, si c’est sans risque.

## About this chat

web-about-title = À propos de ce chat

web-about-what-title = Ce que c’est

web-about-what = Un chat de { $organisation }. Les questions viennent d’un ordinateur, avec des textes fixes. Les réponses de l’équipe viennent de personnes. Un ordinateur ne décide rien sur vous.

web-about-reading-title = Un programme qui lit aussi

web-about-reading = Un programme sur notre propre ordinateur regarde les mots que vous écrivez : dans quelle langue, et si c’est urgent. Rien de cela ne va à une autre entreprise. S’il voit un danger, il montre de l’aide et transmet tout de suite à l’équipe ce que vous avez écrit, et il le dit. Il peut se tromper. Une personne décide.

web-about-who-title = Qui peut lire ce que vous écrivez

web-about-who =
    Seulement les personnes de l’équipe qui vous aide. En cas d’urgence, les personnes de garde peuvent aussi le lire. Les personnes qui gèrent les ordinateurs ne peuvent pas ouvrir votre conversation telle qu’elle est stockée.

    Tant que vous répondez aux questions et que rien n’est allé à l’équipe, seul votre navigateur peut ouvrir vos réponses.

web-about-limits-title = Où sont les limites

web-about-limits = { limits }

web-about-kept-title = Ce que nous gardons

web-about-kept =
    Ce que vous avez envoyé à l’équipe et ce que l’équipe a répondu, sous clé. En plus, sans clé : l’heure, la langue, le sujet, l’urgence, un nom inventé, et ce dont l’équipe a besoin pour son travail, par exemple qui vous répond.

    Nous ne gardons pas d’adresse internet, ni quel appareil ou quel navigateur vous avez. Il y a un seul cookie, à partir de votre première réponse. Il contient la clé de votre conversation. Il disparaît quand vous partez ou fermez le navigateur, et avec certains navigateurs seulement quand vous l’effacez.

    Une conversation que vous n’envoyez pas à l’équipe ne peut plus être ouverte après 24 heures et est effacée.

    Après { $minutes } minutes sans rien faire, le chat se verrouille, si vous avez gardé votre code. Une question encore ouverte est alors abandonnée.

web-about-forget-title = Ce qui se passe quand vous effacez

web-about-forget =
    Le bouton Tout effacer enlève tout ce que vous avez écrit, ce que l’équipe vous a écrit, et votre code. Tout disparaît d’ici tout de suite. Nous ne pouvons pas le faire revenir.

    Ce que quelqu’un a lu, cette personne peut encore le savoir. Votre navigateur peut garder une trace de cette visite. Si { $organisation } fait des copies du stockage, les données sous clé restent dans une copie jusqu’à ce que cette copie soit effacée.

web-about-exit-title = Partir vite

web-about-exit = { quick-exit }

web-about-rights-title = Ce qu’un message peut contenir

web-about-rights = Un message contient { $limit } caractères au plus. Nous ne pouvons pas accepter de photos, de vidéos ni d’autres fichiers.

web-about-access-title = Pour tout le monde

web-about-access =
    Ce chat est fait selon le guide WCAG 2.2, niveau AA. Il marche avec le clavier seul, sans JavaScript, avec de grandes lettres et en couleurs sombres.

    Toutes les pages ont le même titre court. C’est pour votre sécurité. Avec un lecteur d’écran, l’en-tête vous dit où vous êtes.

    Personne en dehors de notre propre organisation ne l’a encore vérifié. Quelque chose ne marche pas pour vous ? Écrivez-le dans le chat. Une personne le lit.

## From and to Telegram

web-from-title = Continuer dans le chat web

web-from-what =
    Vous venez de Telegram. Quand vous appuyez sur le bouton, votre conversation continue ici.

    Dans Telegram, nous effaçons alors les messages des dernières 48 heures. Après, nous ne savons plus qui vous êtes sur Telegram. Ce que vous avez déjà raconté reste chez l’équipe. Il est possible que vous ne le revoyiez pas ici.

    Ce que Telegram ou votre téléphone garde lui-même, nous ne pouvons pas l’effacer.

web-from-do = Continuer ici

web-from-over = Ce lien ne marche plus. Un lien marche une fois, pendant un quart d’heure. Demandez-en un nouveau dans Telegram avec /web.

web-from-loses = Dans ce navigateur, il y a encore des réponses que l’équipe n’a pas. Si vous continuez ici votre conversation de Telegram, elles sont effacées. Appuyez encore une fois sur { web-from-do } si cela vous va.

web-from-code = Cette conversation a déjà un code. Ici, elle ne s’ouvre qu’avec ce code. Rien n’a été effacé dans Telegram. Vous n’avez pas le code ? Alors continuez dans Telegram.

web-telegram-title = Réponses dans Telegram

web-telegram-what =
    Les réponses de l’équipe peuvent aussi venir dans Telegram. La conversation reste ouverte ici aussi.

    Telegram sait alors quel compte vous avez et garde ce qui est écrit là. Faites-le seulement si personne d’autre ne lit votre Telegram.

web-telegram-do = Faire un lien vers Telegram

web-telegram-link =
    Ce lien ouvre Telegram. Appuyez là sur Start. Le lien marche une fois, pendant un quart d’heure.

    Ce qui est déjà ici ne va pas dans Telegram.

web-telegram-open = Ouvrir Telegram

web-telegram-qr = Ou scannez ceci avec le téléphone qui a votre Telegram.
