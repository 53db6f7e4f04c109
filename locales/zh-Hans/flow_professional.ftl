# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    你来咨询，这很好。什么都不需要确定。

    请不要写你的服务对象或学生的名字。这里不需要。

professional-acute = 现在有人处在危险中吗？
    .now = 有，现在有危险
    .not_now = 没有，现在没有
    .unknown = 不知道

professional-kind = 你需要什么？
    .hint = 咨询还不算上报。
    .advice = 咨询：先一起商量
    .report = 上报情况
    .referral = 转介一个需要帮助的人
    .care_coordination = 照护协调
    .training = 培训

professional-client_age = 这个人不到 18 岁吗？
    .minor = 是
    .adult = 不是
    .unknown = 不知道

professional-involved = 这个人已经有什么？
    .hint = 可以选几个。请不要写庇护所在哪里。
    .care = 照护或庇护所
    .justice = 刑事案件
    .residence = 居留程序
    .other = 别的

professional-meldcode =
    荷兰的家庭暴力和虐待儿童上报守则（Meldcode）有五步。

    第 1 步：整理迹象。写下你看到和听到的。

    第 2 步：和同事或 Veilig Thuis 商量。不需要说名字。

    第 3 步：和相关的人谈。

    第 4 步：衡量是不是有危险，是现在有，还是一再发生。

    第 5 步：决定要上报，要提供帮助，还是两样都要。

professional-step = 你在 Meldcode 的哪一步？
    .step_1 = 第 1 步：整理迹象
    .step_2 = 第 2 步：商量
    .step_3 = 第 3 步：和相关的人谈
    .step_4 = 第 4 步：衡量
    .step_5 = 第 5 步：决定
    .none = 还没有开始，或者不知道

professional-step_1 = 写下你自己看到或听到了什么，以及什么时候。你的想法请分开写。

professional-step_2 = 和我们谈，符合第 2 步。Veilig Thuis 也给建议：0800-2000。免费，白天晚上都可以打。

professional-step_3 = 请先想一想，这次谈话能不能安全进行。谁会在旁边听？之后会发生什么？你可以先和团队商量。

professional-step_4 =
    在第 4 步请问自己：有怀疑吗？现在有危险，或者一再不安全吗？那么要向 Veilig Thuis 上报。

    你自己能提供或安排好的帮助吗？相关的人想要这个帮助吗？它能及时带来安全吗？

professional-step_5 = 第 5 步有两个问题。需要上报吗？你自己也能提供或安排好的帮助吗？有时两个答案都是“是”。

professional-client_knows = 这个人知道你来问吗？
    .agrees = 知道，而且同意
    .disagrees = 知道，但是不愿意
    .does_not_know = 这个人不知道
    .unknown = 我不清楚

professional-saw = 你看到或听到了什么？
    .hint = 写几句就够了。不需要名字或地址。

professional-responsible = 以后由谁负责帮助？
    .hint = 你可以继续自己负责。团队在后面一起想办法。
    .we_do = 继续由我们负责
    .together = 如果可以，一起负责
    .transfer = 如果可以，由团队负责
    .unknown = 还不知道
