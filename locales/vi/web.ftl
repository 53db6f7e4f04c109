# The web chat: buttons, messages and fixed pages. Plain words, no exclamation marks.

## Above and below every page

web-exit = Thoát nhanh

web-skip = Đến nội dung

web-hours = Giờ mở cửa

web-about-link = Về chat này

web-today = hôm nay lúc { $time }

web-on-day = { $day } lúc { $time }

web-people-now = Bây giờ có người của nhóm ở đây.

web-people-later = Bây giờ không có ai của nhóm ở đây. Sẽ lại có người vào { $when }.

web-people-none = Nhóm đang mở cửa, nhưng lúc này không có ai làm việc. Tin nhắn của bạn được đọc ngay khi có người.

web-closed-tomorrow = Ngày mai chúng tôi đóng cửa.

web-closed-on = Đóng cửa vào:

web-people-unknown = Bây giờ không có ai của nhóm ở đây. Chúng tôi chưa biết khi nào lại có người.

web-offline = Không có kết nối. Những gì bạn viết vẫn còn ở đây. Hãy thử lại sau một lát.

web-copied = Mã đã được sao chép.

## The first page

web-start-title = Trò chuyện mà không cần nói tên

web-start-what =
    Đây là chat của { $organisation }. Đầu tiên máy tính hỏi vài câu ngắn. Sau đó một người của nhóm hỗ trợ đọc những gì bạn viết, và trả lời ở đây.

    Chúng tôi không hỏi bạn là ai. Bạn có thể rời đi và quay lại sau với một mã.

web-start-again = Trang này đã mở từ lâu. Xin hãy chọn lại ngôn ngữ của bạn.

web-start-write = Hoặc viết ngay có chuyện gì, bằng ngôn ngữ của bạn

web-start-send = Gửi

web-have-code = Tôi đã có mã

web-exit-what =
    Nút Thoát nhanh đưa bạn sang trang khác ngay lập tức.

    Điện thoại hoặc máy tính của bạn có thể nhớ là bạn đã ở đây.

web-exit-esc = Nhấn phím Esc ba lần cũng có tác dụng như vậy.

web-exit-noscript = JavaScript đang tắt trong trình duyệt này. Chat vẫn hoạt động. Sau khi bạn rời đi, nút quay lại của trình duyệt có thể vẫn hiện trang này, nhưng không có những gì bạn viết.

## Danger

web-danger-line = Bây giờ có nguy hiểm không? Hãy gọi 112.

web-danger-more = Thêm giúp đỡ khi nguy hiểm

web-danger-summary = Bây giờ có nguy hiểm không?

web-danger-title = Giúp khi nguy hiểm

## Answering a question

web-said = Những gì chat nói

web-your-answer = Câu trả lời của bạn

web-number = Một con số

web-limit = Một tin nhắn có chỗ cho { $limit } ký tự.

web-type-instead = Hoặc gõ câu trả lời

web-send = Gửi

web-go-on = Tiếp tục

web-chosen = (lựa chọn trước của bạn)

web-back = Quay lại

web-skip-question = Bỏ qua

web-person = Gặp người thật

web-person-only = Không hỏi nữa, chỉ gặp nhóm

web-language = Ngôn ngữ khác

web-stop = Dừng lại

web-forget = Xóa tất cả

web-commands = Bạn còn có thể làm gì

web-told = Những gì bạn đã trả lời đến giờ

web-told-help = Bạn muốn sửa gì? Hãy lùi lại bằng nút Quay lại.

web-skipped = Đã bỏ qua

web-given = Đã chuyển cho nhóm

web-old-question = Một câu hỏi không còn nữa

## The conversation

web-conversation = Cuộc trò chuyện của bạn với nhóm

web-received = Đã nhận tin nhắn của bạn. Chưa có ai của nhóm nhận xử lý.

web-claimed = Một người của nhóm đang lo việc này.

web-answered = Nhóm đã trả lời. Bạn luôn có thể viết thêm ở đây.

web-closed = Nhóm đã đóng cuộc trò chuyện này. Nếu bạn viết gì, nó sẽ mở lại.

web-waiting-since = Bạn đã chờ từ { $when }.

web-answer-by = Nhóm muốn trả lời trước { $when }.

web-answer-late = Việc này lâu hơn chúng tôi muốn. Chúng tôi xin lỗi. Tin nhắn của bạn vẫn còn đó và đang chờ nhóm.

web-you = Bạn

web-team = Nhóm hỗ trợ

web-answers = Câu trả lời của bạn cho các câu hỏi

web-no-answers = Bạn muốn gặp người thật và chưa trả lời câu hỏi nào.

web-write-more = Viết cho nhóm

web-begin = Bắt đầu lại

web-reload = Xem có gì mới không

web-manage = Mã, thiết bị và xóa

web-back-to-chat = Quay lại cuộc trò chuyện của bạn

web-idle-open = Bạn đã vắng một lúc. Trang này không tự khóa khi bạn chưa giữ mã của mình. Ai dùng thiết bị này cũng đọc được.

## The code

web-code-title = Mã để bạn quay lại

web-code-what = Với mã này bạn mở cuộc trò chuyện của mình, cả trên thiết bị khác. Không có mã, chúng tôi không thể mở giúp bạn.

web-copy = Sao chép

web-code-how = Giữ mã thế nào cho an toàn?

web-code-help =
    Hãy viết mã lên một tờ giấy mà chỉ bạn tìm được. Hoặc để giữa các số điện thoại hay trong ghi chú, mà không nói nó dùng để làm gì.

    Có người xem điện thoại của bạn? Khi đó tờ giấy, hoặc một người bạn tin, có thể an toàn hơn. Ảnh chụp màn hình có thể tự hiện trên thiết bị khác.

    Ai có mã thì đọc được và xóa được cuộc trò chuyện của bạn. Với chúng tôi cũng không có cách nào khác để mở lại.

web-code-kept = Tôi đã giữ mã

web-code-follows = Mã của bạn đang được tạo. Việc này mất một lát.

web-missed = Câu trả lời của bạn chưa đến. Không có gì được gửi và không có gì bị xóa.

web-return-title = Quay lại cuộc trò chuyện của bạn

web-return-what = Hãy điền mã mà bạn đã nhận.

web-locked-title = Trang này đã khóa

web-locked = Đã một lúc không có thao tác nào. Bạn tiếp tục bằng mã.

web-code-label = Mã của bạn

web-code-hint = 24 chữ số. Có dấu cách hay không đều được.

web-open = Mở

web-code-lost = Bạn bị mất mã? Chúng tôi không tra lại được. Bạn có thể bắt đầu lại.

web-words-travel = Đoạn này chưa được gửi. Nó sẽ đi theo khi bạn điền mã.

web-code-length = Mã có 24 chữ số. Ở đây có nhiều hơn hoặc ít hơn. Xin hãy xem lại.

web-code-digits = Mã chỉ có chữ số. Xin hãy xem lại.

web-code-checksum = Có một chữ số không đúng, hoặc hai chữ số bị đổi chỗ. Xin hãy xem lại.

web-code-unknown = Mã này không mở được gì ở đây. Có thể đã có mã mới, hoặc cuộc trò chuyện đã bị xóa.

web-code-busy = Hệ thống đang bận. Hãy chờ nửa phút rồi thử lại.

web-code-again = Trang này đã mở quá lâu. Hãy nhấn Mở một lần nữa.

web-code-keep-first = Trong trình duyệt này còn một cuộc trò chuyện khác đang mở, và bạn chưa giữ mã của nó. Hãy giữ mã đó trước, nếu không bạn sẽ không quay lại được cuộc trò chuyện đó.

web-code-unshown = Mã của cuộc trò chuyện trong trình duyệt này không còn hiện ở đây nữa. Bạn chưa giữ mã đó? Vậy hãy tạo mã mới, nếu không bạn sẽ không quay lại được cuộc trò chuyện đó.

web-code-loses = Trong trình duyệt này còn những câu trả lời mà nhóm chưa có. Nếu bạn mở mã của mình bây giờ, chúng sẽ bị xóa. Nếu như vậy cũng được, hãy nhấn Mở một lần nữa.

web-back-to-answers = Quay lại những câu trả lời đó

web-code-changed = Trang này hiện mã cũ. Mã đó không dùng được nữa. Đây là mã mới của bạn. Hãy giữ mã này.

web-code-later = Lúc này chưa có mã mới. Mã cũ của bạn vẫn dùng được. Hãy thử lại sau một phút.

## Code, devices and erasing

web-lock-title = Khóa ngay

web-lock = Sau { $minutes } phút không có thao tác nào, chat tự khóa. Bạn cũng có thể khóa ngay bây giờ. Sau đó bạn tiếp tục bằng mã của mình.

web-lock-not = Bạn có thể khóa chat sau khi bạn nói là đã giữ mã.

web-lock-do = Khóa

web-cut-title = Thiết bị khác

web-cut = Cuộc trò chuyện của bạn cũng đang mở trên thiết bị khác? Bạn có thể đóng nó ở đó. Trên thiết bị này nó vẫn mở. Mã của bạn vẫn dùng được.

web-cut-do = Đóng trên các thiết bị khác

web-cut-some = Cuộc trò chuyện của bạn đã đóng trên mọi thiết bị khác.

web-cut-none = Cuộc trò chuyện của bạn không mở trên thiết bị nào khác.

web-new-title = Mã mới

web-new = Người khác có mã của bạn, hoặc bạn đã mất mã? Hãy lấy mã mới. Mã cũ không dùng được nữa, và trên các thiết bị khác cuộc trò chuyện của bạn sẽ đóng. Những gì người khác đã đọc ở đó, chúng tôi không lấy lại được.

web-code-do = Tạo mã mới

web-forget-title = Xóa tất cả

web-forget-what =
    Khi đó chúng tôi xóa ngay ở đây mọi thứ bạn viết, mọi thứ nhóm viết cho bạn, và mã. Ở đây không ai mở lại được nữa, nhóm cũng không.

    Những gì ai đó đã đọc, họ có thể vẫn nhớ. Những gì điện thoại hoặc trình duyệt của bạn tự lưu, chúng tôi không xóa được.

web-forget-asks = Trước khi xóa, chúng tôi hỏi bạn một lần nữa.

## When something goes otherwise than meant

web-stale = Trang này đã mở quá lâu, hoặc thuộc về cuộc trò chuyện trước. Chưa có gì được gửi. Hãy xem nó còn hợp không rồi gửi lại.

web-stale-button = Trang này không còn mới. Chưa làm gì cả. Nếu bạn muốn, hãy nhấn một lần nữa.

web-your-words = Những gì bạn viết

web-your-words-help = Đoạn này chưa được gửi và không được lưu. Bạn có thể sao chép nó ở đây.

web-over-title = Cuộc trò chuyện này không còn mở

web-over = Vì vậy bài viết của bạn chưa đến. Nó ở bên dưới. Bạn có thể bắt đầu lại, hoặc tiếp tục bằng mã nếu bạn có.

web-over-answer = Vì vậy câu trả lời của bạn chưa đến. Bạn có thể tiếp tục bằng mã nếu bạn có, hoặc bắt đầu lại.

web-over-not-erased = Nút này bây giờ chưa xóa gì cả. Bạn muốn xóa tất cả? Hãy mở cuộc trò chuyện của bạn bằng mã trước.

web-case-gone = Cuộc trò chuyện này không còn mở ở đây. Chưa làm gì cả.

web-again-title = Lúc này không được

web-again = Phía chúng tôi có lỗi. Câu trả lời của bạn chưa được lưu. Hãy chờ nửa phút rồi gửi lại. Nó không bao giờ đến hai lần.

web-send-again = Gửi lại

web-away = Lúc này chúng tôi không mở được dữ liệu. Không có gì bị mất. Hãy thử lại sau nửa phút.

web-trouble-title = Việc này không thành công

web-too-large = Quá nhiều chữ trong một lần. Chưa có gì được gửi. Hãy chia thành nhiều tin nhắn. Có thể không phải tất cả những gì bạn viết còn ở bên dưới.

web-no-files = Ở đây chúng tôi không nhận được ảnh, video hoặc tệp khác. Không có gì được lưu. Bạn có thể viết bằng lời chuyện đang xảy ra.

web-not-there = Ở đây không có trang này.

web-elsewhere = Yêu cầu này không đến từ trang của chúng tôi. Vì vậy chưa làm gì cả.

web-wrong-host = Trang này có địa chỉ khác.

web-broken = Phía chúng tôi có lỗi. Xin hãy thử lại.

web-nobody-title = Ở đây không có gì đang mở

web-nobody = Hãy bắt đầu ở trang đầu.

web-to-start = Đến trang đầu

web-done-title = Xong

web-done =
    Những gì bạn viết ở đây đã được xóa.

    Điện thoại hoặc máy tính của bạn có thể vẫn nhớ là bạn đã xem trang này. Vì vậy, nếu an toàn, hãy tự xóa lịch sử trình duyệt.

## About this chat

web-about-title = Về chat này

web-about-what-title = Đây là gì

web-about-what = Chat của { $organisation }. Các câu hỏi do máy tính đưa ra, với những câu cố định. Câu trả lời của nhóm do người thật viết. Máy tính không quyết định gì về bạn.

web-about-reading-title = Một chương trình cùng đọc

web-about-reading = Một chương trình trên máy tính của chính chúng tôi xem những từ bạn gõ: là ngôn ngữ nào, và có gấp không. Không có gì trong đó đến một công ty khác. Nếu nó thấy nguy hiểm, nó hiện sự giúp đỡ và chuyển ngay cho nhóm những gì bạn viết, và nói cho bạn biết. Nó có thể nhầm. Một người thật quyết định.

web-about-who-title = Ai đọc được những gì bạn viết

web-about-who =
    Chỉ những người trong nhóm giúp bạn. Khi gấp, người đang trực cũng đọc được. Người quản lý máy tính không mở được cuộc trò chuyện của bạn trong nơi lưu trữ.

    Khi bạn còn đang trả lời câu hỏi và chưa có gì đến nhóm, chỉ trình duyệt của bạn mới mở được các câu trả lời.

web-about-limits-title = Giới hạn ở đâu

web-about-limits = { limits }

web-about-kept-title = Chúng tôi lưu gì

web-about-kept =
    Những gì bạn gửi cho nhóm và những gì nhóm trả lời, được khóa. Ngoài ra, không được khóa: thời gian, ngôn ngữ, chủ đề, mức độ gấp, một tên được đặt ra, và những gì nhóm cần cho công việc, ví dụ ai trả lời bạn.

    Chúng tôi không lưu địa chỉ internet, cũng không lưu bạn dùng thiết bị hay trình duyệt nào. Có một cookie, từ câu trả lời đầu tiên của bạn. Nó giữ chìa khóa của cuộc trò chuyện. Nó biến mất khi bạn rời đi hoặc đóng trình duyệt; với một số trình duyệt thì chỉ khi bạn xóa nó.

    Cuộc trò chuyện mà bạn không gửi cho nhóm thì sau 24 giờ không mở được nữa và bị xóa.

    Sau { $minutes } phút không có thao tác nào, chat khóa lại, nếu bạn đã giữ mã. Câu hỏi còn đang mở khi đó sẽ bị bỏ.

web-about-forget-title = Xóa thì có tác dụng gì

web-about-forget =
    Nút Xóa tất cả lấy đi mọi thứ bạn viết, những gì nhóm viết cho bạn, và mã của bạn. Nó mất khỏi đây ngay lập tức. Chúng tôi không lấy lại được.

    Những gì ai đó đã đọc, họ có thể vẫn nhớ. Trình duyệt của bạn có thể nhớ là bạn đã ở đây. Nếu { $organisation } sao lưu nơi lưu trữ, dữ liệu đã khóa vẫn nằm trong bản sao đó đến khi bản sao bị xóa.

web-about-exit-title = Thoát nhanh

web-about-exit = { quick-exit }

web-about-rights-title = Có chỗ cho bao nhiêu

web-about-rights = Một tin nhắn có chỗ cho { $limit } ký tự. Chúng tôi không nhận được ảnh, video hoặc tệp khác.

web-about-access-title = Để ai cũng dùng được

web-about-access =
    Chat này được làm theo hướng dẫn WCAG 2.2, mức AA. Nó dùng được chỉ với bàn phím, không có JavaScript, với chữ lớn và với màu tối.

    Mọi trang có cùng một tiêu đề ngắn. Điều đó là vì sự an toàn của bạn. Với trình đọc màn hình, đầu đề cho biết bạn đang ở đâu.

    Chưa có ai ngoài tổ chức của chúng tôi kiểm tra điều này. Có gì bạn không dùng được? Hãy viết trong chat. Khi đó một người thật sẽ đọc.

## From and to Telegram

web-from-title = Tiếp tục trong chat trên web

web-from-what =
    Bạn đến từ Telegram. Khi bạn nhấn nút, cuộc trò chuyện của bạn tiếp tục ở đây.

    Khi đó trong Telegram chúng tôi xóa các tin nhắn của 48 giờ gần nhất. Sau đó chúng tôi không còn biết bạn là ai trên Telegram. Những gì bạn đã kể vẫn ở chỗ nhóm. Có thể bạn không thấy lại nó ở đây.

    Những gì Telegram hoặc điện thoại của bạn tự lưu, chúng tôi không xóa được.

web-from-do = Tiếp tục ở đây

web-from-over = Liên kết này không dùng được nữa. Liên kết chỉ dùng được một lần, trong mười lăm phút. Hãy xin liên kết mới trong Telegram với /web.

web-from-loses = Trong trình duyệt này còn những câu trả lời mà nhóm chưa có. Nếu bạn tiếp tục ở đây cuộc trò chuyện từ Telegram, chúng sẽ bị xóa. Nếu như vậy cũng được, hãy nhấn { web-from-do } một lần nữa.

web-from-code = Cuộc trò chuyện này đã có mã. Ở đây chỉ mở được bằng mã đó. Trong Telegram không có gì bị xóa. Bạn không có mã? Vậy hãy tiếp tục trong Telegram.

web-telegram-title = Câu trả lời trong Telegram

web-telegram-what =
    Câu trả lời của nhóm cũng có thể đến trong Telegram. Cuộc trò chuyện vẫn mở ở đây.

    Khi đó Telegram biết bạn dùng tài khoản nào và lưu những gì có ở đó. Chỉ làm điều này nếu không có ai khác đọc Telegram của bạn.

web-telegram-do = Tạo liên kết đến Telegram

web-telegram-link =
    Liên kết này mở Telegram. Hãy nhấn Start ở đó. Liên kết chỉ dùng được một lần, trong mười lăm phút.

    Những gì đã có ở đây không chuyển vào Telegram.

web-telegram-open = Mở Telegram

web-telegram-qr = Hoặc quét mã này bằng điện thoại có Telegram của bạn.
