# Help in danger, and what the chat itself says. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.
# The numbers and their sources are in the list of help lines.

## Help in an emergency

emergency =
    Bây giờ có nguy hiểm không? Hãy gọi 112.

    Bạn không nói được? Với ứng dụng 112NL, bạn có thể nhắn tin với tổng đài 112. Khi đó tổng đài thấy bạn đang ở đâu.

    Quan hệ tình dục trái với ý bạn: Centrum Seksueel Geweld (Trung tâm hỗ trợ khi bị bạo lực tình dục), 0800-0188. Miễn phí, cả ngày lẫn đêm.

    Bạo lực trong nhà, hoặc có trẻ em không an toàn: Veilig Thuis (An toàn ở nhà), 0800-2000. Miễn phí, cả ngày lẫn đêm.

    Nếu bạn không muốn sống nữa: hãy gọi 113 hoặc 0800-0113. Miễn phí, cả ngày lẫn đêm.

    Có người đe dọa bạn bằng ảnh hoặc video: Helpwanted, 020-261 52 75 hoặc helpwanted.nl.

    Cảnh sát, khi không gấp: 0900-8844.

    Chat này không phải là số khẩn cấp. Nhóm chỉ đọc tin nhắn của bạn trong giờ mở cửa.

help-now =
    Hãy gọi 112 ngay.

    Bạn không nói được? Với ứng dụng 112NL, bạn có thể nhắn tin với tổng đài 112. Khi đó tổng đài thấy bạn đang ở đâu.

    Chính bạn đang gặp nguy hiểm, và có thể rời đi an toàn? Hãy đến nơi có người khác.

    Đừng chờ câu trả lời trong chat này.

help-now-other =
    Hãy gọi 112 ngay. Hãy nói nơi cần giúp đỡ.

    Đừng chờ câu trả lời trong chat này.

    Tự mình can thiệp có thể làm nguy hiểm lớn hơn.

help-violence =
    Bạn có đang gặp nguy hiểm không? Hãy gọi 112.

    Những gì người khác làm với bạn không phải là lỗi của bạn.

    Người đó là người yêu, vợ, chồng hoặc gia đình bạn? Khi đó bạn cũng có thể gọi Veilig Thuis (An toàn ở nhà): 0800-2000. Miễn phí, cả ngày lẫn đêm.

help-rape =
    Bạn có đang gặp nguy hiểm, hoặc bị thương không? Hãy gọi 112.

    Đó không phải là lỗi của bạn.

    Hãy gọi Centrum Seksueel Geweld (Trung tâm hỗ trợ khi bị bạo lực tình dục): 0800-0188. Miễn phí, cả ngày lẫn đêm. Ở đó họ giúp về sức khỏe và giúp giữ lại bằng chứng. 7 ngày đầu rất quan trọng. Càng sớm càng tốt.

    Về cảnh sát, bạn chưa cần quyết định gì cả.

help-coercion =
    Bạn đang gặp nguy hiểm, hoặc không rời đi được? Hãy gọi 112.

    Bạn có quyền tự quyết định về cơ thể, tiền và thời gian của mình. Kể cả khi có người nói khác.

    Đừng nói về chat này với người đang quyết định thay bạn.

help-children =
    Đứa trẻ có đang gặp nguy hiểm không? Hãy gọi 112.

    Veilig Thuis (An toàn ở nhà) có thể cho bạn lời khuyên: 0800-2000. Miễn phí, cả ngày lẫn đêm.

help-no-bed =
    Bạn có đang gặp nguy hiểm không? Hãy gọi 112.

    Bạn đã rời đi vì bạo lực trong nhà? Hãy gọi Veilig Thuis (An toàn ở nhà): 0800-2000. Miễn phí, cả ngày lẫn đêm.

    Nhóm không thể hứa chắc một chỗ ngủ. Nhóm sẽ cùng bạn tìm.

help-suicide =
    Bây giờ có nguy hiểm không? Hãy gọi 112.

    Thật tốt là bạn nói ra điều này. Hãy gọi 113 hoặc 0800-0113. Miễn phí, cả ngày lẫn đêm. Cũng có 113.nl.

    Nếu được, đừng ở một mình. Hãy đến với người làm bạn thấy an toàn.

help-pictures =
    Bạn có đang gặp nguy hiểm không? Hãy gọi 112.

    Đó không phải là lỗi của bạn. Người đe dọa bạn mới là người làm sai.

    Đừng gửi thêm ảnh hoặc video mới. Nếu không trả tiền mà vẫn an toàn thì đừng trả. Hãy giữ lại những tin nhắn mà người đó đe dọa bạn.

    Helpwanted có thể giúp để hình ảnh được gỡ xuống: 020-261 52 75 hoặc helpwanted.nl.

help-young =
    Bạn có đang gặp nguy hiểm không? Hãy gọi 112.

    Đó không phải là lỗi của bạn. Thật tốt là bạn kể cho chúng tôi.

    Đã có chuyện tình dục mà bạn không muốn? Hãy gọi Centrum Seksueel Geweld (Trung tâm hỗ trợ khi bị bạo lực tình dục): 0800-0188. Miễn phí, cả ngày lẫn đêm. 7 ngày đầu rất quan trọng.

help-young-crime =
    Bạn có đang gặp nguy hiểm không? Hãy gọi 112.

    Thật tốt là bạn kể cho chúng tôi. Có người đe dọa bạn, hoặc bắt bạn tham gia? Nếu vậy thì đó không phải là lỗi của bạn. Bạn không phải tự giải quyết chuyện này một mình.

help-missing-child =
    Bây giờ có nguy hiểm không? Hãy gọi 112.

    Không có nguy hiểm ngay lúc này? Hãy gọi cảnh sát: 0900-8844. Hãy nói rằng có trẻ em mất tích. Không cần phải chờ trước.

    Đừng chờ câu trả lời trong chat này.

help-minor =
    Bây giờ có nguy hiểm không? Hãy gọi 112.

    Veilig Thuis (An toàn ở nhà) cho lời khuyên về sự an toàn của trẻ em: 0800-2000. Miễn phí, cả ngày lẫn đêm.

help-forced =
    Bây giờ có nguy hiểm, hoặc có người bị nhốt? Hãy gọi 112.

    Không có nguy hiểm ngay lúc này? Có thể gọi cảnh sát ở số 0900-8844.

    Tự mình can thiệp có thể làm nguy hiểm lớn hơn.

## What the chat promises and what it does not

limits =
    Nhóm giữ kín những gì bạn kể. Đôi khi không thể giữ kín được. Nếu có người gặp nguy hiểm đến tính mạng, hoặc có trẻ em gặp nguy hiểm, có thể nhóm phải làm gì đó. Nếu được, bạn sẽ được báo trước.

quick-exit =
    Với nút thoát nhanh, bạn đóng trang này. Một trang khác, bình thường, sẽ hiện ra. Những gì chưa gửi cho nhóm sẽ mất. Những gì nhóm đã có thì vẫn ở đó. Với mã của bạn, bạn có thể mở lại.

    Điện thoại hoặc máy tính của bạn có thể vẫn nhớ là bạn đã ở đây. Vì vậy, nếu an toàn, hãy tự xóa lịch sử trình duyệt.

## What the chat says

engine-empty = Ở đây chưa có gì. Hãy viết trước rồi gửi.

engine-first = Cảm ơn bạn đã viết điều này. Tôi giữ nó, bạn không phải viết lại. Một chương trình máy tính của chúng tôi xem các từ, để biết có gấp không. Trước hết là vài câu hỏi ngắn.

engine-fits = Vì những gì bạn viết, tôi đặt một câu trả lời lên đầu. Bạn chọn điều gì đúng.

engine-calm = Chat này dành cho người tìm giúp đỡ hoặc có câu hỏi cho nhóm. Tôi không nói gì về người khác, cũng không nói có ai viết ở đây hay không. Chính bạn đang tìm giúp đỡ? Khi đó hãy tiếp tục với câu hỏi trên màn hình.

engine-duress = Từ đó có thể bị viết ra một cách vô tình. Hãy chọn một từ hoặc câu ngắn có ít nhất năm chữ cái mà bình thường bạn không bao giờ viết.

engine-too-long = Bài viết của bạn quá dài. Có chỗ cho { $limit } ký tự, bài của bạn có { $length }. Bài viết vẫn còn đó. Hãy viết ngắn hơn, hoặc gửi thành nhiều phần.

engine-not-a-choice = Tôi giữ những gì bạn viết. Hãy chọn thêm một câu trả lời trên màn hình. Khi đó tôi mới đi tiếp được.

engine-not-a-number = Tôi giữ những gì bạn viết. Hãy viết thêm một số từ { $min } đến { $max }.

engine-found = Có thể cái này hợp. Hãy chọn một chủ đề. Tôi giữ những từ bạn viết.

engine-not-found = Tôi không biết gì về điều đó. Tôi giữ những từ bạn viết. Hãy chọn một chủ đề, thử từ khác, hoặc hỏi người thật.

engine-lines = { web-lines-what }

engine-pick-one = Hãy chọn một câu trả lời.

engine-pick-some = Hãy chọn một hoặc nhiều câu trả lời.

engine-unknown-option = Tôi không biết lựa chọn đó. Hãy chọn một câu trả lời trên màn hình.

engine-passed = Câu hỏi đó đã qua rồi. Nếu bạn đã viết gì, tôi vẫn giữ. Hãy tiếp tục với những gì đang có trên màn hình.

engine-no-back = Không thể lùi thêm nữa.

engine-no-skip = Ở đây không có gì để bỏ qua.

engine-restarted = Các câu hỏi vừa thay đổi. Vì vậy tôi bắt đầu từ một câu hỏi trước đó. Các câu trả lời của bạn vẫn được giữ.

engine-language = Chúng ta tiếp tục bằng tiếng Việt.

engine-handed-off =
    Tôi đã chuyển cho nhóm những gì bạn kể đến giờ. Những gì bạn trả lời từ bây giờ cũng được chuyển đến đó.

    Nếu bây giờ nhóm có mặt, sẽ có người của nhóm đọc sớm nhất có thể. Nếu không, nhóm sẽ đọc khi mở cửa lại. Câu trả lời sẽ ở trên trang này.

    Bạn sẽ nhận được một mã. Với mã đó bạn có thể quay lại sau. Bây giờ bạn có thể trả lời tiếp, nhưng không bắt buộc.
    .chat =
        Tôi đã chuyển cho nhóm những gì bạn kể đến giờ. Những gì bạn trả lời từ bây giờ cũng được chuyển đến đó.

        Nếu bây giờ nhóm có mặt, sẽ có người của nhóm đọc sớm nhất có thể. Nếu không, nhóm sẽ đọc khi mở cửa lại. Câu trả lời sẽ ở trong chat này.

        Bây giờ bạn có thể trả lời tiếp, nhưng không bắt buộc.

engine-handed-over =
    Cảm ơn bạn. Nhóm bây giờ đã có những gì bạn kể.

    Sẽ có người của nhóm đọc và trả lời trên trang này. Ở đây bạn cũng thấy khi nào có người.

    Với mã của bạn, bạn có thể quay lại. Bạn luôn có thể viết thêm ở đây.
    .chat =
        Cảm ơn bạn. Nhóm bây giờ đã có những gì bạn kể.

        Sẽ có người của nhóm đọc và trả lời trong chat này. Bạn luôn có thể viết thêm ở đây.

engine-person =
    Bạn muốn gặp người thật. Tôi đã chuyển yêu cầu đó cho nhóm, cùng những gì bạn kể đến giờ.

    Sẽ có người của nhóm trả lời trên trang này. Ở đây bạn cũng thấy khi nào có người.

    Với mã của bạn, bạn có thể quay lại. Bạn có thể viết thêm ở đây ngay bây giờ.
    .chat =
        Bạn muốn gặp người thật. Tôi đã chuyển yêu cầu đó cho nhóm, cùng những gì bạn kể đến giờ.

        Sẽ có người của nhóm trả lời trong chat này. Bạn có thể viết thêm ở đây ngay bây giờ.

engine-talk = Bạn luôn có thể viết tiếp ở đây. Nhóm đọc và trả lời trên trang này.
    .chat = Bạn luôn có thể viết tiếp ở đây. Nhóm đọc và trả lời trong chat này.

engine-full = Không còn chỗ cho phần này và nó không được giữ lại. Hãy đi tiếp đến cuối rồi gửi, hoặc xin gặp người thật. Sau đó bạn có thể viết thêm.

engine-ended = Cuộc trò chuyện này đã dừng. Những gì bạn viết ở đây đã được xóa. Bạn luôn có thể bắt đầu lại.
    .chat = Xong. Phía chúng tôi đã xóa. Nếu bạn viết gì ở đây lần nữa, một cuộc trò chuyện mới sẽ bắt đầu.

engine-corrected = Những gì bạn sửa đã được giữ.

engine-no-files =
    Chúng tôi không nhận ảnh, video, nhãn dán, âm thanh và các tệp khác. Chúng tôi không giữ nó. Nếu được, hãy viết bằng lời.
    .chat =
        Chúng tôi không nhận ảnh, video, nhãn dán, âm thanh và các tệp khác. Chúng tôi không xem và không giữ nó. Tôi cũng cố xóa nó khỏi chat này.

        Nếu được, hãy viết bằng lời.

engine-no-place =
    Chúng tôi không nhận liên hệ hoặc vị trí. Chúng tôi không giữ nó.
    .chat =
        Chúng tôi không nhận liên hệ hoặc vị trí. Chúng tôi không giữ nó. Tôi cũng cố xóa nó khỏi chat này.

engine-web = Bạn muốn tiếp tục trong chat trên web? Hãy dùng liên kết trong tin nhắn này. Liên kết chỉ dùng được một lần, trong mười lăm phút. Khi bạn dùng, tôi xóa các tin nhắn của 48 giờ gần nhất ở đây, và chúng tôi không còn biết bạn là ai trên Telegram. Những gì bạn đã kể vẫn ở chỗ nhóm. Bạn sẽ không thấy lại nó trong chat trên web.

engine-lifetime = Đã cài đặt xong.

## Only in Telegram

chat-honest =
    Đây là chat của Humanitas ESSM. Đầu tiên máy tính hỏi vài điều, sau đó một người của nhóm hỗ trợ trả lời.

    Telegram biết bạn dùng tài khoản nào và lưu chat này. Chúng tôi lưu tài khoản của bạn, được khóa, khi cuộc trò chuyện còn tiếp tục. Tên và ảnh của bạn thì chúng tôi không lưu.

    Như vậy không an toàn cho bạn? Trong chat trên web bạn không cần tài khoản.

chat-received = Tin nhắn của bạn đã đến nhóm.

chat-moved = Xong. Phía chúng tôi, chat này đã trống.

chat-joined = Từ bây giờ câu trả lời của nhóm cũng đến trong chat này. Bạn cũng có thể viết lại ở đây. Telegram lưu những gì có ở đây. Với /forget chúng tôi xóa mọi thứ ở phía chúng tôi.

chat-busy = Trong chat này đã có một cuộc trò chuyện. Hãy tiếp tục cuộc đó, hoặc xóa nó trước với /forget. Sau đó hãy xin liên kết mới trong chat trên web.

chat-link-over = Liên kết này không dùng được nữa. Hãy xin liên kết mới trong chat trên web.

engine-help =
    Ở đây bạn có thể:

    /person – gặp người thật
    /emergency – giúp khi nguy hiểm
    /lines – các đường dây hỗ trợ
    /language – ngôn ngữ khác
    /web – tiếp tục trong chat trên web
    /lifetime – tin nhắn ở đây bao lâu
    /stop – dừng lại
    /forget – xóa tất cả
    /privacy – ai đọc được và chúng tôi lưu gì

engine-privacy =
    Ai đọc được? Phía chúng tôi chỉ có nhóm giúp bạn, và khi khẩn cấp là người đang trực. Telegram có thể đọc những gì có trong chat này, và biết bạn dùng tài khoản nào. Chat trên web không đi qua Telegram.

    Chúng tôi lưu gì? Những gì bạn viết và nhóm viết, được khóa. Và số của chat này, được khóa, khi cuộc trò chuyện còn tiếp tục. Tên, ảnh và số điện thoại của bạn thì chúng tôi không lưu. Không được khóa là: thời gian, ngôn ngữ, chủ đề, mức độ gấp, và một tên được đặt ra.

    Khi bạn còn đang trả lời câu hỏi, chương trình của chúng tôi tự mở được các câu trả lời. Phải như vậy, vì Telegram không giữ chìa khóa cho chúng tôi. Nếu bạn không gửi cho nhóm, chúng tôi xóa sau 24 giờ.

    Với /forget chúng tôi xóa mọi thứ ở phía chúng tôi. Trong chat này, tôi xóa các tin nhắn của 48 giờ gần nhất.

chat-again = (Có thể bạn đã thấy điều này rồi.)

chat-team = Nhóm hỗ trợ viết:

chat-hidden = Có một tin nhắn. Hãy chạm vào ô màu xám để đọc.

chat-done = Xong

chat-to-web = Đến chat trên web

chat-emergency = Giúp khi nguy hiểm

chat-failed = Phía chúng tôi có lỗi. Tin nhắn của bạn chưa đến. Hãy thử lại sau một lát. Nếu có nguy hiểm, đừng chờ và hãy gọi 112.

chat-about = Trò chuyện mà không cần nói tên. Đầu tiên máy tính hỏi vài điều, sau đó một người trả lời. Telegram biết bạn dùng tài khoản nào. Bây giờ có nguy hiểm không? Hãy gọi 112.

chat-about-short = Trò chuyện mà không cần nói tên.

chat-command-person = Gặp người thật

chat-command-emergency = Giúp khi nguy hiểm

chat-command-lines = Các đường dây hỗ trợ

chat-command-language = Ngôn ngữ khác

chat-command-web = Tiếp tục trong chat trên web

chat-command-lifetime = Tin nhắn ở lại bao lâu

chat-command-stop = Dừng lại

chat-command-forget = Xóa tất cả

chat-command-privacy = Ai đọc được, chúng tôi lưu gì

chat-command-help = Bạn có thể làm gì ở đây
