# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = 有人有生命危险。用手机应用 112NL 可以打字聊天。接线员能看到你在哪里。
    .contact = 112
    .hours = 白天晚上都可以
    .languages = 荷兰语、英语。应用里有更多语言。

line-police = 警察，不紧急的时候
    .what = 报告一件事，有人失踪，或者找负责人口贩卖或性犯罪的小组谈。
    .contact = 0900-8844
    .hours = 白天晚上都可以
    .languages = 荷兰语、英语

line-veilig-thuis = Veilig Thuis（家庭安全机构）
    .what = 家里有暴力，或者有孩子不安全。可以咨询，也可以上报。
    .contact = 0800-2000 或 veiligthuis.nl 上的聊天
    .hours = 电话：白天晚上都可以，免费。聊天：大多在工作日 9 点到 17 点。在聊天里不能上报。
    .languages = 荷兰语，电话里可以有口译

line-113 = 113 Zelfmoordpreventie（预防自杀）
    .what = 如果你不想活了，或者为别人担心。
    .contact = 113 或 0800-0113，或 113.nl
    .hours = 白天晚上都可以。两个号码都免费。
    .languages = 荷兰语，少量英语

line-csg = Centrum Seksueel Geweld（性暴力援助中心）
    .what = 在违背你意愿的性行为之后。最初的 7 天很重要。需要看医生，最好在 72 小时内。
    .contact = 0800-0188 或 centrumseksueelgeweld.nl
    .hours = 白天晚上都可以
    .languages = 荷兰语、英语

line-comensha = CoMensha
    .what = 人口贩卖：提问、安全的地方、登记。荷兰全国。
    .contact = 033-448 11 86 或 info@comensha.nl
    .hours = 工作日 9 点到 17 点
    .languages = 荷兰语、英语

line-essm = Humanitas PMW 和 ESSM
    .what = 我们自己的机构，负责照护协调。
    .contact = 010-236 52 12
    .hours = 还不清楚
    .languages = 还不清楚

line-fier = Chat met Fier
    .what = 不用说名字就能聊，关于暴力和强迫。
    .contact = chatmetfier.nl
    .hours = 傍晚和夜里。时间还不确定。
    .languages = 荷兰语

line-helpwanted = Helpwanted
    .what = 有人用照片或视频威胁，或者它们已经在网上。任何年龄都可以。
    .contact = 020-261 52 75 或 helpwanted.nl
    .hours = 还不清楚
    .languages = 荷兰语、英语。其他语言用翻译程序。

line-kindertelefoon = Kindertelefoon（儿童热线）
    .what = 如果你 8 到 18 岁，可以打电话或打字聊天。
    .contact = 0800-0432 或 kindertelefoon.nl
    .hours = 每天 11 点到 21 点
    .languages = 荷兰语

line-slachtofferhulp = Slachtofferhulp（荷兰受害者援助机构）
    .what = 犯罪发生以后的帮助：规定、信件，和它对你的影响。
    .contact = 0900-0101 或 slachtofferhulp.nl
    .hours = 工作日 8 点到 20 点，星期六 10 点到 17 点
    .languages = 荷兰语、英语

line-meld-misdaad = Meld Misdaad Anoniem（匿名举报犯罪）
    .what = 不用说名字，告诉他们犯罪的事。在那里得不到帮助。
    .contact = 0800-7000 或 meldmisdaadanoniem.nl
    .hours = 每天
    .languages = 荷兰语、英语

line-fairwork = FairWork
    .what = 工作中受到虐待或欺压，给来自其他国家的人。
    .contact = 020-760 08 09 或 fairwork.nu
    .hours = 工作日
    .languages = 12 种语言，由志愿者提供（2019 年）

line-arbeidsinspectie = Nederlandse Arbeidsinspectie（荷兰劳动监察局）
    .what = 上报工作中的虐待或欺压。
    .contact = 0800-5151 或 nlarbeidsinspectie.nl
    .hours = 工作日
    .languages = 荷兰语、英语、波兰语、罗马尼亚语、保加利亚语

line-proud = PROUD
    .what = 性工作者的工会。
    .contact = wijzijnproud.nl
    .hours = 没有固定时间
    .languages = 荷兰语、英语

line-ugly-mugs = Ugly Mugs NL
    .what = 提醒大家小心有暴力的客人，或者查一个客人。帮你向警察报案。
    .contact = uglymugs.nl
    .hours = 网上
    .languages = 多种语言

line-soa-aids = Soa Aids Nederland
    .what = 关于性病和检查的信息。
    .contact = soaaids.nl
    .hours = 工作日
    .languages = 多种语言

line-ggd = GGD，Rotterdam-Rijnmond 性健康中心
    .what = 性病检查，性工作者免费，不用说名字。
    .contact = ggdrotterdamrijnmond.nl
    .hours = 工作日
    .languages = 荷兰语、英语，可以有口译

line-juridisch-loket = Juridisch Loket（法律咨询处）
    .what = 关于规定和权利的初步建议，免费。
    .contact = 0800-8020 或 juridischloket.nl
    .hours = 工作日 9 点到 17 点
    .languages = 荷兰语，少量英语

line-arosa = Arosa
    .what = Rotterdam 和 Dordrecht 的女性庇护所。通过 Veilig Thuis 联系。
    .contact = 0800-2000
    .hours = 白天晚上都可以，通过 Veilig Thuis
    .languages = 荷兰语

line-vertrouwenspersoon = 性工作者的保密顾问，Rotterdam
    .what = 市政府里可以私下谈的人。我们还不确定现在有没有。
    .contact = rotterdam.nl
    .hours = 还不清楚
    .languages = 还不清楚

line-elsewhere = 其他地区的照护协调
    .what = 海牙：SHOP，070-361 47 47。阿姆斯特丹：HVO 和 ACM。埃因霍温：Lumens，040-219 33 88。乌得勒支和海尔德兰：Moviera，088-374 47 44。
    .contact = wegwijzermensenhandel.nl
    .hours = 工作日
    .languages = 荷兰语、英语

line-sense = Sense
    .what = 关于性的问题，25 岁和 25 岁以下。
    .contact = sense.info
    .hours = 聊天的开放时间常常变
    .languages = 荷兰语

line-stop-it-now = Stop it Now
    .what = 如果你为自己对儿童或青少年的想法感到不安。
    .contact = 0800-2666436 或 stopitnow.nl
    .hours = 固定时间
    .languages = 荷兰语

line-luisterlijn = De Luisterlijn（倾听热线）
    .what = 有人可以聊聊。
    .contact = 088-0767 000 或 deluisterlijn.nl
    .hours = 白天晚上都可以
    .languages = 荷兰语

line-schadefonds = Schadefonds Geweldsmisdrijven（暴力犯罪赔偿基金）
    .what = 因为暴力受到伤害，可以申请一笔钱。
    .contact = schadefonds.nl
    .hours = 工作日
    .languages = 荷兰语、英语

line-undocumented = Dokters van de Wereld、ROS 和 Pauluskerk Rotterdam
    .what = 给没有证件的人：健康、权利、床位。
    .contact = 请搜索机构的名字
    .hours = 还不清楚
    .languages = 多种语言

line-opora = Opora
    .what = 帮助在荷兰的乌克兰人。
    .contact = opora.nu
    .hours = 还不清楚
    .languages = 乌克兰语、俄语、英语

line-nidos = Nidos
    .what = 独自在荷兰的未成年人的监护机构。
    .contact = nidos.nl
    .hours = 白天晚上都能联系到
    .languages = 荷兰语、英语

## The public page

web-lines-title = 求助热线

web-lines-what =
    这里是其他可以得到帮助的地方。现在有危险吗？请打 112。

    每条热线都写着我们什么时候核实过。写着“还没有核实”吗？那么可能有变化。

web-lines-link = 求助热线

web-lines-more = 所有求助热线

web-lines-contact = 联系方式

web-lines-hours = 时间

web-lines-languages = 语言

web-lines-new = 还没有核实

web-lines-old = 很久以前核实过：{ $day }

web-lines-fresh = 已核实：{ $day }

web-lines-region-title = 你住在别的地方，或者在别的地方工作吗？

web-lines-region =
    我们在 { $count } 个市镇工作。在别的地方吗？你随时可以问我们。会有真人看看你附近谁能帮助。

    如果是人口贩卖，在荷兰任何地方都可以打给 CoMensha：033-448 11 86。

    家里有暴力，或者有孩子不安全：Veilig Thuis，0800-2000。各地都是这个号码。

    钱、住房和照护方面的事，可以问你自己的市政府。

web-lines-towns = 我们工作的市镇

## The desk

desk-resources = 求助热线

desk-resources-text = 每个人在网页聊天的“求助热线”页面都能看到这些热线。112 总是在最上面。

desk-resources-means = 已核实的意思是：你今天亲自打过电话，或看过该机构自己的网站，名称、号码、时间和语言都正确。这时才按按钮。你的名字和日期会保存。{ $days } 天后我们会再问。

desk-resources-wrong = 有什么不对吗？那么不要按按钮，请告诉管理员。这个名单属于程序。

desk-resources-todo = 待核实（{ $count }）

desk-resources-done = 已核实（{ $count }）

desk-resources-none = 全部已核实。

desk-resources-new = 还没有核实

desk-resources-old = 很久以前核实过

desk-resources-by = { $name } 于 { $day } 核实

desk-resources-staff-only = 只给同事看

desk-resources-source = 来源：

desk-resources-do = 今天已核实，正确

desk-refused-resource-gone = 这条热线已经改动或不在了。请再看一遍名单。
