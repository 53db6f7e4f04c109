# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Ești în pericol acum? Sună la 112.

    E bine că spui asta. Aici e în continuare loc și pentru tine.

    A fost sex pe care nu l-ai vrut? Sună la Centrum Seksueel Geweld (centrul pentru violență sexuală): 0800-0188. Gratuit, zi și noapte. Primele 7 zile sunt importante.

help-now-work =
    Sună acum la 112. Spune unde e nevoie de ajutor.

    Nu e nicio viață în pericol imediat? Atunci sună la Veilig Thuis: 0800-2000. Gratuit, zi și noapte.

    Nu aștepta un răspuns în acest chat. Dacă intervii tu, pericolul poate crește.
