/** What the words before a named time make of it. */
export interface Lead {
  /** "trước": the time itself is past the limit, unless the setting or an hour ("trước 17h ngày X") says otherwise. */
  readonly before: boolean;
  /** "đến", "hết", "chậm nhất": a limit, whose beginning the phrase does not say. */
  readonly until: boolean;
  /** "từ", "kể từ": a beginning. */
  readonly since: boolean;
  /** "sau": any day after it. */
  readonly after: boolean;
  /** "đầu", "giữa", "cuối": some part of it. */
  readonly partly: boolean;
  /** "trong", "vào", "hoàn thành": this is when, not part of a name. */
  readonly within: boolean;
  /** An hour: the day itself counts. */
  readonly hour: boolean;
  /** "0 giờ": the day before is the last one. */
  readonly midnight: boolean;
  /** Where the words begin. */
  readonly from: number;
}

const HOUR = String.raw`\d{1,2}\s*(?:h|gio|g|:)\s*(?:\d{2})?\s*(?:phut)?`;
const WORDS = String.raw`khong\s+(?:qua|muon\s+hon|cham\s+hon)|(?:cham|muon|tre)\s+nhat|han\s+(?:cuoi|chot)|truoc|den|toi|het|cuoi|dau|giua|ke\s+tu|bat\s+dau\s+tu|bat\s+dau|tu|sau|trong|vao|ngay|la|luc|thoi\s+(?:diem|gian)|hoan\s+thanh|ket\s+thuc|xong|han|buoi|sang|chieu`;
const LEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:${WORDS})(?![\p{L}\p{N}])|${HOUR})[\s:]*)+$`,
  "u"
);

const BEFORE = /(?<!\p{L})truoc(?!\p{L})/u;
const UNTIL = /(?<!\p{L})(?:den|toi|het|khong\s+\p{L}+|(?:cham|muon|tre)\s+nhat|han)(?!\p{L})/u;
const SINCE = /(?<!\p{L})(?:tu|bat\s+dau)(?!\p{L})/u;
const AFTER = /(?<!\p{L})sau(?!\p{L})/u;
const PARTLY = /(?<!\p{L})(?:dau|giua|cuoi)\s*$/u;
/** "hạn cuối" names the limit, not the end of a period. */
const LAST_DAY = /han\s+cuoi[\s:]*$/u;
const WITHIN = /(?<!\p{L})(?:trong|vao|hoan\s+thanh|ket\s+thuc|xong)(?!\p{L})/u;
const HAS_HOUR = new RegExp(String.raw`(?<![\p{L}\p{N}])${HOUR}`, "u");
const MIDNIGHT = /(?<![\p{L}\p{N}:])0{1,2}\s*(?:h|gio|g|:)\s*(?:00)?(?!\d)/u;

/** The lead words that end at a position, looked for back to another. */
export function leadOf(line: string, back: number, position: number): Lead {
  const words = LEAD.exec(line.slice(back, position))?.[0] ?? "";
  const found = words.length > 0;
  const lastDay = LAST_DAY.test(words);
  return {
    before: found && BEFORE.test(words),
    until: found && UNTIL.test(words),
    since: found && SINCE.test(words),
    after: found && AFTER.test(words),
    partly: found && !lastDay && PARTLY.test(words),
    within: found && WITHIN.test(words),
    hour: found && HAS_HOUR.test(words),
    midnight: found && MIDNIGHT.test(words),
    from: position - words.length,
  };
}
