/**
 * Syllables that plans are full of, among those that an old encoding and Unicode can take for one another: "công" is
 * also what TCVN3 types for "cụng", and "sè" what it types for "số". A syllable that is usual either way ("dùng" and
 * "dựng") stands here twice or not at all.
 */
const USUAL: ReadonlySet<string> = new Set(
  [
    "án âm bán cán cánh chí chú có còn công cùng dân dõi dùng dựng giá giám góp hân hoà hoá hoàn hòa hóa khánh khó",
    "không lâm lên lòng mô môi môn nâng ngân ngoài nhân nông phá phân phép phí phòng phù quá quân quán rõ sáng sân",
    "soát tâm tân thái tháng thánh thân thí thôn thông tìm toán toàn tôn tránh trái trên trì trí trùng vân xã xét xóm",
    "xuân",
    "bố bồi dụng giúp gồm kèm lớp mối ngũ nối phẩm phố phối phụ phụng quốc rộng số sống sự thẩm thế thể thống tối từ",
    "từng vốn với xúc",
  ].flatMap((line) => line.split(" "))
);

/** Whether a syllable of any case is a usual one. */
export function isUsual(syllable: string): boolean {
  return USUAL.has(syllable.toLowerCase().normalize("NFC"));
}
