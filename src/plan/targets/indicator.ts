const MEASURE =
  /^(?:(?:phấn đấu|đạt|nâng|duy trì|bảo đảm|đảm bảo|tăng|giảm)\s+)*(?:tỷ lệ|tỉ lệ|mức độ|số lượng|chỉ số|chỉ tiêu)(?![\p{L}\p{M}])/iu;
const SHARE = /\d+([.,]\d+)?\s*%/u;
const BEGINS_WITH_SHARE =
  /^(?:(?:tối thiểu|ít nhất|trên|hơn|từ|có|phấn đấu|đạt)\s+)*\d+([.,]\d+)?\s*%/iu;

/**
 * The share that a line of a list is to reach where it is a target rather than work to do: "80%" of "Tỷ lệ thanh toán trực
 * tuyến … đạt tối thiểu 80%"; null for a task.
 * @param text the task on one line
 */
export function shareOfIndicator(text: string): string | null {
  const isIndicator = BEGINS_WITH_SHARE.test(text) || MEASURE.test(text);
  return isIndicator ? (SHARE.exec(text)?.[0] ?? null) : null;
}
