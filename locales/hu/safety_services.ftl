# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Veszélyben vagy most? Hívd a 112-t.

    Jó, hogy ezt elmondod. Továbbra is szívesen látunk itt.

    Volt olyan szex, amit nem akartál? Hívd a Centrum Seksueel Geweldet (segítő központ szexuális erőszak után): 0800-0188. Ingyenes, éjjel-nappal. Az első 7 nap fontos.

help-now-work =
    Hívd most a 112-t. Mondd meg, hol kell a segítség.

    Senki élete nincs közvetlen veszélyben? Akkor hívd a Veilig Thuist: 0800-2000. Ingyenes, éjjel-nappal.

    Ne várj válaszra ebben a chatben. Ha te magad lépsz közbe, nagyobb lehet a veszély.
