# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Você está em perigo agora? Ligue para o 112.

    Que bom que você disse isso. Aqui continua tendo lugar para você.

    Aconteceu sexo que você não queria? Ligue para o Centrum Seksueel Geweld (centro de atendimento após violência sexual): 0800-0188. Grátis, dia e noite. Os primeiros 7 dias são importantes.

help-now-work =
    Ligue agora para o 112. Diga onde precisam de ajuda.

    Não há perigo imediato para uma vida? Então ligue para o Veilig Thuis: 0800-2000. Grátis, dia e noite.

    Não espere uma resposta neste chat. Se você intervier por conta própria, o perigo pode ficar maior.
