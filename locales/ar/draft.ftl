# Shown until a native speaker has read every text of this language.

web-draft = لم تتم بعد مراجعة هذه النصوص من شخص لغته الأم هي العربية. هل هناك شيء غير واضح؟ يمكن سؤال الفريق.
