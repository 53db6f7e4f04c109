# Shown until a native speaker has read every text of this language.

web-draft = Bu metinleri ana dili Türkçe olan biri henüz gözden geçirmedi. Anlaşılmayan bir şey mi var? Ekibe sorabilirsin.
