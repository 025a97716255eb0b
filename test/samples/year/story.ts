import { knownDay, type CalendarDay } from "../../../src/plan/day";
import type { ReportedFields } from "../progress/reports";
import { ADDED_TASKS, AREAS, on, type PlannedTask } from "../progress/tasks";

/*
 * A year of the sample plan as one script of events, written by hand: who was asked, what came back in which state, what
 * letters ordered. What units report is that of `progress/reports.ts` and `progress/results.ts`, dealt to the slip of the
 * agency that leads the task on the day; here stands only what else happened.
 */

/** What a unit does to a slip beside filling it in. */
export type Damage =
  | "sorted"
  | "rowCopied"
  | "rowInserted"
  | "idsLost"
  | "sheetRenamed"
  | "throughXls"
  | "unprotected"
  | "outsideLists"
  | "daysAsText"
  | "ownList";

/** What comes back from an agency in a round. */
export interface StoryFile {
  readonly agency: string;
  readonly damage?: Damage;
  /** Sent a second time, with these entries alone. */
  readonly again?: Readonly<Record<number, ReportedFields>>;
  /** Instead of the list's word, by task. */
  readonly spoken?: Readonly<Record<number, string>>;
  /** A task that the unit put in between the others. */
  readonly proposed?: ProposedTask;
  /** "Sản phẩm" that was typed over a locked cell, by task. */
  readonly lockedProduct?: Readonly<Record<number, string>>;
}

/** A task that comes during the year, its deadline read by hand. */
export interface NewTaskOfYear extends PlannedTask {
  readonly text: string;
  readonly deadlineText: string;
  readonly deliverable: string;
}

export type ProposedTask = NewTaskOfYear;

/** The document by which something changes, as it is typed. */
export interface StoryDocument {
  readonly documentKind: string;
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly issuer: string;
}

export type StoryOrder =
  | { readonly kind: "add"; readonly task: NewTaskOfYear }
  | { readonly kind: "extend"; readonly task: number; readonly due: CalendarDay }
  | { readonly kind: "stop"; readonly task: number; readonly reason: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "merge"; readonly from: readonly string[]; readonly to: string }
  /** Tasks that are not named go to the first. */
  | {
      readonly kind: "split";
      readonly from: string;
      readonly into: readonly [string, string];
      readonly second: readonly number[];
    };

/** Two say different things of a cell. */
export interface StoryConflict {
  readonly task: number;
  readonly field: "status";
  readonly reasons: readonly string[];
  readonly answers: readonly string[];
  /** What the clerk chooses. */
  readonly chosen: string;
}

export type YearEvent = { readonly on: CalendarDay } & (
  | { readonly kind: "typed"; readonly task: number; readonly fields: ReportedFields }
  | { readonly kind: "slipsSent"; readonly period: string }
  | {
      readonly kind: "slipsReturned";
      /** Reports and results of the days after the first and up to the second are in the files. */
      readonly since: CalendarDay;
      readonly files: readonly StoryFile[];
      readonly conflicts: readonly StoryConflict[];
    }
  | { readonly kind: "ordered"; readonly order: StoryOrder; readonly document: StoryDocument }
  | {
      readonly kind: "closed";
      readonly period: string;
      /** The first day that its figures cover, and the last of the period after it. */
      readonly from: CalendarDay;
      readonly nextTo: CalendarDay;
    }
  | {
      readonly kind: "nextYear";
      /** By the rule: STT of tasks that end with the year. */
      readonly left: readonly number[];
      /** What the clerk decides otherwise. */
      readonly decided: Readonly<Record<number, boolean>>;
    }
);

const CULTURE = "Phòng Văn hóa - Xã hội";
const HOME_AFFAIRS = "Phòng Nội vụ";
const ECONOMY = "Phòng Kinh tế";
const OFFICE = "Văn phòng HĐND và UBND";
const CENTRE = "Trung tâm Phục vụ hành chính công";
const SERVICES = "Trung tâm Dịch vụ sự nghiệp công";
const POLICE = "Công an xã";
const POLICE_AFTER = "Công an xã Nguyễn Bình Khiêm";

const NOT_STARTED = "Chưa thực hiện";
const IN_PROGRESS = "Đang thực hiện";

const [STEERING, LAW] = AREAS as [string, string];
const [LETTER_OF_MAY, LETTER_OF_AUGUST] = ADDED_TASKS.map(
  ({ addedOn: _, origin: __, ...task }) => task
);

/** The third task that comes during the year: the office proposes it on its slip. */
const DIALOGUE: ProposedTask = {
  number: 41,
  area: LAW,
  lead: OFFICE,
  kind: "Tháng/quý",
  start: on(1, 11),
  due: on(30, 11),
  text: "Tổ chức đối thoại với Nhân dân về việc ban hành quy định của xã",
  deadlineText: "Tháng 11/2026",
  deliverable: "Biên bản đối thoại",
};

/** What was reported of tasks that only this story has. */
export const FURTHER_REPORTS: readonly {
  readonly reportedOn: CalendarDay;
  readonly task: number;
  readonly fields: ReportedFields;
}[] = [
  { reportedOn: on(9, 9), task: 41, fields: { status: IN_PROGRESS } },
  {
    reportedOn: on(24, 11),
    task: 41,
    fields: {
      status: "Đã hoàn thành",
      doneOn: on(20, 11),
      outcome: "Biên bản đối thoại ngày 20/11/2026",
    },
  },
  { reportedOn: on(8, 12), task: 42, fields: { status: NOT_STARTED } },
];

const city = (documentNumber: string, issuedOn: string): StoryDocument => ({
  documentKind: "Công văn",
  documentNumber,
  issuedOn,
  issuer: "UBND thành phố",
});

const RESOLUTION: StoryDocument = {
  documentKind: "Quyết định",
  documentNumber: "45/QĐ-UBND",
  issuedOn: "25/6/2026",
  issuer: "",
};

/** The first day of the year as reports count it. */
const BEGINNING = knownDay(2025, 12, 15);

/** In the order in which they happened. Slips come back on the day of the report, before it is closed. */
export const YEAR: readonly YearEvent[] = [
  { on: on(5, 3), kind: "slipsSent", period: "Quý I" },
  {
    on: on(14, 3),
    kind: "slipsReturned",
    since: knownDay(2025, 12, 31),
    files: [
      { agency: CULTURE, damage: "sorted" },
      { agency: ECONOMY },
      { agency: OFFICE, damage: "idsLost" },
      { agency: CENTRE, damage: "daysAsText" },
      { agency: SERVICES },
      { agency: POLICE, damage: "ownList" },
    ],
    conflicts: [],
  },
  { on: on(14, 3), kind: "closed", period: "Quý I", from: BEGINNING, nextTo: on(14, 6) },

  {
    on: on(25, 5),
    kind: "ordered",
    order: { kind: "add", task: { ...LETTER_OF_MAY!, number: 40, lead: ECONOMY } },
    document: city("1520/UBND-NC", "05/5/2026"),
  },
  {
    on: on(25, 5),
    kind: "ordered",
    order: { kind: "extend", task: 31, due: on(30, 6) },
    document: { ...city("2210/STC-QLCS", "20/5/2026"), issuer: "Sở Tài chính" },
  },
  { on: on(5, 6), kind: "slipsSent", period: "6 tháng" },
  // The clerk hears by telephone what the slip says otherwise.
  { on: on(8, 6), kind: "typed", task: 32, fields: { status: IN_PROGRESS } },
  {
    on: on(14, 6),
    kind: "slipsReturned",
    since: on(14, 3),
    files: [
      { agency: CULTURE, damage: "rowCopied" },
      { agency: ECONOMY },
      { agency: OFFICE, damage: "rowInserted", proposed: DIALOGUE },
      { agency: CENTRE, damage: "outsideLists", spoken: { 21: "đang làm" } },
      { agency: SERVICES },
      { agency: POLICE },
    ],
    conflicts: [
      {
        task: 32,
        field: "status",
        reasons: ["changedHere"],
        answers: [NOT_STARTED],
        chosen: NOT_STARTED,
      },
    ],
  },
  { on: on(14, 6), kind: "closed", period: "6 tháng", from: BEGINNING, nextTo: on(14, 9) },

  {
    on: on(1, 7),
    kind: "ordered",
    order: { kind: "rename", from: POLICE, to: POLICE_AFTER },
    document: RESOLUTION,
  },
  {
    on: on(1, 7),
    kind: "ordered",
    order: { kind: "merge", from: [SERVICES], to: ECONOMY },
    document: RESOLUTION,
  },
  {
    on: on(1, 7),
    kind: "ordered",
    order: {
      kind: "split",
      from: CULTURE,
      into: [CULTURE, HOME_AFFAIRS],
      second: [24, 26, 27, 28, 30],
    },
    document: RESOLUTION,
  },
  {
    on: on(14, 8),
    kind: "ordered",
    order: {
      kind: "add",
      task: { ...LETTER_OF_AUGUST!, number: 42, area: STEERING, lead: OFFICE },
    },
    document: city("2816/UBND-NC", "10/8/2026"),
  },
  {
    on: on(14, 8),
    kind: "ordered",
    order: {
      kind: "stop",
      task: 28,
      reason: "Thành phố tổ chức đào tạo, bồi dưỡng tập trung",
    },
    document: { ...city("1875/SNV-CCVC", "12/8/2026"), issuer: "Sở Nội vụ" },
  },
  { on: on(5, 9), kind: "slipsSent", period: "Quý III" },
  {
    on: on(14, 9),
    kind: "slipsReturned",
    since: on(14, 6),
    files: [
      { agency: CULTURE, damage: "sheetRenamed" },
      { agency: HOME_AFFAIRS, damage: "throughXls" },
      {
        agency: ECONOMY,
        damage: "unprotected",
        lockedProduct: { 32: "Báo cáo của Phòng Kinh tế" },
      },
      { agency: OFFICE, again: { 35: { status: NOT_STARTED } } },
      { agency: CENTRE },
      { agency: POLICE_AFTER },
    ],
    conflicts: [
      {
        task: 35,
        field: "status",
        reasons: ["answersDiffer"],
        answers: [NOT_STARTED, IN_PROGRESS],
        chosen: IN_PROGRESS,
      },
    ],
  },
  { on: on(14, 9), kind: "closed", period: "Quý III", from: on(15, 6), nextTo: on(14, 12) },

  {
    on: on(5, 12),
    kind: "ordered",
    order: { kind: "extend", task: 39, due: knownDay(2027, 3, 31) },
    document: { ...city("3105/SKHCN-TĐC", "02/12/2026"), issuer: "Sở Khoa học và Công nghệ" },
  },
  { on: on(5, 12), kind: "slipsSent", period: "Năm" },
  {
    on: on(14, 12),
    kind: "slipsReturned",
    since: on(14, 9),
    files: [
      { agency: CULTURE, damage: "throughXls" },
      { agency: HOME_AFFAIRS },
      { agency: ECONOMY, damage: "daysAsText" },
      { agency: OFFICE, damage: "sheetRenamed" },
      { agency: CENTRE },
      { agency: POLICE_AFTER, damage: "outsideLists", spoken: { 33: "đã xong" } },
    ],
    conflicts: [],
  },
  { on: on(14, 12), kind: "closed", period: "Năm", from: BEGINNING, nextTo: knownDay(2027, 3, 14) },
  {
    on: on(20, 12),
    kind: "nextYear",
    // Done in their time, stopped, or nothing came of them; the dialogue (41) comes again each year.
    left: [7, 12, 17, 28, 31, 36, 38, 40],
    decided: { 36: true, 42: false },
  },
];
