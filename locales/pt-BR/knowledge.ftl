# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Escolha uma resposta pronta
desk-canned-hint = O texto entra na sua resposta, no idioma da pessoa: { $language }. Leia e mude. Nada é enviado.
desk-canned-find = Buscar
desk-canned-none = Nenhuma resposta pronta combina com isto.
desk-canned-in = só em: { $language }
desk-notice-canned-other = Esta resposta ainda não existe no idioma da pessoa ({ $language }). Abaixo está o texto em: { $spoken }.
desk-notice-canned-gone = Esta resposta pronta não existe mais. Nada mudou.

## Managing them

desk-replies = Respostas
desk-replies-all = Respostas prontas
desk-replies-text = Em uma conversa você escolhe uma: o texto entra na sua resposta, no idioma da pessoa. Quem coordena pode mudar as respostas.
desk-replies-new = Resposta nova
desk-replies-rule = Não coloque aqui nada de uma pessoa: nem nomes, nem lugares, nem palavras de uma conversa. Escreva curto e simples, e não prometa nada que não seja certo.
desk-replies-language = Idioma
desk-replies-title = Título
desk-replies-title-hint = Colegas escolhem a resposta pelo título. A pessoa não vê o título.
desk-replies-words = Texto para a pessoa
desk-replies-words-hint = No máximo { $limit } letras e sinais.
desk-replies-look = Ver
desk-replies-look-title = É assim que vai ficar em uma resposta
desk-replies-change-more = Mudar mais
desk-replies-avoided = Está escrito “{ $word }”. A gente prefere não usar essa palavra. Mesmo assim você pode guardar.
desk-replies-change = Mudar
desk-replies-write = Escrever
desk-replies-reset = Restaurar
desk-replies-remove = Apagar
desk-replies-missing = falta em: { $language }
desk-replies-changed = mudou em: { $language }
desk-replies-edited = mudou: { $when }
desk-replies-now-in = O que está lá agora, em: { $language }
desk-replies-fault-empty = Escreva um título e um texto.
desk-replies-fault-title-too-long = O título é muito longo. Cabem { $most } letras e sinais.
desk-replies-fault-too-long = O seu texto é muito longo: cabem { $limit } letras e sinais, e o seu tem { $length }. Ele continua aí.
desk-replies-fault-cut = O seu texto é longo demais e não chegou inteiro. Nada foi guardado.
desk-replies-fault-changed = Nesse meio tempo, outra pessoa da equipe mudou esta resposta. O seu texto está abaixo e ainda não foi guardado. Mais abaixo está o que existe agora. Se você continuar, o seu texto fica no lugar.
desk-replies-reset-sure = Restaurar “{ $title }” ({ $language })?
desk-replies-reset-text = O texto próprio da sua organização é apagado. Volta o texto que vem com o programa. O que já foi enviado não muda.
desk-replies-reset-do = Sim, restaurar
desk-replies-remove-sure = Apagar “{ $title }” ({ $language })?
desk-replies-remove-text = Este texto é apagado e não pode mais ser escolhido. O que já foi enviado não muda.
desk-replies-remove-do = Sim, apagar
desk-refused-reply-gone = Esta resposta não existe mais. Nada mudou.

reply-group-start = Início
reply-group-safety = Segurança
reply-group-meeting = Conversar e se encontrar
reply-group-secrecy = Sigilo, código e apagar
reply-group-topics = Assuntos
reply-group-others = Preocupação com outras pessoas, jovens, profissionais
reply-group-end = Encerramento
reply-group-own = Da nossa organização

## The knowledge base

web-info-link = Informação

web-info-title = Informação

web-info-what = Páginas curtas sobre assuntos que as pessoas perguntam muito. Prefere falar com uma pessoa? Dá para fazer isso em todas as páginas.

web-info-search = O que você procura?

web-info-search-do = Buscar

web-info-found = { $count ->
    [0] Não achei nada. Tente outra palavra, ou pergunte a uma pessoa.
    [one] Achei uma página
    [many] Achei { $count } de páginas
   *[other] Achei { $count } páginas
}

web-info-topics = Todos os assuntos

web-info-updated = Atualizado em { $day }.

web-info-draft = Ninguém que conhece o assunto revisou este texto ainda.

web-info-sources = Fonte:

web-info-enough = Isto foi suficiente, ou você quer falar com uma pessoa?

web-info-person = Perguntar a uma pessoa

web-info-more = Isto foi suficiente. Para todos os assuntos
