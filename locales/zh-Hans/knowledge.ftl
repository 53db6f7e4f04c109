# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = 选择现成的回复
desk-canned-hint = 这段文字会用对方的语言（{ $language }）放进你的回复。请读一遍并修改。不会自动发送。
desk-canned-find = 搜索
desk-canned-none = 没有合适的现成回复。
desk-canned-in = 只有：{ $language }
desk-notice-canned-other = 这个回复还没有对方的语言（{ $language }）。下面的文字是：{ $spoken }。
desk-notice-canned-gone = 这个现成回复已经不在了。什么都没有改。

## Managing them

desk-replies = 回复
desk-replies-all = 现成的回复
desk-replies-text = 在谈话中你可以选一个：文字会用对方的语言放进你的回复。协调员可以修改。
desk-replies-new = 新回复
desk-replies-rule = 这里不要写任何人的信息：不写名字，不写地点，不写谈话里的话。写得简短、简单，不要承诺不确定的事。
desk-replies-language = 语言
desk-replies-title = 标题
desk-replies-title-hint = 同事按标题选回复。对方看不到标题。
desk-replies-words = 给对方的文字
desk-replies-words-hint = 最多 { $limit } 个字符。
desk-replies-look = 看看效果
desk-replies-look-title = 在回复里会是这样
desk-replies-change-more = 继续修改
desk-replies-avoided = 里面有“{ $word }”。我们最好不用这个词。你仍然可以保存。
desk-replies-change = 修改
desk-replies-write = 写
desk-replies-reset = 恢复原样
desk-replies-remove = 删除
desk-replies-missing = 没有：{ $language }
desk-replies-changed = 改过：{ $language }
desk-replies-edited = 修改时间：{ $when }
desk-replies-now-in = 现在的内容，语言：{ $language }
desk-replies-fault-empty = 请填写标题和文字。
desk-replies-fault-title-too-long = 标题太长。最多 { $most } 个字符。
desk-replies-fault-too-long = 你的文字太长：最多 { $limit } 个字符，你写了 { $length } 个。文字还在。
desk-replies-fault-cut = 你的文字实在太长，没有完整收到。什么都没有保存。
desk-replies-fault-changed = 这期间有同事改了这个回复。你的文字在下面，还没有保存。再下面是现在的内容。如果你继续，你的文字会代替它。
desk-replies-reset-sure = 恢复“{ $title }”（{ $language }）吗？
desk-replies-reset-text = 你们机构自己的文字会删除，程序自带的文字会回来。已经发送的不会变。
desk-replies-reset-do = 是，恢复
desk-replies-remove-sure = 删除“{ $title }”（{ $language }）吗？
desk-replies-remove-text = 这段文字会删除，不能再选。已经发送的不会变。
desk-replies-remove-do = 是，删除
desk-refused-reply-gone = 这个回复已经不在了。什么都没有改。

reply-group-start = 开始
reply-group-safety = 安全
reply-group-meeting = 谈话和见面
reply-group-secrecy = 保密、密码和删除
reply-group-topics = 话题
reply-group-others = 担心别人、年轻人、专业人员
reply-group-end = 结束
reply-group-own = 我们机构自己的

## The knowledge base

web-info-link = 信息

web-info-title = 信息

web-info-what = 大家常问的话题，每个一小页。你更想找真人吗？每一页上都可以。

web-info-search = 你在找什么？

web-info-search-do = 搜索

web-info-found = { $count ->
    [0] 没有找到。请换一个词试试，或者问真人。
   *[other] 找到 { $count } 页
}

web-info-topics = 所有话题

web-info-updated = 更新于 { $day }。

web-info-draft = 还没有懂这方面的人检查过这段文字。

web-info-sources = 来源：

web-info-enough = 这些够了吗？还是你想找真人？

web-info-person = 问真人

web-info-more = 够了。去看所有话题
