const START = String.raw`(?<![\p{L}\p{M}])`;
const END = String.raw`(?![\p{L}\p{M}])`;

/** What begins something else than the name of a law that stands in front. */
const PAST_THE_NAME = "trong|bao cao|ket qua|danh gia|ke hoach|tong ket|so ket";
const BESIDE_THE_NAME = `${PAST_THE_NAME}|va|cho|tren|tai|ra soat|tuyen truyen|pho bien|trien khai|kiem tra`;

/** "Luật Cán bộ, công chức năm ", but neither "pháp luật" nor "kỷ luật". */
const LAW = lawUpTo(PAST_THE_NAME);
const LAW_ITSELF = lawUpTo(BESIDE_THE_NAME);

/** "số 5256/QĐ-UBND … về Ban hành Kế hoạch …": a document's mark, and its title up to what is to be done by it. */
const TITLE = new RegExp(
  `(?<!¤)(?<mark>¤+)(?:[^;.¤]|${START}t[pxt]\\.)*?${START}(?:ve|ban hanh|v/v)${END}(?:(?!,\\s*(?:phan (?:dau|đấu)|hoan thanh|bao cao|truoc|cham nhat)${END})[^;.]|${START}t[pxt]\\.)*$`,
  "u"
);
/** What was taken is a document's number or date, not a share or an article. */
const OF_DOCUMENT = /^so|ngay|\/\s*\p{L}/u;

/** Whether a year may belong to a law's name that stands right in front of it: "Luật Đất đai năm 2024". */
export function isOfLaw(before: string, isPast: boolean): boolean {
  return (isPast ? LAW : LAW_ITSELF).test(before);
}

/**
 * Whether a year stands in what looks like the title of a document that is quoted by its number.
 * @param before what stands in front of it, folded, references taken
 * @param untaken the same with the references
 */
export function isInTitle(before: string, untaken: string): boolean {
  const title = TITLE.exec(before);
  const mark = title?.groups?.["mark"] ?? "";
  return title !== null && OF_DOCUMENT.test(untaken.slice(title.index, title.index + mark.length));
}

function lawUpTo(stops: string): RegExp {
  return new RegExp(
    `${START}(?<!(?:phap|k[yi]|quy|hoc|nganh)\\s+)(?:luat(?!\\s+(?:su|gia)${END})|hien phap|phap lenh)${END}(?:(?!20\\d\\d|¤|${START}(?:${stops})${END})[^;.])*$`,
    "u"
  );
}
