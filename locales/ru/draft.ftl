# Shown until a native speaker has read every text of this language.

web-draft = Эти тексты ещё не проверены носителем русского языка. Что-то непонятно? Можно спросить у команды.
