import { STATUS_WORDS } from "../../plan/vocabulary";
import type { Status } from "../../plan/progress";
import { searchKey } from "../../text/keys";

/** What units write instead of the list's words, as search keys: whole cells, or the words that they begin with. */
const SPOKEN: readonly (readonly [Exclude<Status, "notUpdated">, RegExp])[] = [
  [
    "notStarted",
    /^(?:chua|0|0 0|(?:hien |hien tai |den nay )?(?:van )?chua (?:lam|thuc hien|trien khai|bat dau|hoan thanh|xong|co|den|ban hanh|tham muu).*|chua th|cth|chth)$/u,
  ],
  [
    "notArising",
    /^(?:khong(?: co)? phat sinh.*|kps|khong co|khong co (?:noi dung|nhiem vu|viec).*|ko phat sinh.*|k phat sinh.*)$/u,
  ],
  [
    "stopped",
    /^(?:(?:da |tam )?dung(?: lai| thuc hien| trien khai)?|khong (?:thuc hien|lam|trien khai)(?: nua)?|huy|da huy|ngung(?: thuc hien)?)$/u,
  ],
  [
    "inProgress",
    /^(?:dang(?: .*)?|dth|dang th|chua xong het|(?:co ban|gan) (?:xong|hoan thanh)|da (?:trien khai|bat dau|lam mot phan)|mot phan|thuong xuyen(?: thuc hien)?)$/u,
  ],
  [
    "done",
    /^(?:xong(?: roi)?|da xong(?: roi)?|ht|dht|da ht|hoan thanh(?: .*)?|da hoan thanh(?: .*)?|da lam(?: xong)?|da thuc hien(?: xong)?|da ban hanh(?: .*)?|da trinh(?: .*)?|ok|roi|da roi|dat|x|co|yes|done)$/u,
  ],
];

/** The one share that a text states. */
const SHARE = /^[^\d%]*?(\d{1,3})(?:[.,]\d+)?\s*%[^\d%]*$/u;
/** "Đã trình nhưng chưa được duyệt" says two things. */
const RESERVATION = / (?:nhung|chua|con|tuy nhien|cho|doi) /u;
const IN_PART = / mot phan$/u;
const TICK = /^[✓✔☑√xX]$/u;

/**
 * The status that somebody probably means who writes it in words of their own ("đã xong", "dang lam", "HT", "50%"), as
 * the word of the list; null where nobody can say. To be proposed, not to be written.
 */
export function spokenStatus(text: string): string | null {
  const status = TICK.test(text.trim()) ? "done" : (ofShare(text.trim()) ?? ofWords(text));
  return status === null ? null : STATUS_WORDS[status];
}

function ofShare(text: string): Status | null {
  const share = Number(SHARE.exec(text)?.[1] ?? NaN);
  if (Number.isNaN(share) || share > 100) {
    return null;
  }
  return share === 100 ? "done" : share === 0 ? "notStarted" : "inProgress";
}

function ofWords(text: string): Status | null {
  const key = searchKey(text);
  if (IN_PART.test(key)) {
    return "inProgress";
  }
  const plain = Object.entries(STATUS_WORDS).find(
    ([status, word]) => status !== "notUpdated" && searchKey(word) === key
  );
  const spoken = SPOKEN.find(([, words]) => words.test(key))?.[0] ?? null;
  const isReserved = spoken === "done" && RESERVATION.test(`${key} `);
  return (plain?.[0] as Status | undefined) ?? (isReserved ? null : spoken);
}
