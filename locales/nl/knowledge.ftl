# Klaarstaande antwoorden op het bureau. Kort, "je", geen uitroeptekens.

## Kiezen in een gesprek

desk-canned = Klaarstaand antwoord kiezen
desk-canned-hint = De tekst komt in je antwoord te staan, in de taal van de persoon: { $language }. Lees hem na en pas hem aan. Er wordt niets verstuurd.
desk-canned-find = Zoeken
desk-canned-none = Geen klaarstaand antwoord past hierbij.
desk-canned-in = alleen in: { $language }
desk-notice-canned-other = Dit antwoord is er nog niet in de taal van de persoon ({ $language }). Hieronder staat de tekst in: { $spoken }.
desk-notice-canned-gone = Dit klaarstaande antwoord is er niet meer. Er is niets veranderd.

## Beheren

desk-replies = Antwoorden
desk-replies-all = Klaarstaande antwoorden
desk-replies-text = In een gesprek kies je er een: de tekst komt dan in je antwoord te staan, in de taal van de persoon. Coördinatoren kunnen ze aanpassen.
desk-replies-others = Ook in een andere taal laten zien:
desk-replies-new = Nieuw antwoord
desk-replies-rule = Zet hier niets in van een persoon: geen namen, geen plaatsen en geen woorden uit een gesprek. Schrijf kort en eenvoudig, en beloof niets dat niet zeker is.
desk-replies-language = Taal
desk-replies-title = Titel
desk-replies-title-hint = Hiermee kiezen collega’s het antwoord. De persoon ziet de titel niet.
desk-replies-words = Tekst voor de persoon
desk-replies-words-hint = Ten hoogste { $limit } tekens.
desk-replies-look = Bekijken
desk-replies-look-title = Zo komt het in een antwoord te staan
desk-replies-change-more = Verder aanpassen
desk-replies-avoided = Hier staat “{ $word }”. Dat woord gebruiken we liever niet. Opslaan kan wel.
desk-replies-change = Aanpassen
desk-replies-write = Schrijven
desk-replies-reset = Terugzetten
desk-replies-remove = Verwijderen
desk-replies-missing = niet in: { $language }
desk-replies-changed = aangepast in: { $language }
desk-replies-edited = aangepast: { $when }
desk-replies-now-in = Nu staat er in: { $language }
desk-replies-fault-empty = Vul een titel en een tekst in.
desk-replies-fault-title-too-long = De titel is te lang. Er passen { $most } tekens.
desk-replies-fault-too-long = Je tekst is te lang: er passen { $limit } tekens en je hebt er { $length }. Hij staat er nog.
desk-replies-fault-cut = Je tekst is veel te lang en is niet helemaal aangekomen. Er is niets bewaard.
desk-replies-fault-changed = Een collega heeft dit antwoord intussen veranderd. Jouw tekst staat hieronder en is nog niet bewaard. Wat er nu staat, staat daaronder. Ga je verder, dan komt jouw tekst ervoor in de plaats.
desk-replies-reset-sure = “{ $title }” terugzetten ({ $language })?
desk-replies-reset-text = Jullie eigen tekst wordt gewist. De tekst die bij het programma hoort, komt terug. Wat al verstuurd is, verandert niet.
desk-replies-reset-do = Ja, terugzetten
desk-replies-remove-sure = “{ $title }” verwijderen ({ $language })?
desk-replies-remove-text = Deze tekst wordt gewist en kan daarna niet meer worden gekozen. Wat al verstuurd is, verandert niet.
desk-replies-remove-do = Ja, verwijderen
desk-refused-reply-gone = Dit antwoord is er niet meer. Er is niets veranderd.

reply-group-start = Begin
reply-group-safety = Veiligheid
reply-group-meeting = Praten en afspreken
reply-group-secrecy = Geheim, code en wissen
reply-group-topics = Onderwerpen
reply-group-others = Zorgen om een ander, jongeren, beroepskrachten
reply-group-end = Afsluiten
reply-group-own = Van onze organisatie

## De kennisbank

web-info-link = Informatie

web-info-title = Informatie

web-info-what = Korte pagina’s over onderwerpen waar mensen vaak naar vragen. Wil je liever een mens? Dat kan op elke pagina.

web-info-search = Waar zoek je naar?

web-info-search-do = Zoek

web-info-found = { $count ->
    [0] Niets gevonden. Probeer een ander woord, of vraag het een mens.
    [one] Eén pagina gevonden
   *[other] { $count } pagina’s gevonden
}

web-info-topics = Alle onderwerpen

web-info-updated = Bijgewerkt op { $day }.

web-info-draft = Deze tekst is nog niet nagekeken door iemand die er verstand van heeft.

web-info-sources = Bron:

web-info-enough = Was dit genoeg, of wil je een mens?

web-info-person = Vraag het een mens

web-info-more = Dit was genoeg. Naar alle onderwerpen
