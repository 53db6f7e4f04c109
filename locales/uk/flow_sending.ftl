# The questions. Plain words, short sentences, no exclamation marks.

## The last question

sending-confirm = Це було останнє запитання. Усе гаразд?
    .hint = Якщо щось уже передано раніше, команда це має.
    .send = Так, надіслати команді
    .change = Ні, до попереднього запитання
