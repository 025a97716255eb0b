import { searchKey } from "../../text/keys";
import { cellText } from "../cells/cellText";
import { assignRoles, type Fit } from "../columns/assignRoles";
import { isKnownHeader, rolesOf } from "../columns/headerWords";
import type { GridValue } from "../grid";
import type { ColumnRole } from "../reading";
import {
  SLIP_COLUMNS,
  SLIP_RESULT_COLUMNS,
  type SlipColumnId,
  type SlipResultColumnId,
  SLIP_FIELDS,
  type SlipField,
} from "../../tables/slipColumns";

export type TaskColumn = SlipColumnId | "lead";

/** The columns of a list in a returned file, by what they hold; indexes into the rows of `ReturnedSheet.cells`. */
export type SlipHeader =
  | { readonly kind: "tasks"; readonly columns: ReadonlyMap<number, TaskColumn> }
  | { readonly kind: "results"; readonly columns: ReadonlyMap<number, SlipResultColumnId> };

/** No header is longer; a sentence that mentions a task is none. */
const LONGEST_HEADER = 90;
/** So many headers must be known word for word, for a row of entries may hold one by chance. */
const FEWEST_KNOWN = 2;
const KNOWN = 0.9;

/** Headers of units' own lists beside the slip's, as search keys. */
const TASK_WORDS: Readonly<Partial<Record<TaskColumn, readonly string[]>>> = {
  taskId: ["ma nhiem vu", "ma nv"],
  status: [
    "trang thai",
    "tinh trang",
    "trang thai thuc hien",
    "tinh trang thuc hien",
    "muc do hoan thanh",
    "muc do thuc hien",
    "da chua hoan thanh",
    "tien do thuc hien",
  ],
  doneOn: [
    "ngay hoan thanh",
    "ngay ht",
    "ngay hoan thanh thuc te",
    "thoi gian hoan thanh thuc te",
    "ngay xong",
    "ngay thuc hien xong",
    "thuc te hoan thanh",
  ],
  outcome: [
    "ket qua thuc hien",
    "tinh hinh thuc hien",
    "tinh hinh ket qua thuc hien",
    "ket qua tinh hinh thuc hien",
    "ket qua",
    "ket qua dat duoc",
    "kq thuc hien",
    "ket qua giai quyet",
    "noi dung da thuc hien",
    "bao cao ket qua",
  ],
  delayReason: [
    "nguyen nhan cham kho khan",
    "nguyen nhan",
    "nguyen nhan cham",
    "kho khan vuong mac",
    "kho khan",
    "vuong mac",
    "ly do",
    "ly do cham",
    "kho khan vuong mac nguyen nhan",
    "ton tai han che nguyen nhan",
  ],
  follower: [
    "nguoi theo doi",
    "can bo theo doi",
    "chuyen vien theo doi",
    "can bo phu trach",
    "nguoi phu trach",
    "nguoi thuc hien",
    "can bo thuc hien",
  ],
  note: ["ghi chu", "ghi chu khac", "note"],
  progress: ["tien do"],
  due: ["han", "han hoan thanh", "han cuoi", "han thuc hien", "thoi han hoan thanh"],
};

const RESULT_WORDS: Readonly<Partial<Record<SlipResultColumnId, readonly string[]>>> = {
  number: ["stt", "tt", "so tt"],
  document: ["so va ky hieu", "so ky hieu", "so ky hieu van ban", "so van ban", "van ban so"],
  issuedOn: ["ngay van ban", "ngay ky", "ngay thang nam"],
  link: ["duong dan", "link", "ghi chu"],
};

/** What the intake knows a list's columns as. */
const OF_ROLE: Readonly<Partial<Record<ColumnRole, TaskColumn>>> = {
  number: "number",
  task: "text",
  lead: "lead",
  supporting: "supporting",
  deadline: "deadlineText",
  deliverable: "deliverable",
};

const OWN_TASKS: ReadonlyMap<string, TaskColumn> = keysOf(SLIP_COLUMNS);
const OWN_RESULTS = keysOf(SLIP_RESULT_COLUMNS);
const OWN_KEYS: ReadonlySet<string> = new Set([
  ...OWN_TASKS.keys(),
  ...OWN_RESULTS.keys(),
  ...Object.values(TASK_WORDS).flat(),
  ...Object.values(RESULT_WORDS).flat(),
]);

const taskRoles = rolesBy(OWN_TASKS, TASK_WORDS, plannedRoles);
const resultRoles = rolesBy(OWN_RESULTS, RESULT_WORDS);

/** The header that a row is; null for any other row. */
export function slipHeader(row: readonly GridValue[]): SlipHeader | null {
  const keys = row.map(headerKey);
  if (keys.filter(isKnownKey).length < FEWEST_KNOWN) {
    return null;
  }
  const results = assignRoles(keys.map(resultRoles));
  if (holds(results, "document") && (holds(results, "number") || holds(results, "taskId"))) {
    const tasks = assignRoles(keys.map(taskRoles));
    if (!holds(tasks, "text")) {
      return { kind: "results", columns: rolesIn(results) };
    }
  }
  const tasks = assignRoles(keys.map(taskRoles));
  const known = [...tasks.values()].filter(({ weight }) => weight >= KNOWN).length;
  const named = holds(tasks, "text") || (holds(tasks, "taskId") && tasks.size > FEWEST_KNOWN);
  return named && known >= FEWEST_KNOWN ? { kind: "tasks", columns: rolesIn(tasks) } : null;
}

/**
 * The second row of a header, such as "Trạng thái | Ngày hoàn thành" under one cell; nothing for a row of entries.
 * @param above the columns by the first row
 */
export function headersBelow(
  row: readonly GridValue[],
  above: ReadonlyMap<number, TaskColumn>
): ReadonlyMap<number, TaskColumn> {
  const keys = row.map(headerKey);
  const fits = assignRoles(keys.map(taskRoles));
  const isNamedAbove = (role: TaskColumn, column: number): boolean =>
    [...above].some(([other, named]) => named === role && other !== column);
  const all = keys.every((key, column) => {
    const fit = fits.get(column);
    return (
      key === "" || (fit !== undefined && fit.weight >= KNOWN && !isNamedAbove(fit.role, column))
    );
  });
  return all ? rolesIn(fits) : new Map();
}

/** What the intake's role of a column is called here; null for one that says nothing of a task. */
export function columnOfRole(role: ColumnRole): TaskColumn | null {
  return OF_ROLE[role] ?? null;
}

/** Whether a column is one that a unit fills in. */
export function isSlipField(column: TaskColumn): column is SlipField {
  return SLIP_FIELDS.some((field) => field === column);
}

function headerKey(value: GridValue): string {
  const text = cellText(value);
  return text.length > LONGEST_HEADER ? "" : searchKey(text);
}

function isKnownKey(key: string): boolean {
  return key !== "" && (OWN_KEYS.has(key) || isKnownHeader(key));
}

/** What the intake takes a header of a plan for. */
function plannedRoles(key: string): readonly Fit<TaskColumn>[] {
  return rolesOf(key).flatMap(({ role, weight }) => {
    const column = columnOfRole(role);
    return column === null ? [] : [{ role: column, weight }];
  });
}

/** What a header stands for: a slip's own says one thing only, others by the words of units or what else is known. */
function rolesBy<Role extends string>(
  own: ReadonlyMap<string, Role>,
  spoken: Readonly<Partial<Record<Role, readonly string[]>>>,
  known: (key: string) => readonly Fit<Role>[] = () => []
): (key: string) => readonly Fit<Role>[] {
  const words = Object.entries(spoken) as [Role, readonly string[]][];
  return (key) => {
    const role = own.get(key);
    return role !== undefined
      ? [{ role, weight: 2 }]
      : [...words.flatMap(([each, all]) => spokenFit(each, all.indexOf(key))), ...known(key)];
  };
}

/** @param index of the header among the words of the role, the most usual first; -1 where it is none */
function spokenFit<Role>(role: Role, index: number): readonly Fit<Role>[] {
  return index < 0 ? [] : [{ role, weight: 1.5 - index / 100 }];
}

function holds<Role>(fits: ReadonlyMap<number, Fit<Role>>, role: Role): boolean {
  return [...fits.values()].some((fit) => fit.role === role);
}

function rolesIn<Role>(fits: ReadonlyMap<number, Fit<Role>>): ReadonlyMap<number, Role> {
  return new Map([...fits].map(([column, { role }]) => [column, role]));
}

function keysOf<Id>(
  columns: readonly { readonly id: Id; readonly header: string }[]
): ReadonlyMap<string, Id> {
  return new Map(columns.map(({ id, header }) => [searchKey(header), id]));
}
