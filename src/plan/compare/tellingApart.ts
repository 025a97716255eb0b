/** Kinds of work and papers, by search key: of two tasks that are else alike they make two. */
const TELLERS =
  /(?<= |^)(?:kiem tra|giam sat|thanh tra|tuyen truyen|truyen thong|dao tao|boi duong|tap huan|doi thoai|khao sat|chuyen doi so|so ket|tong ket|bao cao|thi dua|khen thuong|kiem soat|theo doi|du toan|kinh phi|hoi thi|chi so|de an|quy che|nghi quyet)(?= |$)/g;

/** "quý I", "6 tháng", "tháng 5". */
const PERIODS = /(?<= |^)(?:quy (?:i{1,3}|iv|[1-4])|0?\d{1,2} thang|thang 0?\d{1,2})(?= |$)/g;
const YEARS = /(?<=(?: |^)nam )20\d\d(?= |$)/g;

/** Words that either level puts in without meaning another task, by search key. */
const NEUTRAL =
  /(?<= |^)(?:nam \d{4}|hang nam|xay dung|ban hanh|thi diem|nha nuoc|co quan|don vi|dia phuong|ubnd|uy ban nhan dan|so|ban|nganh|cap tren|cap|huong dan|theo|quy dinh|tai|day du|kip thoi|hieu qua|100)(?= |$)/g;

/** The kinds of work that a search key names. */
export function tellersIn(key: string): ReadonlySet<string> {
  return new Set(key.match(TELLERS));
}

/** The periods that a search key names. */
export function periodsIn(key: string): ReadonlySet<string> {
  return new Set(key.match(PERIODS));
}

/** The years that a search key names. */
export function yearsIn(key: string): ReadonlySet<string> {
  return new Set(key.match(YEARS));
}

/** A search key without the words that either level puts in at will. */
export function withoutNeutral(key: string): string {
  return key.replace(NEUTRAL, " ").replace(/ {2,}/g, " ").trim();
}
