# Hulp bij gevaar voor wie er later bij kwam. 112 staat altijd vooraan. Korte zinnen.
# Voor de start leest een moedertaalspreker deze teksten na.

help-younger =
    Ben je nu in gevaar? Bel 112.

    Goed dat je dat zegt. Je blijft hier welkom.

    Is er seks geweest die je niet wilde? Bel het Centrum Seksueel Geweld: 0800-0188. Gratis, dag en nacht. De eerste 7 dagen zijn belangrijk.

help-now-work =
    Bel nu 112. Zeg waar de hulp nodig is.

    Is er niet direct gevaar voor een leven? Bel dan Veilig Thuis: 0800-2000. Gratis, dag en nacht.

    Wacht niet op een antwoord in deze chat. Zelf ingrijpen kan het gevaar groter maken.
