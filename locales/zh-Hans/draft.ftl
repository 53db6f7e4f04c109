# Shown until a native speaker has read every text of this language.

web-draft = 这些文字还没有经过以中文为母语的人检查。有什么不清楚吗？可以问团队。
