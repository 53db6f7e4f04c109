# The questions. Plain words, short sentences, no exclamation marks.

## Professionals

professional-welcome =
    Thật tốt là bạn hỏi ý kiến. Bạn không cần phải chắc điều gì.

    Đừng nêu tên thân chủ hoặc học sinh của bạn. Ở đây không cần.

professional-acute = Có ai đang gặp nguy hiểm ngay lúc này không?
    .now = Có, bây giờ có nguy hiểm
    .not_now = Không, lúc này thì không
    .unknown = Tôi không biết

professional-kind = Bạn cần gì?
    .hint = Hỏi ý kiến chưa phải là báo tin.
    .advice = Hỏi ý kiến: nói chuyện trước
    .report = Báo tin
    .referral = Giới thiệu một người đến nhận giúp đỡ
    .care_coordination = Điều phối chăm sóc
    .training = Một khóa đào tạo

professional-client_age = Người đó chưa đủ 18 tuổi?
    .minor = Đúng, chưa đủ
    .adult = Không, đã đủ
    .unknown = Tôi không biết

professional-involved = Người này đang có hỗ trợ hoặc thủ tục nào rồi?
    .hint = Được chọn nhiều câu. Đừng nêu nơi tạm trú ở đâu.
    .care = Chăm sóc hoặc nơi tạm trú
    .justice = Vụ án hình sự
    .residence = Thủ tục cư trú
    .other = Điều khác

professional-meldcode =
    Quy tắc báo tin của Hà Lan về bạo lực gia đình và ngược đãi trẻ em (Meldcode) có năm bước.

    Bước 1: ghi nhận các dấu hiệu. Viết lại những gì bạn thấy và nghe.

    Bước 2: hỏi ý kiến đồng nghiệp hoặc Veilig Thuis. Việc này không cần tên.

    Bước 3: nói chuyện với những người liên quan.

    Bước 4: cân nhắc xem có nguy hiểm không, ngay bây giờ hoặc lặp đi lặp lại.

    Bước 5: quyết định báo tin, giúp đỡ, hoặc cả hai.

professional-step = Bạn đang ở bước nào của Meldcode?
    .step_1 = Bước 1: ghi nhận các dấu hiệu
    .step_2 = Bước 2: hỏi ý kiến
    .step_3 = Bước 3: nói với người liên quan
    .step_4 = Bước 4: cân nhắc
    .step_5 = Bước 5: quyết định
    .none = Chưa bước nào, hoặc không biết

professional-step_1 = Hãy viết những gì chính bạn thấy hoặc nghe, và khi nào. Viết riêng ra những gì bạn nghĩ.

professional-step_2 = Nói chuyện với chúng tôi là hợp với bước 2. Veilig Thuis cũng cho lời khuyên: 0800-2000. Miễn phí, cả ngày lẫn đêm.

professional-step_3 = Trước hết hãy nghĩ xem buổi nói chuyện có thể an toàn không. Ai nghe được, và sau đó có gì xảy ra? Bạn có thể bàn điều này với nhóm trước.

professional-step_4 =
    Ở bước 4 hãy tự hỏi: Có nghi ngờ không? Bây giờ có nguy hiểm, hoặc lặp đi lặp lại không an toàn? Khi đó bạn báo tin cho Veilig Thuis.

    Chính bạn có thể giúp tốt hoặc tổ chức giúp tốt không? Những người liên quan có muốn sự giúp đỡ đó không? Nó có mang lại an toàn kịp lúc không?

professional-step_5 = Bước 5 có hai câu hỏi. Có cần báo tin không? Và chính bạn cũng có thể giúp tốt hoặc tổ chức giúp tốt không? Đôi khi câu trả lời cho cả hai là có.

professional-client_knows = Người đó có biết bạn hỏi điều này không?
    .agrees = Có, và đồng ý
    .disagrees = Có, nhưng không muốn
    .does_not_know = Không
    .unknown = Tôi không rõ

professional-saw = Bạn đã thấy hoặc nghe gì?
    .hint = Vài câu là đủ. Không cần tên hoặc địa chỉ.

professional-responsible = Ai sẽ chịu trách nhiệm về việc giúp đỡ?
    .hint = Bạn có thể tự tiếp tục chịu trách nhiệm. Khi đó nhóm cùng suy nghĩ từ xa.
    .we_do = Chúng tôi tiếp tục chịu trách nhiệm
    .together = Cùng nhau, nếu được
    .transfer = Nhóm, nếu được
    .unknown = Tôi chưa biết
