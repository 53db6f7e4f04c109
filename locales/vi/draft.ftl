# Shown until a native speaker has read every text of this language.

web-draft = Chưa có người bản ngữ nào kiểm tra những nội dung này. Có điều gì không rõ không? Bạn có thể hỏi nhóm.
