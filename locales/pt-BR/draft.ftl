# Shown until a native speaker has read every text of this language.

web-draft = Nenhuma pessoa que tem o português como língua materna revisou estes textos ainda. Algo não está claro? Você pode perguntar à equipe.
