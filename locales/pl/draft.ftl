# Shown until a native speaker has read every text of this language.

web-draft = Tych tekstów nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. Coś jest niejasne? Możesz zapytać zespół.
