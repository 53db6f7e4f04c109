# Shown until a native speaker has read every text of this language.

web-draft = ข้อความเหล่านี้ยังไม่ได้รับการตรวจจากเจ้าของภาษา มีอะไรไม่ชัดเจนไหม ถามทีมได้
