import { cleanText, oneLine } from "../../text/unicode";
import { splitCell } from "./splitCell";
import { isGroup, readsAsUnit } from "./units";

/** What a cell says of an agency: that it leads or supports, or nothing. */
export type Role = "lead" | "support" | "unsaid";

/** An agency of a cell, as written. */
export interface Mention {
  readonly spelling: string;
  readonly role: Role;
}

interface Mark {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  /** It stands before its agencies ("phối hợp với …", "Chủ trì: …"), else behind them ("… chủ trì"). */
  readonly opens: boolean;
  /** "(chủ trì)" is about the one agency before it, "chủ trì" about all of them. */
  readonly bracketed: boolean;
}

const MARK =
  /(\()?\s*(?<![\p{L}\p{M}])(?:(?:là |(?<=(?:^|[(;,.:\n–-])\s*))(?:cơ quan|đơn vị) |là |làm )?(?:đồng |cùng )?(chủ trì|phối hợp|(?<=(?:là|làm|cơ quan|đơn vị) |\()đầu mối|đầu mối(?=\s*:))(?![\p{L}\p{M}])(?: (?:chính|tham mưu|(?:tổ chức |triển khai )?thực hiện)(?![\p{L}\p{M}]))?( cùng(?: với)?(?![\p{L}\p{M}])| với(?![\p{L}\p{M}])|\s*:)?\s*(\))?/giu;
/** No list of agencies is longer; longer text is kept as it is. */
const MOST_LETTERS = 4_000;
const LAST_CUT = /^(.*)[;\n](.+)$/su;
const LAST_PIECE = /^(.*)[;\n,](.+)$/su;
const ENDS = /^[\s,;.:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/gu;
const ENTRY = /^(?:(?:do|giao|và|với)\s+)+/iu;
const DOING = /\s+(?:(?:cùng|để|tổ chức|triển khai)\s+)*thực hiện$/iu;

/**
 * The agencies and groups of a cell with what it says of each: "Phòng Kinh tế chủ trì, phối hợp với Công an xã",
 * "Chủ trì: …; phối hợp: …", "… (chủ trì), …". A cell whose words are not all understood is read without roles.
 */
export function readRoles(cell: string, isKnown: (name: string) => boolean): readonly Mention[] {
  const text = cleanText(cell);
  if (text.length > MOST_LETTERS) {
    return [{ spelling: oneLine(text), role: "unsaid" }];
  }
  const shares = sharesOf(text);
  const mentions = shares?.flatMap(({ text: share, role }) =>
    splitCell(share.replace(ENDS, "").replace(ENTRY, "").replace(DOING, ""), isKnown).map(
      (spelling): Mention => ({ spelling, role })
    )
  );
  return mentions?.every(({ spelling }) => isName(spelling, isKnown))
    ? mentions
    : splitCell(text, isKnown).map((spelling) => ({ spelling, role: "unsaid" }));
}

/** The text divided among its role words; null where it has none or where one may belong to either side. */
function sharesOf(text: string): readonly { readonly text: string; readonly role: Role }[] | null {
  const marks = marksOf(text);
  if (marks.length === 0) {
    return null;
  }
  const shares: { readonly text: string; readonly role: Role }[] = [];
  for (let index = 0; index <= marks.length; index += 1) {
    const before = marks[index - 1];
    const next = marks[index];
    const share = text.slice(before?.to ?? 0, next?.from ?? text.length);
    const role = before?.opens ? before.role : "unsaid";
    if (next === undefined || next.opens) {
      shares.push({ text: share, role });
      continue;
    }
    const cut = next.bracketed ? LAST_PIECE.exec(share) : before?.opens && LAST_CUT.exec(share);
    if (before?.opens && !cut) {
      return null;
    }
    const [, first = "", last = share] = cut || [];
    shares.push({ text: first, role }, { text: last, role: next.role });
  }
  return shares;
}

function marksOf(text: string): readonly Mark[] {
  let end = 0;
  return [...text.matchAll(MARK)].map((match): Mark => {
    const [whole, open, word = "", entry, close] = match;
    const from = match.index;
    const to = from + whole.length;
    const before = text.slice(end, from).split(/[;\n]/u).at(-1) ?? "";
    const bracketed = open !== undefined && close !== undefined;
    const role = word.toLowerCase() === "phối hợp" ? "support" : "lead";
    const headed = before.replace(ENDS, "") === "" && !/^\s*(?:[,;.\n]|$)/u.test(text.slice(to));
    const between = role === "support" && /^[\p{L}\p{M}]/u.test(text.slice(to));
    end = to;
    return { role, from, to, bracketed, opens: !bracketed && (!!entry || headed || between) };
  });
}

/** Whether words beside a role word name somebody, and do not say what to do. */
function isName(spelling: string, isKnown: (name: string) => boolean): boolean {
  return (
    isKnown(spelling) ||
    readsAsUnit(spelling) ||
    isGroup(spelling) ||
    (/^\p{Lu}/u.test(spelling) && !/[,;()]/u.test(spelling))
  );
}
