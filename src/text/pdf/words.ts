import { isVietnameseSyllable } from "../legacy/syllable";

/**
 * Syllables without a consonant before their vowel that are words or parts of words. Spelling allows many more ("ện",
 * "òng"): those are what is left where a PDF tore the consonant off.
 */
const WITHOUT_ONSET: ReadonlySet<string> = new Set(
  `á ác ách ai ải ái am ám ảm an án ang áng anh ảnh ánh ao ào ảo áo áp át au áu ăn ăng ắp ắt âm ấm ầm ẩm ân
   ấn ẩn ấp ập ất âu ẩu ấu ấy em ém én eo èo ép ếch êm ích im ỉm in ít ỉu oai oải oan oán oang oanh oành
   óc oi ói om ong óng ô ổ ốc ôi ồi ổi ối ôm ốm ôn ồn ổn ông ống ốp ốt ở ơi ới ơn ớn ớt uẩn uất ùa
   úa ục úc ủi um ùm ung ủng úng uổng uống uốn úp út uy ủy uỷ úy uý uyên uyển ưa ứa ức ưng ứng ửng ươm ướm ướp ướt ước
   ương ưỡn ưu y ý ỷ yếm yểm yên yến yết yêu yếu yểu`.split(/\s+/u)
);

/**
 * Words of two syllables that plans are full of: they decide between two ways of putting a torn text together ("công
 * an", not "côn gan"; "thực hiện", not "thự chiện").
 */
const COMMON: ReadonlySet<string> = new Set(
  `an toàn|ban hành|báo cáo|bảo đảm|bổ sung|bộ phận|cá nhân|cải cách|cán bộ|cấp xã|chỉ đạo|chính quyền|chính sách|chủ tịch|
   chủ trì|chức năng|chuyên môn|chương trình|công an|công bố|công chức|công dân|công khai|công tác|công việc|công nghệ|
   cơ quan|cơ sở|cung cấp|dân cư|dịch vụ|doanh nghiệp|dữ liệu|đánh giá|đề nghị|định kỳ|đoàn thể|đô thị|đơn vị|đôn đốc|
   đối với|giải quyết|giám sát|giáo dục|hành chính|hạ tầng|hệ thống|hiện đại|hiện hành|hiệu lực|hiệu quả|hoàn thành|
   hoạt động|hội đồng|hội nghị|hướng dẫn|kế hoạch|kết quả|khai thác|khắc phục|kiểm soát|kiểm tra|kinh phí|kinh tế|
   kịp thời|lãnh đạo|liên quan|mục tiêu|nâng cao|năng lực|nghị quyết|nghiệp vụ|người dân|nhà nước|nhân dân|nhiệm vụ|
   nội dung|nội vụ|phân công|pháp luật|phát triển|phối hợp|phòng ban|phục vụ|quản lý|quy định|quy trình|quyết định|
   rà soát|sản phẩm|sắp xếp|sử dụng|tài chính|tài liệu|tăng cường|tập huấn|tham mưu|thanh tra|thành phố|thay thế|
   theo dõi|thẩm quyền|thể chế|thiết bị|thời gian|thời hạn|thông báo|thông qua|thông tin|thủ tục|thường xuyên|thực hiện|
   tiếp nhận|tiếp tục|tổ chức|tổng hợp|trách nhiệm|triển khai|trung tâm|trung ương|trực thuộc|trực tuyến|tuyên truyền|
   ủy ban|uỷ ban|văn bản|văn hóa|văn hoá|văn phòng|viên chức|xã hội|xây dựng|xử lý|y tế|yêu cầu`
    .split("|")
    .map((word) => word.trim())
);

/** Most words of a list come back, and to look at the spelling of one takes long. */
const MOST_WORDS = 20_000;
const known = new Map<string, boolean>();

/** Whether a run of letters is a syllable that stands by itself in Vietnamese text, in any case. */
export function standsAlone(letters: string): boolean {
  const before = known.get(letters);
  if (before !== undefined) {
    return before;
  }
  const lower = letters.toLowerCase();
  const hasOnset = !/^[aeiouy]/u.test(lower.normalize("NFD"));
  const found = hasOnset
    ? isVietnameseSyllable(lower) && !/^p(?!h)/u.test(lower)
    : WITHOUT_ONSET.has(lower);
  if (known.size >= MOST_WORDS) {
    known.clear();
  }
  known.set(letters, found);
  return found;
}

/** How many pairs of neighbours are words that plans are full of. */
export function commonPairs(words: readonly string[]): number {
  return words.filter((word, index) =>
    COMMON.has(`${words[index - 1] ?? ""} ${word}`.toLowerCase())
  ).length;
}

/** Whether letters are small, or a capital first, or all capitals: what a joined syllable must look like. */
export function isCasedAsOne(letters: string): boolean {
  const tail = letters.slice(1);
  return tail === tail.toLowerCase() || letters === letters.toUpperCase();
}

/** The only way, or else the one that makes more common words than any other; null where none stands out. */
export function clearlyBest<T>(
  ways: readonly T[],
  wordsOf: (way: T) => readonly string[]
): T | null {
  const [first, ...others] = ways;
  if (first === undefined || others.length === 0) {
    return first ?? null;
  }
  const scores = ways.map((way) => commonPairs(wordsOf(way)));
  const most = Math.max(...scores);
  const best = ways.filter((_, index) => scores[index] === most);
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null;
}
