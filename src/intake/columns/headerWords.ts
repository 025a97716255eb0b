import type { ColumnRole } from "../reading";

export interface RoleFit {
  readonly role: ColumnRole;
  /** 0 to 1: how well a header fits the role. */
  readonly weight: number;
}

interface RoleWords {
  readonly role: Exclude<ColumnRole, "carried">;
  /** Whole headers, as search keys. */
  readonly whole: readonly string[];
  /** Words that make a longer header fit; the earlier the surer. */
  readonly part: readonly string[];
}

/** No header is longer; a sentence that mentions a task is none. */
const LONGEST_HEADER = 90;

/** Headers met in plans, trackers and score sheets of communes, wards and provinces. */
const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: "number",
    whole: [
      "stt",
      "tt",
      "so tt",
      "so thu tu",
      "so stt",
      "thu tu",
      "ma so",
      "ma nhiem vu",
      "ma cong viec",
      "ma so nhiem vu",
      "ma viec",
      "no",
      "id",
    ],
    part: [],
  },
  {
    role: "area",
    whole: [
      "linh vuc",
      "nhom nhiem vu",
      "linh vuc cai cach",
      "noi dung linh vuc",
      "linh vuc cchc",
      "area",
    ],
    part: ["linh vuc"],
  },
  {
    role: "task",
    whole: [
      "noi dung cong viec",
      "noi dung nhiem vu",
      "noi dung",
      "nhiem vu",
      "cong viec",
      "ten nhiem vu",
      "ten cong viec",
      "nhiem vu cu the",
      "noi dung thuc hien",
      "noi dung hoat dong",
      "hoat dong",
      "ten nhiem vu cong viec",
      "nhiem vu cong viec",
      "nhiem vu giai phap",
      "nd cong viec",
      "nd nhiem vu",
      "noi dung cv",
      "ten viec",
      "dau viec",
      "viec can lam",
      "task",
      "task name",
      "activity",
    ],
    part: ["nhiem vu", "cong viec", "noi dung", "hoat dong"],
  },
  {
    role: "lead",
    whole: [
      "co quan chu tri",
      "don vi chu tri",
      "co quan don vi chu tri",
      "cq chu tri",
      "chu tri",
      "co quan thuc hien",
      "don vi thuc hien",
      "co quan don vi thuc hien",
      "co quan tham muu",
      "don vi tham muu",
      "don vi duoc giao",
      "co quan chu tri phoi hop",
      "dv chu tri",
      "dv thuc hien",
      "bo phan chu tri",
      "phong chu tri",
      "bo phan thuc hien",
      "dau moi chu tri",
      "dau moi thuc hien",
      "dau moi",
      "phan cong thuc hien",
      "phan cong",
      "co quan don vi",
      "don vi",
      "co quan",
      "phong ban",
      "giao cho",
      "lead agency",
      "lead",
      "owner",
      "responsible",
      "nguoi chu tri",
      "nguoi thuc hien",
      "can bo thuc hien",
      "don vi phu trach",
      "co quan phu trach",
      "phong ban phu trach",
      "bo phan phu trach",
      "phong phu trach",
      "phu trach",
      "nguoi phu trach",
      "co quan chuan bi",
      "don vi chuan bi",
      "co quan soan thao",
      "don vi soan thao",
      "don vi nhan nhiem vu",
      "don vi xu ly",
      "co quan xu ly",
    ],
    part: ["chu tri", "don vi thuc hien", "co quan thuc hien", "tham muu", "trach nhiem thuc hien"],
  },
  {
    role: "supporting",
    whole: [
      "co quan phoi hop",
      "don vi phoi hop",
      "co quan don vi phoi hop",
      "cq phoi hop",
      "phoi hop",
      "dv phoi hop",
      "bo phan phoi hop",
      "phoi hop thuc hien",
      "supporting agencies",
      "support",
    ],
    part: ["phoi hop"],
  },
  {
    role: "start",
    whole: [
      "bat dau",
      "ngay bat dau",
      "tu ngay",
      "thoi gian bat dau",
      "thoi diem bat dau",
      "tu thang",
      "tu",
      "thoi gian tu",
      "thoi gian bd",
      "thoi han bd",
      "tg bat dau",
      "tg bd",
      "ngay bd",
      "start date",
      "start",
    ],
    part: ["bat dau"],
  },
  {
    role: "deadline",
    whole: [
      "thoi gian thuc hien hoan thanh",
      "thoi gian hoan thanh",
      "thoi han hoan thanh",
      "han hoan thanh",
      "thoi gian thuc hien",
      "thoi han thuc hien",
      "thoi han",
      "thoi gian",
      "tien do thuc hien",
      "tien do hoan thanh",
      "tien do",
      "thoi diem hoan thanh",
      "moc thoi gian",
      "tg thuc hien",
      "tg hoan thanh",
      "tg",
      "han",
      "han cuoi",
      "han chot",
      "han xu ly",
      "han thuc hien",
      "han bao cao",
      "ngay hoan thanh",
      "ket thuc",
      "ngay ket thuc",
      "thoi gian ket thuc",
      "thoi diem ket thuc",
      "den ngay",
      "den thang",
      "den",
      "thoi gian den",
      "thoi gian kt",
      "thoi gian ht",
      "thoi han kt",
      "thoi han ht",
      "tg ket thuc",
      "tg kt",
      "tg ht",
      "ngay kt",
      "ngay ht",
      "han xong",
      "han nop",
      "han gui",
      "han ket thuc",
      "deadline",
      "due date",
      "due",
      "end date",
    ],
    part: ["hoan thanh", "thoi gian", "thoi han", "tien do", "ket thuc"],
  },
  {
    role: "deliverable",
    whole: [
      "san pham",
      "san pham dau ra",
      "ket qua san pham",
      "san pham ket qua",
      "san pham hoan thanh",
      "san pham du kien",
      "ket qua dau ra",
      "ket qua",
      "dau ra",
      "sp",
      "sp dau ra",
      "sp du kien",
      "kq san pham",
      "hinh thuc van ban",
      "deliverable",
      "output",
    ],
    part: ["san pham", "dau ra", "ket qua"],
  },
];

/** How a task went is written here after the plan, it is not what the plan asks for. */
const OUTCOME =
  /^(ket qua (thuc hien|xu ly|giai quyet|dat duoc)|tinh hinh thuc hien|(muc do|trang thai|tinh trang|ty le|da|chua) (thuc hien|hoan thanh|ket thuc))( |$)|(^| )thuc te( |$)/;

/** Whether a header is one of those met in plans, word for word, and not only a text with a known word in it. */
export function isKnownHeader(key: string): boolean {
  return ROLE_WORDS.some(({ whole }) => whole.includes(key.trim()));
}

/** The roles that a header may stand for, given its search key; a whole known header outweighs a known word in it. */
export function rolesOf(key: string): readonly RoleFit[] {
  const plain = key.trim();
  const outcome = OUTCOME.test(plain) && !plain.includes("san pham");
  if (plain === "" || plain.length > LONGEST_HEADER || outcome) {
    return [];
  }
  return ROLE_WORDS.flatMap(({ role, whole, part }) => {
    const weight = whole.includes(plain) ? 1 - whole.indexOf(plain) / 100 : partWeight(plain, part);
    return weight > 0 ? [{ role, weight }] : [];
  });
}

function partWeight(key: string, words: readonly string[]): number {
  const index = words.findIndex((word) => ` ${key} `.includes(` ${word} `));
  if (index < 0) {
    return 0;
  }
  const leads = key.startsWith(words[index] ?? key);
  return (leads ? 0.7 : 0.5) - index / 100;
}
