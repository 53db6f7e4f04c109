# Shown until a native speaker has read every text of this language.

web-draft = Ezeket a szövegeket még nem nézte át olyan ember, akinek a magyar az anyanyelve. Valami nem világos? Megkérdezheted a csapatot.
