/** Sentences of plans that ask for nothing measurable, whatever numbers stand in them. */
export const QUALITATIVE: readonly string[] = [
  "Tiếp tục nâng cao chất lượng công tác cải cách hành chính và chỉ số cải cách hành chính (PAR INDEX), Chỉ số chuyển đổi số (DTI), Chỉ số hài lòng của người dân (SIPAS).",
  "Vượt chỉ tiêu thu ngân sách năm 2026 được UBND thành phố giao; phấn đấu thu hút đầu tư trên địa bàn xã năm 2026 tăng so với năm 2025.",
  "Thu hút đầu tư năm 2026 tăng so với năm 2025",
  "Triển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 giai đoạn 2021-2030",
  "Duy trì áp dụng TCVN ISO 9001:2015",
  "Cung cấp dịch vụ công trực tuyến mức độ 4",
  "Triển khai Đề án 06 trong 6 tháng đầu năm 2026",
  "Phấn đấu nằm trong nhóm 10 xã dẫn đầu thành phố",
  "Chỉ số cải cách hành chính xếp thứ 5 trở lên",
  "Ban hành 02 văn bản về cải cách hành chính",
  "Giải quyết hồ sơ trong 05 ngày làm việc",
  "Tiếp nhận hồ sơ từ 8 giờ các ngày trong tuần",
  "Hạn chế tối đa hồ sơ giải quyết quá hạn",
  "",
];

/** Sentences whose figures want a person's reading, with those figures. */
export const UNSURE: readonly (readonly [text: string, unread: readonly string[]])[] = [
  ["100% hồ sơ được tiếp nhận điện tử, trong đó 80% trực tuyến toàn trình", ["100%", "80%"]],
  ["Tỷ lệ hồ sơ đúng hạn đạt 98%; tỷ lệ hồ sơ quá hạn không quá 2%", ["98%", "2%"]],
  ["100% hồ sơ được giải quyết trong tối đa 05 ngày", ["100%", "05 ngày"]],
  ["Nâng tỷ lệ hài lòng từ 85% lên 90%", ["85%", "90%"]],
  ["Tỷ lệ hài lòng đạt từ 80% đến 90%", ["80% đến 90%"]],
  ["Tỷ lệ hài lòng đạt 80-90%", ["80-90%"]],
  ["Khoảng 80% hồ sơ được số hóa", ["80%"]],
  ["Thu ngân sách vượt 5% so với dự toán", ["5%"]],
  ["Chỉ số hài lòng cao hơn 2% so với năm 2025", ["2%"]],
  ["Tỷ lệ hồ sơ quá hạn 2%", ["2%"]],
  ["Tỷ lệ hộ nghèo 1,5%", ["1,5%"]],
  ["Giảm tỷ lệ hồ sơ trễ hạn tối đa 5%", ["5%"]],
  ["Giảm tỷ lệ hồ sơ trễ hạn 5%", ["5%"]],
  ["Trên 100% số thôn có tổ công nghệ số", ["100%"]],
  ["Thu ngân sách đạt 1,500.5 tỷ đồng", ["1,500.5 tỷ đồng"]],
];
