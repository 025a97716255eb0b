import { comparisonKey } from "../text/keys";
import type { KeptChange } from "./keptChange";
import { listText, type ListEntry } from "./settingsLists";

/** A row that a list is to hold. */
export interface ListRow<Id extends string> {
  /** The body row that it stands in now; null for a new one. */
  readonly from: number | null;
  /** The cells to write; the others stay as they are. */
  readonly cells: Readonly<Partial<Record<Id | "name", string>>>;
}

export interface MergedList<Id extends string> {
  readonly rows: readonly ListRow<Id>[];
  /** Whether rows come, go or change places. */
  readonly restructured: boolean;
  readonly renamed: readonly { readonly row: number; readonly from: string; readonly to: string }[];
  readonly kept: readonly KeptChange[];
}

export interface ListMerge<Id extends string> {
  readonly columns: readonly { readonly id: Id; readonly header: string }[];
  /** The list as it was read, as the user wants it, and as it is now. */
  readonly from: readonly ListEntry<Id>[];
  readonly to: readonly ListEntry<Id>[];
  readonly now: readonly ListEntry<Id>[];
  /** The STT of the tasks that use a name. */
  readonly tasksOf: (name: string) => readonly string[];
  /** Whether names that tasks use are printed verbatim and so cannot change. */
  readonly printed: boolean;
}

type Cells<Id extends string> = ListEntry<Id>["cells"];

/**
 * Brings what a user changed in a list into the list as it is now, cell by cell: only what the user changed is written,
 * and where the sheet's cell changed too the sheet's stays. Entries are known again by their name, else by their row.
 */
export function mergeList<Id extends string>(merge: ListMerge<Id>): MergedList<Id> {
  const kept: KeptChange[] = [];
  const partners = partnersOf(merge.from, merge.now);
  const removed = removedRows(merge, partners, kept);
  const staying = merge.now.filter(({ row }) => !removed.has(row));
  const edits = new Map<number, ListRow<Id>["cells"]>();
  merge.to.forEach((entry) => {
    const base = merge.from.find(({ row }) => row === entry.row);
    const present = base && partners.get(base.row);
    if (base && present) {
      edits.set(present.row, cellEdits(merge, base, entry, present, staying, kept));
    } else if (base && !isSame(merge, base.cells, entry.cells)) {
      kept.push({ kind: "gone", name: base.cells.name, wanted: said(merge, entry.cells) });
    }
  });
  const ordered = inOrder(merge, partners, staying, kept);
  const untouched: Partial<Record<Id | "name", string>> = {};
  const present = ordered.map(({ row }) => ({ from: row, cells: edits.get(row) ?? untouched }));
  const rows = withNew(merge, partners, present, staying, kept);
  const byRow = [...staying].sort((a, b) => a.row - b.row);
  return {
    rows,
    restructured:
      removed.size > 0 ||
      rows.length > present.length ||
      ordered.some(({ row }, index) => row !== byRow[index]?.row),
    renamed: staying.flatMap(({ row, cells }) => {
      const to = edits.get(row)?.name;
      return to === undefined ? [] : [{ row, from: cells.name, to }];
    }),
    kept,
  };
}

/** For each row that was read the entry that it is now: the one of its name, else a renamed one in its place. */
function partnersOf<Id extends string>(
  from: readonly ListEntry<Id>[],
  now: readonly ListEntry<Id>[]
): ReadonlyMap<number, ListEntry<Id>> {
  const known = new Set(from.map(nameKey));
  const partners = new Map<number, ListEntry<Id>>();
  for (const entry of from) {
    const key = nameKey(entry);
    const inPlace = now.find(({ row }) => row === entry.row);
    const isRenamed = inPlace && (nameKey(inPlace) === "" || !known.has(nameKey(inPlace)));
    const named =
      inPlace && nameKey(inPlace) === key
        ? inPlace
        : now.find((other) => key !== "" && nameKey(other) === key);
    const partner = named ?? (isRenamed ? inPlace : undefined);
    if (partner) {
      partners.set(entry.row, partner);
    }
  }
  return partners;
}

function removedRows<Id extends string>(
  merge: ListMerge<Id>,
  partners: ReadonlyMap<number, ListEntry<Id>>,
  kept: KeptChange[]
): ReadonlySet<number> {
  const wanted = new Set(merge.to.map(({ row }) => row));
  const removed = new Set<number>();
  for (const entry of merge.from.filter(({ row }) => !wanted.has(row))) {
    const present = partners.get(entry.row);
    if (!present) {
      continue;
    }
    const { name } = present.cells;
    const tasks = name === "" ? [] : merge.tasksOf(name);
    if (!isSame(merge, entry.cells, present.cells)) {
      kept.push({ kind: "notRemoved", name });
    } else if (tasks.length > 0) {
      kept.push({ kind: "inUse", name, tasks });
    } else {
      removed.add(present.row);
    }
  }
  return removed;
}

function cellEdits<Id extends string>(
  merge: ListMerge<Id>,
  base: ListEntry<Id>,
  wanted: ListEntry<Id>,
  present: ListEntry<Id>,
  staying: readonly ListEntry<Id>[],
  kept: KeptChange[]
): ListRow<Id>["cells"] {
  const edits: Partial<Record<Id | "name", string>> = {};
  for (const { id, header } of merge.columns) {
    const text = listText(wanted.cells[id]);
    const now = present.cells[id];
    if (text === listText(base.cells[id]) || text === listText(now)) {
      continue;
    }
    const { name } = present.cells;
    if (listText(now) !== listText(base.cells[id])) {
      kept.push({ kind: "cell", name, header, wanted: text, present: now });
    } else if (id === "name" && isTaken(text, present, staying)) {
      kept.push({ kind: "nameTaken", name: text });
    } else if (id === "name" && merge.printed && merge.tasksOf(name).length > 0) {
      kept.push({ kind: "printed", name, wanted: text });
    } else {
      edits[id] = text;
    }
  }
  return edits;
}

/** Excel's lists and the formulas that count by name tell two entries apart by their names alone. */
function isTaken<Id extends string>(
  name: string,
  own: ListEntry<Id>,
  staying: readonly ListEntry<Id>[]
): boolean {
  const key = comparisonKey(name);
  return staying.some((entry) => entry !== own && nameKey(entry) === key);
}

/** The entries that stay, in the user's order where the user moved some and the sheet's order is as it was read. */
function inOrder<Id extends string>(
  { from, to }: ListMerge<Id>,
  partners: ReadonlyMap<number, ListEntry<Id>>,
  staying: readonly ListEntry<Id>[],
  kept: KeptChange[]
): readonly ListEntry<Id>[] {
  const placed = (entries: readonly ListEntry<Id>[]) =>
    entries.flatMap(({ row }) => {
      const present = partners.get(row);
      return present && staying.includes(present) ? [present] : [];
    });
  const isWanted = new Set(to.map(({ row }) => row));
  const wanted = placed(to);
  const before = placed(from.filter(({ row }) => isWanted.has(row)));
  const present = staying.filter((entry) => wanted.includes(entry));
  const isIn = (order: readonly ListEntry<Id>[], other: readonly ListEntry<Id>[]) =>
    order.every((entry, index) => entry === other[index]);
  if (isIn(wanted, before)) {
    return staying;
  }
  if (!isIn(before, present)) {
    kept.push({ kind: "order" });
    return staying;
  }
  return [...wanted, ...staying.filter((entry) => !wanted.includes(entry))];
}

/** Puts each new entry behind the one that it follows in the user's list. */
function withNew<Id extends string>(
  { columns, to }: ListMerge<Id>,
  partners: ReadonlyMap<number, ListEntry<Id>>,
  present: readonly ListRow<Id>[],
  staying: readonly ListEntry<Id>[],
  kept: KeptChange[]
): readonly ListRow<Id>[] {
  const names = new Set(
    staying.map((entry) =>
      comparisonKey(present.find(({ from }) => from === entry.row)?.cells.name ?? entry.cells.name)
    )
  );
  const rows = [...present];
  let behind = -1;
  for (const entry of to) {
    const own = partners.get(entry.row);
    if (own || entry.row >= 0) {
      const at = own ? rows.findIndex(({ from }) => from === own.row) : -1;
      behind = at < 0 ? behind : at;
      continue;
    }
    const name = listText(entry.cells.name);
    if (names.has(comparisonKey(name))) {
      kept.push({ kind: "nameTaken", name });
      continue;
    }
    names.add(comparisonKey(name));
    const cells = Object.fromEntries(columns.map(({ id }) => [id, listText(entry.cells[id])]));
    behind += 1;
    rows.splice(behind, 0, { from: null, cells: cells as Record<Id | "name", string> });
  }
  return rows;
}

function isSame<Id extends string>(
  { columns }: ListMerge<Id>,
  a: Cells<Id>,
  b: Cells<Id>
): boolean {
  return columns.every(({ id }) => listText(a[id]) === listText(b[id]));
}

/** What was typed into an entry, on one line. */
function said<Id extends string>({ columns }: ListMerge<Id>, cells: Cells<Id>): string {
  return columns
    .map(({ id }) => listText(cells[id]).replaceAll("\n", "; "))
    .filter(Boolean)
    .join(" · ");
}

function nameKey<Id extends string>({ cells }: ListEntry<Id>): string {
  return comparisonKey(cells.name);
}
