# Shown until a native speaker has read every text of this language.

web-draft = Тези текстове още не са проверени от човек с роден език български. Нещо не е ясно? Може да попитате екипа.
