/** Where in the line the words of a signal stand. */
export interface Signal {
  readonly from: number;
  readonly to: number;
}

const ONGOING =
  /(?<![\p{L}])(?:thuong\s+xuyen|lien\s+tuc|quanh\s+nam|(?<=^\s*)tx|suot\s+nam(?!\s*\d)|hang\s+ngay)(?![\p{L}])/u;

/** Words that put a task off until something outside the plan happens. */
const OPEN =
  /(?<![\p{L}]|truoc\s)(?:theo|tuy\s+theo|tuy\s+thuoc|can\s+cu|(?:ngay\s+)?(?:sau\s+)?khi|ngay\s+sau|cho\s+(?:y\s+kien|huong\s+dan|chi\s+dao|ket\s+qua)|dot\s+xuat|trong\s+vong(?:\s*\d{1,3})?|(?:trong\s+)?(?:\d{1,3}|mot|hai|ba|bon|tư|nam|sáu|bay|tam|chin|muoi)\s*(?:ngay|tuan|thang)\s*(?:lam\s+viec\s*)?(?:sau|ke\s+tu|tu|tinh\s+tu)|sau\s+\d{1,3}\s*(?:ngay|tuan|thang)|(?:ke\s+)?tu\s+(?:ngay|khi)(?=\s+\p{L}))(?![\p{L}])/u;

/** Time reckoned in ways that are not read: lunar months, Tết, school years, and years named from today. */
const COUNTED_OTHERWISE =
  /(?<![\p{L}])(?:am\s+lich|thang\s+(?:gieng|chap)|ram\s+thang|al|tet|trung\s+thu|nam\s+(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)\s+(?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)|nam\s+hoc|hoc\s+ky|nien\s+khoa|nien\s+do|nam\s+(?:sau|toi|ngoai)(?!\s+(?:khi|ngay))|vu\s+(?:dong|xuan|mua|he))(?![\p{L}])/u;

/** "Thường xuyên", "liên tục", "quanh năm". */
export function findOngoing(line: string): Signal | null {
  return find(ONGOING, line);
}

/** "Theo yêu cầu …", "khi có hướng dẫn", "sau khi …", "30 ngày kể từ ngày …". */
export function findOpen(line: string): Signal | null {
  return find(OPEN, line);
}

/** True where a phrase counts time in a way that is not read, such as by the lunar calendar or by school years. */
export function countsOtherwise(line: string): boolean {
  return COUNTED_OTHERWISE.test(line);
}

function find(pattern: RegExp, line: string): Signal | null {
  const match = pattern.exec(line);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}
