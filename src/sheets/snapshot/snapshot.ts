import type { CellContent } from "../blueprint";

/** What was about to be done when a snapshot was taken; `messages/snapshots.ts` words it. */
export type SnapshotReason =
  | "build"
  | "redraw"
  | "settings"
  | "fixAll"
  | "reminders"
  | "renumber"
  | "formats"
  | "catchUp"
  | "edit"
  | "closePeriod"
  | "sendSlips"
  | "receiveSlips"
  | "yearChange"
  | "restore";

/** The tables whose contents are kept. */
export const KEPT_TABLES = ["PhuLuc", "KetQua", "DonVi", "LinhVuc"] as const;

export type KeptTableName = (typeof KEPT_TABLES)[number];

/** What a table holds, without its calculated columns. */
export interface KeptTable {
  readonly headers: readonly string[];
  /** The body, in the order of the headers. */
  readonly rows: readonly (readonly CellContent[])[];
}

/** What people have typed, at one point in time. */
export interface Snapshot {
  /** A table that was not there is missing. */
  readonly tables: Readonly<Partial<Record<KeptTableName, KeptTable>>>;
  /** By the name of the cell; one that was not there is missing. */
  readonly settings: Readonly<Record<string, CellContent>>;
}

interface TableLine {
  readonly table: KeptTableName;
  readonly headers: KeptTable["headers"];
}

/** A snapshot as lines of text, so that a long one is written in steps: the settings, then each table and its rows. */
export function* snapshotLines({ tables, settings }: Snapshot): Generator<string> {
  yield `${JSON.stringify({ version: 1, settings })}\n`;
  for (const table of KEPT_TABLES) {
    const kept = tables[table];
    if (kept) {
      yield `${JSON.stringify({ table, headers: kept.headers })}\n`;
      for (const row of kept.rows) {
        yield `${JSON.stringify(row)}\n`;
      }
    }
  }
}

/** The mirror of `snapshotLines`. */
export function parseSnapshot(text: string): Snapshot {
  const [first, ...lines] = text.trimEnd().split("\n");
  const { settings } = JSON.parse(first!) as Pick<Snapshot, "settings">;
  const tables: Partial<Record<KeptTableName, KeptTable>> = {};
  let rows: CellContent[][] = [];
  for (const line of lines) {
    const parsed = JSON.parse(line) as TableLine | CellContent[];
    if (Array.isArray(parsed)) {
      rows.push(parsed);
    } else {
      rows = [];
      tables[parsed.table] = { headers: parsed.headers, rows };
    }
  }
  return { tables, settings };
}

/** Whether two cells hold the same. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether nothing stands in a row. */
export function isBlankRow(row: readonly CellContent[]): boolean {
  return row.every((content) => content === null);
}
