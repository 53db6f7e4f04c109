# Shown until a native speaker has read every text of this language.

web-draft = Ці тексти ще не перевірила людина, для якої українська мова рідна. Щось незрозуміло? Можна запитати в команди.
