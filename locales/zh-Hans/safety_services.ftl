# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    你现在有危险吗？请打 112。

    你说出来了，这很好。这里仍然欢迎你。

    发生过你不愿意的性行为吗？请打给 Centrum Seksueel Geweld（性暴力援助中心）：0800-0188。免费，白天晚上都可以打。事情发生后的头 7 天很重要。

help-now-work =
    请马上打 112。告诉他们哪里需要帮助。

    没有直接的生命危险吗？那么请打给 Veilig Thuis（家庭安全机构）：0800-2000。免费，白天晚上都可以打。

    不要等这个聊天里的回复。自己去干预，可能会让危险更大。
