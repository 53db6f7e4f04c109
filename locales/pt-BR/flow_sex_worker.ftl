# The questions. Plain words, short sentences, no exclamation marks.

## Sex workers

sex_worker-welcome = Aqui tem lugar para você. Você decide o que conta. Eu não preciso de nomes.

sex_worker-about = Talvez você faça trabalho sexual, ou já tenha feito. Talvez você chame de outro jeito. Está tudo bem.

sex_worker-help = Em que a gente pode ajudar você primeiro?
    .hint = Escolha o que mais importa agora. O resto você pode escrever daqui a pouco.
    .talk = Conversar com alguém
    .work_money = Trabalho ou dinheiro
    .health = Saúde
    .housing_debt = Moradia ou dívidas
    .hurt_or_controlled = Alguém me machuca ou me controla
    .stop_or_change = Parar ou fazer outra coisa
    .papers = Documentos ou residência
    .other = Outra coisa

sex_worker-services = É uma destas coisas?
    .hint = Escolha o que mais se parece.
    .first_talk = Uma primeira conversa sobre ajuda
    .fieldwork = Que alguém da equipe venha até mim
    .group = Um grupo com outras pessoas
    .buddy = Uma pessoa de apoio (buddy)
    .paperwork = Ajuda com cartas e formulários
    .benefits_tax = Um benefício do governo, ou imposto
    .job = Procurar outro trabalho ou me candidatar
    .sexuality = Conversar sobre sexualidade
    .other = Não, outra coisa

sex_worker-visit = Onde você quer falar com alguém da equipe?
    .hint = Agora não precisa de endereço. Vocês combinam isso mais tarde.
    .at_work = Onde eu trabalho
    .public = Em um lugar com outras pessoas também
    .online = Primeiro pela internet
    .unknown = Ainda não sei

sex_worker-group = O que você procura em um grupo?
    .hint = Existe uma lista de espera. Ela não tem nomes.
    .meeting = Conhecer outras pessoas
    .boundaries = Aprender a dizer não
    .change = Falar de parar ou de outra coisa
    .unknown = Ainda não sei

sex_worker-buddy = Para que você quer uma pessoa de apoio?
    .hint = É uma pessoa voluntária que tem tempo para você.
    .company = Fazer algo com essa pessoa
    .going_along = Ir comigo a um compromisso
    .dutch = Praticar holandês
    .other = Outra coisa

sex_worker-paperwork = Em que uma pessoa voluntária pode ajudar você?
    .hint = Você pode escolher várias opções.
    .post = Ler e guardar cartas
    .forms = Preencher formulários
    .bills = Organizar as contas
    .online = Resolver coisas no computador
    .other = Outra coisa

sex_worker-benefits_tax = Sobre o que é?
    .benefit = Um benefício do governo
    .opting_in = Imposto, ou opting-in
    .other = Outra coisa

sex_worker-opting_in =
    O opting-in é uma maneira de pagar imposto no setor do sexo. A empresa desconta o imposto do que você ganha. Depois a empresa paga esse imposto.

    Alguém da equipe pode contar o que isso significa para você. Você não precisa dizer aqui como está o seu imposto.

sex_worker-job = Com o que você quer ajuda?
    .hint = Você pode escolher várias opções.
    .searching = Procurar outro trabalho
    .letter = Escrever uma carta ou currículo
    .interview = Treinar uma entrevista de emprego
    .course = Escolher um curso
    .coach = Conversar com um job coach

sex_worker-sexuality = Sobre o que você quer conversar?
    .hint = Você não precisa contar nada do que fez.
    .who_i_am = Quem eu sou e por quem me apaixono
    .boundaries = O que eu quero e o que não quero
    .health = Saúde e sexo seguro
    .other = Outra coisa

sex_worker-health = Sobre o que é?
    .hint = Escolha o que mais importa agora.
    .body = O meu corpo, ou um teste de IST
    .mind = Como eu me sinto
    .substances = Álcool, drogas ou remédios
    .death_thoughts = Às vezes penso que não quero mais viver
    .death_now = Não quero mais viver, agora
    .other = Outra coisa

sex_worker-hurt_now = O que combina com a sua situação agora?
    .hint = Escolha o que é mais urgente. Você não precisa contar como foi.
    .in_danger = Corro perigo agora ou não posso sair
    .sexual_violence = Sexo que eu não quis, últimos 7 dias
    .hurt = Alguém me machuca ou me ameaça
    .earlier = Foi há mais tempo
    .rather_not = Prefiro não dizer

sex_worker-decide = É você quem decide sobre os clientes, sobre o seu dinheiro e sobre sair para a rua?
    .decides = Sim
    .partly = Em parte
    .decided_for = Não

sex_worker-others = Tem mais alguém que não está em segurança?
    .hint = Por exemplo uma criança, família ou alguém que trabalha com você. Não precisa de nomes.
    .nobody = Não
    .child = Sim, uma criança
    .adult = Sim, uma pessoa adulta
    .unknown = Não sei

sex_worker-bed_tonight = Você tem um lugar seguro para dormir esta noite?
    .has_bed = Sim
    .no_bed = Não
    .unknown = Não sei

sex_worker-goals = Com o que você gostaria de ter ajuda?
    .hint = Você pode escolher várias opções. Isso não prende você a nada.
    .think_it_over = Conversar e pensar sobre isso
    .other_work = Outro trabalho
    .study = Um curso ou uma formação
    .dutch = Aprender holandês
    .income = Renda ou um benefício do governo
    .debts = Dívidas
    .housing = Um lugar para morar
    .rest = Descanso e um ritmo estável
    .contacts = Gente ao meu redor

sex_worker-hindrances = O que torna isso difícil?
    .hint = Você pode escolher várias opções. Também pode pular.
    .income = Não tenho outra renda
    .debts = Dívidas
    .housing = Não tenho um bom lugar para morar
    .addiction = Álcool, drogas ou apostas
    .rhythm = Vivo mais à noite
    .registration = Não tenho registro em nenhum município
    .region = Não conheço bem esta região
    .people = O que as pessoas pensam ou dizem
    .other = Outra coisa

sex_worker-words = Você quer contar com as suas palavras o que está acontecendo?
    .hint = Algumas palavras bastam. Não precisa de nomes nem endereços.
