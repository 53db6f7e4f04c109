# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = 快速离开

web-skip = 直接看内容

web-hours = 开放时间

web-about-link = 关于这个聊天

web-today = 今天 { $time }

web-on-day = { $day } { $time }

web-people-now = 现在团队有人在。

web-people-later = 现在团队没有人在。{ $when } 会再有人。

web-people-none = 团队现在是开放的，但暂时没有人在工作。一有人在，就会看你的消息。

web-closed-tomorrow = 明天我们不开放。

web-closed-on = 不开放的日子：

web-people-unknown = 现在团队没有人在。我们还不知道什么时候会再有人。

web-offline = 没有网络连接。你写的内容还在这里。请过一会儿再试。

web-copied = 密码已经复制。

## The first page

web-start-title = 不用说名字也能聊

web-start-what =
    这是 { $organisation } 的聊天。先由电脑问几个简短的问题。然后团队里会有人看你写的内容，并在这里回复。

    我们不问你是谁。你可以离开，以后用密码再回来。

web-start-again = 这个页面打开很久了。请再选一次你的语言。

web-start-write = 或者马上写下发生了什么，用你自己的语言

web-start-send = 发送

web-have-code = 我已经有密码

web-exit-what =
    “快速离开”按钮会马上带你去另一个页面。

    你的手机或电脑可能还记得你来过这里。

web-exit-esc = 按三次 Esc 键也一样。

web-exit-noscript = 这个浏览器里 JavaScript 是关着的。聊天照样能用。你离开以后，按返回键可能还会看到这个页面，但看不到你写的内容。

## Danger

web-danger-line = 现在有危险吗？请打 112。

web-danger-more = 有危险时的更多帮助

web-danger-summary = 现在有危险吗？

web-danger-title = 有危险时的帮助

## Answering a question

web-said = 聊天说的话

web-your-answer = 你的回答

web-number = 一个数字

web-limit = 一条消息最多 { $limit } 个字符。

web-type-instead = 或者打字回答

web-send = 发送

web-go-on = 继续

web-chosen = （你之前选的）

web-back = 返回

web-skip-question = 跳过

web-person = 找真人

web-person-only = 不要再问问题，只找团队

web-language = 换一种语言

web-stop = 停止

web-forget = 全部删除

web-commands = 你还可以做什么

web-told = 你到现在的回答

web-told-help = 你想改什么吗？请用“返回”按钮往回走。

web-skipped = 跳过了

web-given = 已转给团队

web-old-question = 一个现在没有了的问题

## The conversation

web-conversation = 你和团队的谈话

web-received = 你的消息已经收到。团队里还没有人开始处理。

web-claimed = 团队里已经有人在处理。

web-answered = 团队已经回复。你随时可以在这里继续写。

web-closed = 团队结束了这次谈话。如果你再写，它会重新打开。

web-waiting-since = 你从 { $when } 开始等。

web-answer-by = 团队想在 { $when } 之前回复。

web-answer-late = 等的时间比我们希望的长。对不起。你的消息还在，正在等团队看。

web-you = 你

web-team = 团队

web-answers = 你对问题的回答

web-no-answers = 你想找真人，还没有回答过问题。

web-write-more = 写给团队

web-begin = 重新开始

web-reload = 看看有没有新消息

web-manage = 密码、设备和删除

web-back-to-chat = 回到你的谈话

web-idle-open = 你有一会儿不在。你还没有保存密码，所以这个页面不会自己锁上。用这个设备的人都能看到它。

## The code

web-code-title = 再回来用的密码

web-code-what = 用这个密码可以打开你的谈话，在别的设备上也可以。没有密码，我们不能替你打开。

web-copy = 复制

web-code-how = 密码怎样保存才安全？

web-code-help =
    把密码写在只有你能找到的纸上。或者放在电话号码或备忘录里，不写它是做什么用的。

    有人看你的手机吗？那么写在纸上，或者交给一个你信任的人，可能更安全。截屏的图片可能会自己出现在别的设备上。

    谁有密码，谁就能看和删除你的谈话。对我们来说，也没有别的办法再打开。

web-code-kept = 我已经保存了密码

web-code-follows = 正在生成你的密码。请等一下。

web-missed = 你的回答没有收到。什么都没有发送，也没有删除。

web-return-title = 回到你的谈话

web-return-what = 请填写你得到的密码。

web-locked-title = 这个页面锁上了

web-locked = 有一段时间没有操作。用密码可以继续。

web-code-label = 你的密码

web-code-hint = 24 位数字。有没有空格都可以。

web-open = 打开

web-code-lost = 密码丢了吗？我们查不到它。你可以重新开始。

web-words-travel = 这段文字还没有发送。你填写密码后，它会一起带过去。

web-code-length = 密码有 24 位数字。这里多了或者少了。请再看一遍。

web-code-digits = 密码里只有数字。请再看一遍。

web-code-checksum = 有一个数字不对，或者有两个数字写反了。请再看一遍。

web-code-unknown = 用这个密码打不开任何内容。也许已经有了新的密码，或者谈话已经删除。

web-code-busy = 现在有点忙。请等半分钟再试。

web-code-again = 这个页面打开太久了。请再按一次“打开”。

web-code-keep-first = 在这个浏览器里，还有另一次谈话开着，它的密码你还没有保存。请先保存那个密码，不然你回不到那次谈话。

web-code-unshown = 这个浏览器里那次谈话的密码，这里不再显示了。如果你没有保存，请生成一个新密码，不然你回不到那次谈话。

web-code-loses = 在这个浏览器里，还有团队没有收到的回答。如果你现在打开你的密码，这些回答会被删除。如果没关系，请再按一次“打开”。

web-back-to-answers = 回到那些回答

web-code-changed = 这个页面上是旧密码。它不能用了。这是你的新密码。请保存这一个。

web-code-later = 现在还没有新密码。你的旧密码还能用。请过一分钟再试。

## Code, devices and erasing

web-lock-title = 现在锁上

web-lock = 如果 { $minutes } 分钟没有操作，聊天会自己锁上。你也可以现在就锁。之后用密码继续。

web-lock-not = 你说已经保存了密码以后，才能锁上聊天。

web-lock-do = 锁上

web-cut-title = 其他设备

web-cut = 你的谈话在别的设备上也开着吗？那么可以在那里关掉。在这个设备上它还开着。你的密码还能用。

web-cut-do = 在其他设备上关掉

web-cut-some = 你的谈话已经在所有其他设备上关掉。

web-cut-none = 你的谈话没有在其他设备上开着。

web-new-title = 新密码

web-new = 别人有你的密码，或者你的密码丢了吗？那么要一个新的。旧密码就不能用了，你的谈话在其他设备上也会关掉。别人在那里已经看过的，我们收不回来。

web-code-do = 生成新密码

web-forget-title = 全部删除

web-forget-what =
    那么我们会马上删除这里你写的一切、团队写给你的一切，还有密码。这里没有人能再打开它，团队也不能。

    别人看过的，可能还记得。你的手机或浏览器自己保存的，我们删不掉。

web-forget-asks = 在删除之前，我们会再问你一次。

## When something goes otherwise than meant

web-stale = 这个页面打开太久了，或者属于以前的谈话。还没有发送任何内容。请看看是不是还合适，然后再发一次。

web-stale-button = 这个页面已经不是最新的了。什么都没有做。如果你想，请再按一次。

web-your-words = 你写的内容

web-your-words-help = 这段文字没有发送，也没有保存。你可以在这里复制它。

web-over-title = 这次谈话已经不再开着

web-over = 所以你写的内容没有收到。它在下面。你可以重新开始；如果你有密码，也可以用密码继续。

web-over-answer = 所以你的回答没有收到。如果你有密码，可以用密码继续；也可以重新开始。

web-over-not-erased = 这个按钮现在没有删除任何内容。你想全部删除吗？那么请先用密码打开你的谈话。

web-case-gone = 这次谈话在这里已经不再开着。什么都没有做。

web-again-title = 现在不行

web-again = 我们这边出了问题。你的回答还没有保存。请等半分钟再发一次。它不会重复收到。

web-send-again = 再发一次

web-away = 我们现在打不开数据。什么都没有丢。请过半分钟再试。

web-trouble-title = 这次没有成功

web-too-large = 一次写的内容太多了。什么都没有发送。请分成几条消息。你写的内容，下面可能不是全部都在。

web-no-files = 我们在这里不能接收照片、视频或其他文件。什么都没有保存。你可以用文字写发生了什么。

web-not-there = 这里没有这个页面。

web-elsewhere = 这不是从我们自己的页面来的。所以什么都没有做。

web-wrong-host = 这个页面有另一个地址。

web-broken = 我们这边出了问题。请再试一次。

web-nobody-title = 这里没有打开的谈话

web-nobody = 请从第一页开始。

web-to-start = 去第一页

web-done-title = 好了

web-done =
    你在这里写的已经删除了。

    你的手机或电脑可能还记得你看过这个页面。所以，如果安全，请你自己删除浏览器的历史记录。

## About this chat

web-about-title = 关于这个聊天

web-about-what-title = 这是什么

web-about-what = { $organisation } 的聊天。问题由电脑提出，用固定的文字。团队的回复由真人写。关于你，电脑不做任何决定。

web-about-reading-title = 一个会看文字的程序

web-about-reading = 我们自己电脑上的一个程序会看你打的词：是哪种语言，是不是紧急。这些内容不会交给别的公司。如果它看到危险，会显示帮助，并马上把你写的转给团队，也会告诉你。它可能弄错。由真人决定。

web-about-who-title = 谁能看到你写的内容

web-about-who =
    只有帮助你的团队里的人。紧急时，值班的人也能看到。管理电脑的人，打不开存着的谈话。

    在你回答问题、还没有发给团队的时候，只有你的浏览器能打开你的回答。

web-about-limits-title = 保密到哪里为止

web-about-limits = { limits }

web-about-kept-title = 我们保存什么

web-about-kept =
    你发给团队的和团队回复的，加密保存。另外，没有加密的有：时间、语言、话题、紧急程度、一个编出来的名字，以及团队工作需要的信息，比如由谁回复你。

    我们不保存网络地址，也不保存你用什么设备或浏览器。从你的第一个回答开始，有一个 cookie。它里面是你谈话的钥匙。你离开或关掉浏览器时它就消失；有些浏览器要你自己删除它才会消失。

    没有发给团队的谈话，24 小时后就打不开了，并且会被删除。

    如果你保存了密码，{ $minutes } 分钟没有操作，聊天就会锁上。那时还开着的问题会丢掉。

web-about-forget-title = 删除会怎样

web-about-forget =
    “全部删除”按钮会删掉你写的一切、团队写给你的，还有你的密码。这里马上就没有了。我们不能恢复。

    别人看过的，可能还记得。你的浏览器可能还记得你来过这里。如果 { $organisation } 给存储做了备份，加密的数据会留在备份里，直到备份被删除。

web-about-exit-title = 快速离开

web-about-exit = { quick-exit }

web-about-rights-title = 能放下多少

web-about-rights = 一条消息最多 { $limit } 个字符。我们不能接收照片、视频或其他文件。

web-about-access-title = 让每个人都能用

web-about-access =
    这个聊天按照 WCAG 2.2 标准的 AA 级制作。只用键盘、不用 JavaScript、用大字、用深色，都可以。

    所有页面都用同一个简短的标题。这是为了你的安全。用读屏软件时，听标题就知道在哪里。

    我们机构以外还没有人检查过。有什么你用不了吗？请写在聊天里。会有真人看。

## From and to Telegram

web-from-title = 去网页聊天继续

web-from-what =
    你是从 Telegram 来的。你按下按钮，谈话就在这里继续。

    然后我们会删除 Telegram 里最近 48 小时的消息。之后我们不再知道你在 Telegram 上是谁。你已经说过的，会留在团队那里。你在这里可能看不到它。

    Telegram 或你的手机自己保存的，我们删不掉。

web-from-do = 在这里继续

web-from-over = 这个链接不能用了。链接只能用一次，十五分钟内有效。请在 Telegram 里用 /web 要一个新的。

web-from-loses = 在这个浏览器里，还有团队没有收到的回答。如果你在这里继续 Telegram 里的谈话，这些回答会被删除。如果没关系，请再按一次“{ web-from-do }”。

web-from-code = 这次谈话已经有密码了。在这里只能用那个密码打开。Telegram 里什么都没有删除。如果你没有密码，请在 Telegram 里继续。

web-telegram-title = 在 Telegram 里收回复

web-telegram-what =
    团队的回复也可以发到 Telegram。谈话在这里也还开着。

    那么 Telegram 会知道你用的是哪个账号，也会保存那里的内容。只有在没有别人看你的 Telegram 时，才这样做。

web-telegram-do = 生成去 Telegram 的链接

web-telegram-link =
    这个链接会打开 Telegram。请在那里按 Start。链接只能用一次，十五分钟内有效。

    这里已经有的内容，不会发到 Telegram。

web-telegram-open = 打开 Telegram

web-telegram-qr = 或者用装有你的 Telegram 的手机扫这个码。
