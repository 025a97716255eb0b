/** A figure with its unit in a sentence. */
export interface FigureMention {
  /** Where it begins and ends in the sentence. */
  readonly from: number;
  readonly to: number;
  /** As printed: "80%", "02 sáng kiến". */
  readonly printed: string;
  /** Null where the digits can be read in two ways, or span a range. */
  readonly value: number | null;
  readonly unit: string;
}

/** Whatever else is counted could as well be a name: "mức độ 4", "Đề án 06", "Chỉ thị 05". */
const UNITS = [
  "điểm phần trăm",
  "phần trăm",
  "tỷ đồng",
  "tỉ đồng",
  "triệu đồng",
  "nghìn đồng",
  "đồng",
  "điểm",
  "bậc",
  "ngày làm việc",
  "ngày",
  "giờ làm việc",
  "giờ",
  "phút",
  "lượt người",
  "lượt",
  "người",
  "cuộc",
  "mô hình",
  "sáng kiến",
  "hồ sơ",
  "lớp",
  "văn bản",
  "thủ tục hành chính",
  "thủ tục",
  "dịch vụ công",
  "dịch vụ",
  "sản phẩm",
  "doanh nghiệp",
  "hợp tác xã",
  "hộ",
  "lần",
  "buổi",
  "hội nghị",
  "tin, bài",
  "tin bài",
  "km",
  "ha",
] as const;

const NUMBER = String.raw`\d[\d.,]*(?<![.,])`;
const RANGE_WORD = String.raw`\s*%?\s*(?:[-–—]|đến|tới)\s*`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d.,/])(?:(${NUMBER})${RANGE_WORD})?(${NUMBER})(?:\s*/\s*\d+(?=\s*điểm))?\s*` +
    String.raw`(?:(%)|(${UNITS.join("|")})(?![\p{L}\p{M}]))`,
  "giu"
);
/** Digits in groups of three by points, decimals after a comma: "1.250", "1.250,5". */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** "92", "92,5" and, as typed in English, "92.5"; three digits after a point would be thousands. */
const PLAIN = /^\d+(?:,\d+|\.\d{1,2})?$/;

/** The figures with a unit in a sentence, in order. @param sentence on one line, composed */
export function figureMentions(sentence: string): readonly FigureMention[] {
  return [...sentence.matchAll(FIGURE)].map((match) => {
    const [printed, rangeFrom, digits, percent, unit] = match;
    return {
      from: match.index,
      to: match.index + printed.length,
      printed,
      value: rangeFrom === undefined ? numberOf(digits!) : null,
      unit: percent ?? unitOf(unit!),
    };
  });
}

function unitOf(printed: string): string {
  const unit = printed.toLowerCase();
  return unit === "phần trăm" ? "%" : unit;
}

function numberOf(digits: string): number | null {
  if (GROUPED.test(digits)) {
    return Number(digits.replace(/\./g, "").replace(",", "."));
  }
  return PLAIN.test(digits) ? Number(digits.replace(",", ".")) : null;
}
