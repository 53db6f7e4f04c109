# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Czy jesteś teraz w niebezpieczeństwie? Zadzwoń pod 112.

    Dobrze, że to mówisz. Nadal jest tu miejsce dla Ciebie.

    Czy był seks wbrew Twojej woli? Zadzwoń do Centrum Seksueel Geweld (centrum pomocy po przemocy seksualnej): 0800-0188. Bezpłatnie, całą dobę. Pierwsze 7 dni jest ważne.

help-now-work =
    Zadzwoń teraz pod 112. Powiedz, gdzie potrzebna jest pomoc.

    Nie ma bezpośredniego zagrożenia życia? Zadzwoń do Veilig Thuis: 0800-2000. Bezpłatnie, całą dobę.

    Nie czekaj na odpowiedź na tym czacie. Jeśli wkroczysz na własną rękę, może zrobić się jeszcze niebezpieczniej.
