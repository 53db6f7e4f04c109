# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Il y a un danger maintenant ? Appelez le 112.

    Vous ne pouvez pas parler ? Avec l’application 112NL, la centrale du 112 peut échanger avec vous par écrit. Elle voit alors où vous êtes.

    Sexe contre votre volonté : Centrum Seksueel Geweld (centre d’aide après des violences sexuelles), 0800-0188. Gratuit, jour et nuit.

    Violence à la maison, ou un enfant qui n’est pas en sécurité : Veilig Thuis (en sécurité chez soi), 0800-2000. Gratuit, jour et nuit.

    Si vous ne voulez plus vivre : appelez le 113 ou le 0800-0113. Gratuit, jour et nuit.

    Quelqu’un vous menace avec des photos ou des vidéos : Helpwanted, 020-261 52 75 ou helpwanted.nl.

    La police, quand ce n’est pas urgent : 0900-8844.

    Ce chat n’est pas un numéro d’urgence. L’équipe lit votre message seulement pendant les heures d’ouverture.

help-now =
    Appelez le 112 maintenant.

    Vous ne pouvez pas parler ? Avec l’application 112NL, la centrale du 112 peut échanger avec vous par écrit. Elle voit alors où vous êtes.

    C’est vous qui êtes en danger, et vous pouvez partir sans risque ? Allez dans un endroit où il y a du monde.

    N’attendez pas de réponse dans ce chat.

help-now-other =
    Appelez le 112 maintenant. Dites où il faut de l’aide.

    N’attendez pas de réponse dans ce chat.

    Intervenir vous-même peut rendre le danger plus grand.

help-violence =
    Vous êtes en danger maintenant ? Appelez le 112.

    Ce que quelqu’un vous fait n’est pas votre faute.

    C’est votre partenaire ou votre famille ? Vous pouvez aussi appeler Veilig Thuis (en sécurité chez soi) : 0800-2000. Gratuit, jour et nuit.

help-rape =
    Vous êtes en danger maintenant, ou vous avez une blessure ? Appelez le 112.

    Ce n’est pas votre faute.

    Appelez le Centrum Seksueel Geweld (centre d’aide après des violences sexuelles) : 0800-0188. Gratuit, jour et nuit. Ce centre aide pour votre santé et pour garder les preuves. Les 7 premiers jours comptent. Le plus tôt est le mieux.

    Pour la police, vous n’avez rien à décider pour l’instant.

help-coercion =
    Vous êtes en danger maintenant, ou vous ne pouvez pas partir ? Appelez le 112.

    C’est à vous de décider de votre corps, de votre argent et de votre temps. Même si quelqu’un dit autre chose.

    Ne parlez pas de ce chat avec la personne qui décide pour vous.

help-children =
    L’enfant est en danger maintenant ? Appelez le 112.

    Veilig Thuis (en sécurité chez soi) peut vous conseiller : 0800-2000. Gratuit, jour et nuit.

help-no-bed =
    Vous êtes en danger maintenant ? Appelez le 112.

    Vous avez quitté la maison à cause de violences ? Appelez Veilig Thuis (en sécurité chez soi) : 0800-2000. Gratuit, jour et nuit.

    L’équipe ne peut pas promettre un endroit pour dormir. Elle cherche avec vous.

help-suicide =
    Il y a un danger maintenant ? Appelez le 112.

    C’est bien de le dire. Appelez le 113 ou le 0800-0113. Gratuit, jour et nuit. Il y a aussi 113.nl.

    Si possible, restez avec quelqu’un. Allez chez une personne avec qui vous vous sentez en sécurité.

help-pictures =
    Vous êtes en danger maintenant ? Appelez le 112.

    Ce n’est pas votre faute. La personne qui vous menace agit mal.

    N’envoyez pas de nouvelles photos ou vidéos. Si c’est sans risque pour vous, ne payez pas. Mais gardez les messages où cette personne vous menace.

    Helpwanted peut aider à faire retirer les images : 020-261 52 75 ou helpwanted.nl.

help-young =
    Vous êtes en danger maintenant ? Appelez le 112.

    Ce n’est pas votre faute. C’est bien de nous le raconter.

    Il y a eu du sexe que vous ne vouliez pas ? Appelez le Centrum Seksueel Geweld (centre d’aide après des violences sexuelles) : 0800-0188. Gratuit, jour et nuit. Les 7 premiers jours comptent.

help-young-crime =
    Vous êtes en danger maintenant ? Appelez le 112.

    C’est bien de nous le raconter. Quelqu’un vous menace, ou vous fait participer de force ? Alors ce n’est pas votre faute. Vous n’avez pas à régler cela sans aide.

help-missing-child =
    Il y a un danger maintenant ? Appelez le 112.

    Pas de danger direct ? Appelez la police : 0900-8844. Dites qu’un enfant a disparu. Il n’est pas nécessaire d’attendre d’abord.

    N’attendez pas de réponse dans ce chat.

help-minor =
    Il y a un danger maintenant ? Appelez le 112.

    Veilig Thuis (en sécurité chez soi) donne des conseils sur la sécurité des enfants : 0800-2000. Gratuit, jour et nuit.

help-forced =
    Il y a un danger maintenant, ou quelqu’un est enfermé ? Appelez le 112.

    Pas de danger direct ? Vous pouvez joindre la police au 0900-8844.

    Intervenir vous-même peut rendre le danger plus grand.

## What the chat promises and what it does not

limits =
    L’équipe garde pour elle ce que vous racontez. Parfois, ce n’est pas possible. Si une vie ou un enfant est en danger, l’équipe doit peut-être faire quelque chose. Si possible, on vous le dit avant.

quick-exit =
    Avec le bouton pour partir vite, vous fermez cette page. Une autre page, neutre, apparaît. Ce qui n’a pas encore été envoyé à l’équipe disparaît alors. Ce que l’équipe a déjà, elle le garde. Avec votre code, vous pouvez le rouvrir.

    Votre téléphone ou votre ordinateur peut encore garder une trace de cette visite. Effacez donc vous-même l’historique de votre navigateur, si c’est sans risque.

## What the chat says

engine-empty = Il n’y a encore rien ici. Écrivez d’abord quelque chose, puis envoyez-le.

engine-first = Merci d’avoir écrit cela. Je le garde, vous n’avez pas à l’écrire de nouveau. Un de nos programmes d’ordinateur regarde les mots, pour voir si c’est urgent. D’abord, quelques questions courtes.

engine-fits = D’après ce que vous avez écrit, je mets une réponse en premier. C’est vous qui choisissez ce qui convient.

engine-calm = Ce chat est pour les personnes qui cherchent de l’aide ou ont une question pour l’équipe. Je ne dis rien sur d’autres personnes, même pas si quelqu’un écrit ici. Vous cherchez de l’aide pour vous-même ? Alors continuez avec la question à l’écran.

engine-duress = Ce mot peut venir sous vos doigts par hasard. Choisissez un mot ou une phrase courte d’au moins cinq lettres que vous n’écrivez jamais autrement.

engine-too-long = Votre texte est trop long. Il y a de la place pour { $limit } caractères et le vôtre en a { $length }. Votre texte est toujours là. Raccourcissez-le, ou envoyez-le en plusieurs parties.

engine-not-a-choice = Je garde ce que vous avez écrit. Choisissez aussi une des réponses à l’écran. Après, je peux continuer.

engine-not-a-number = Je garde ce que vous avez écrit. Écrivez aussi un nombre de { $min } à { $max }.

engine-found = Ceci convient peut-être. Choisissez un sujet. Je garde les mots.

engine-not-found = Je ne sais rien là-dessus. Je garde les mots. Choisissez un sujet, essayez un autre mot, ou demandez à une personne.

engine-lines = { web-lines-what }

engine-pick-one = Choisissez une réponse.

engine-pick-some = Choisissez une ou plusieurs réponses.

engine-unknown-option = Je ne connais pas ce choix. Choisissez une des réponses à l’écran.

engine-passed = Cette question est déjà passée. Si vous avez écrit quelque chose, je le garde. Continuez avec ce qui est à l’écran maintenant.

engine-no-back = On ne peut pas revenir plus en arrière.

engine-no-skip = Il n’y a rien à passer ici.

engine-restarted = Les questions ont changé entre-temps. Je reprends donc à une question précédente. Vos réponses sont gardées.

engine-language = Nous continuons en français.

engine-handed-off =
    J’ai transmis à l’équipe ce que vous m’avez raconté jusqu’ici. Vos prochaines réponses y vont aussi.

    Si l’équipe est là maintenant, quelqu’un de l’équipe le lit dès que possible. Sinon, cela se fait quand l’équipe ouvre de nouveau. La réponse sera sur cette page.

    Vous recevez un code. Avec ce code, vous pouvez revenir plus tard. Vous pouvez continuer à répondre maintenant, mais ce n’est pas obligatoire.
    .chat =
        J’ai transmis à l’équipe ce que vous m’avez raconté jusqu’ici. Vos prochaines réponses y vont aussi.

        Si l’équipe est là maintenant, quelqu’un de l’équipe le lit dès que possible. Sinon, cela se fait quand l’équipe ouvre de nouveau. La réponse viendra dans ce chat.

        Vous pouvez continuer à répondre maintenant, mais ce n’est pas obligatoire.

engine-handed-over =
    Merci. L’équipe a maintenant ce que vous m’avez raconté.

    Quelqu’un de l’équipe le lit et répond sur cette page. Vous y voyez aussi quand l’équipe est là.

    Avec votre code, vous pouvez revenir. Vous pouvez toujours écrire plus ici.
    .chat =
        Merci. L’équipe a maintenant ce que vous m’avez raconté.

        Quelqu’un de l’équipe le lit et répond dans ce chat. Vous pouvez toujours écrire plus ici.

engine-person =
    Vous avez demandé à parler à une personne. J’ai transmis cela à l’équipe, avec ce que vous m’avez raconté jusqu’ici.

    Quelqu’un de l’équipe répond sur cette page. Vous y voyez aussi quand l’équipe est là.

    Avec votre code, vous pouvez revenir. Vous pouvez déjà écrire plus ici.
    .chat =
        Vous avez demandé à parler à une personne. J’ai transmis cela à l’équipe, avec ce que vous m’avez raconté jusqu’ici.

        Quelqu’un de l’équipe répond dans ce chat. Vous pouvez déjà écrire plus ici.

engine-talk = Vous pouvez toujours continuer à écrire ici. L’équipe le lit et répond sur cette page.
    .chat = Vous pouvez toujours continuer à écrire ici. L’équipe le lit et répond dans ce chat.

engine-full = Il n’y a plus de place pour ceci et ce n’est pas gardé. Allez jusqu’à la fin et envoyez, ou demandez à parler à une personne. Après, vous pourrez écrire plus.

engine-ended = Cette conversation est arrêtée. Ce que vous avez écrit ici est effacé. Vous pouvez toujours recommencer.
    .chat = C’est fait. De notre côté, c’est effacé. Si vous écrivez de nouveau ici, une nouvelle conversation commence.

engine-corrected = Votre changement est gardé.

engine-no-files =
    Nous n’acceptons pas de photos, de vidéos, de stickers, de messages vocaux ni d’autres fichiers. Nous ne l’avons pas gardé. Écrivez-le avec des mots, si vous pouvez.
    .chat =
        Nous n’acceptons pas de photos, de vidéos, de stickers, de messages vocaux ni d’autres fichiers. Nous ne l’avons pas regardé et pas gardé. J’essaie de l’effacer aussi de ce chat.

        Écrivez-le avec des mots, si vous pouvez.

engine-no-place =
    Nous n’acceptons pas de contact ni de position. Nous ne l’avons pas gardé.
    .chat =
        Nous n’acceptons pas de contact ni de position. Nous ne l’avons pas gardé. J’essaie de l’effacer aussi de ce chat.

engine-web = Vous voulez continuer dans le chat web ? Utilisez le lien dans ce message. Le lien marche une fois, pendant un quart d’heure. Quand vous l’utilisez, j’efface ici les messages des dernières 48 heures, et nous ne savons plus qui vous êtes sur Telegram. Ce que vous avez déjà raconté reste chez l’équipe. Vous ne le reverrez pas dans le chat web.

engine-lifetime = C’est réglé.

## Only in Telegram

chat-honest =
    C’est le chat de Humanitas ESSM. D’abord un ordinateur pose quelques questions, ensuite une personne de l’équipe répond.

    Telegram sait quel compte vous avez et garde ce chat. Nous gardons votre compte, sous clé, aussi longtemps que la conversation dure. Votre nom et votre photo, nous ne les gardons pas.

    C’est risqué pour vous ? Dans le chat web, il ne faut pas de compte.

chat-received = Votre message est chez l’équipe.

chat-moved = C’est fait. De notre côté, ce chat est vide.

chat-joined = À partir de maintenant, les réponses de l’équipe viennent aussi dans ce chat. Vous pouvez aussi répondre ici. Telegram garde ce qui est écrit ici. Avec /forget, nous effaçons tout de notre côté.

chat-busy = Il y a déjà une conversation dans ce chat. Continuez celle-là, ou effacez-la d’abord avec /forget. Demandez ensuite un nouveau lien dans le chat web.

chat-link-over = Ce lien ne marche plus. Demandez-en un nouveau dans le chat web.

engine-help =
    Voici ce que vous pouvez faire ici :

    /person – parler à une personne
    /emergency – aide en cas de danger
    /lines – lignes d’aide
    /language – une autre langue
    /web – continuer dans le chat web
    /lifetime – combien de temps les messages restent ici
    /stop – arrêter
    /forget – tout effacer
    /privacy – qui lit et ce que nous gardons

engine-privacy =
    Qui lit ? De notre côté, seulement l’équipe qui vous aide et, en cas d’urgence, les personnes de garde. Telegram peut lire ce qui est dans ce chat, et sait quel compte vous avez. Le chat web ne passe pas par Telegram.

    Que gardons-nous ? Ce que vous avez écrit et ce que l’équipe a écrit, sous clé. Et le numéro de ce chat, sous clé, aussi longtemps que la conversation dure. Votre nom, votre photo et votre numéro de téléphone, nous ne les gardons pas. Sans clé : l’heure, la langue, le sujet, l’urgence, et un nom inventé.

    Tant que vous répondez encore aux questions, notre programme peut ouvrir lui-même vos réponses. Il le faut, parce que Telegram ne garde pas de clé pour nous. Si vous ne les envoyez pas à l’équipe, nous les effaçons après 24 heures.

    Avec /forget, nous effaçons tout de notre côté. Dans ce chat, j’efface alors les messages des dernières 48 heures.

chat-again = (Vous avez peut-être déjà vu ceci.)

chat-team = L’équipe écrit :

chat-hidden = Il y a un message. Touchez la zone grise pour le lire.

chat-done = C’est fait

chat-to-web = Vers le chat web

chat-emergency = Aide en cas de danger

chat-failed = Quelque chose n’a pas marché de notre côté. Votre message n’est pas arrivé. Réessayez dans un moment. S’il y a un danger, n’attendez pas et appelez le 112.

chat-about = Parler sans donner votre nom. D’abord un ordinateur pose quelques questions, ensuite une personne répond. Telegram sait quel compte vous avez. Il y a un danger maintenant ? Appelez le 112.

chat-about-short = Parler sans donner votre nom.

chat-command-person = Parler à une personne

chat-command-emergency = Aide en cas de danger

chat-command-lines = Lignes d’aide

chat-command-language = Une autre langue

chat-command-web = Continuer dans le chat web

chat-command-lifetime = Combien de temps les messages restent

chat-command-stop = Arrêter

chat-command-forget = Tout effacer

chat-command-privacy = Qui lit, ce que nous gardons

chat-command-help = Ce que vous pouvez faire ici
