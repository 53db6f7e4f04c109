# Help in danger that came later. 112 always comes first. Short sentences.
# A native speaker reviews these texts before go-live.

help-younger =
    Bạn có đang gặp nguy hiểm không? Hãy gọi 112.

    Thật tốt là bạn nói ra điều này. Bạn vẫn luôn được chào đón ở đây.

    Đã có chuyện tình dục mà bạn không muốn? Hãy gọi Centrum Seksueel Geweld (Trung tâm hỗ trợ khi bị bạo lực tình dục): 0800-0188. Miễn phí, cả ngày lẫn đêm. 7 ngày đầu rất quan trọng.

help-now-work =
    Hãy gọi 112 ngay. Hãy nói nơi cần giúp đỡ.

    Không ai bị nguy hiểm đến tính mạng ngay lúc này? Hãy gọi Veilig Thuis (An toàn ở nhà): 0800-2000. Miễn phí, cả ngày lẫn đêm.

    Đừng chờ câu trả lời trong chat này. Tự mình can thiệp có thể làm nguy hiểm lớn hơn.
