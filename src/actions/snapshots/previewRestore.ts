import { inExcel } from "../../excel/run";
import { toVietnamese } from "../../plan/day";
import type { CellContent } from "../../sheets/blueprint";
import { resultsHeaderOf } from "../../tables/resultsColumns";
import { isSame, type ContentChange } from "../../sheets/snapshot/difference";
import { cellsOf } from "../../sheets/snapshot/matchRows";
import { KEPT_TABLES, type KeptTable, type KeptTableName } from "../../sheets/snapshot/snapshot";
import { headerOf } from "../../tables/trackingColumns";
import type { SnapshotInfo } from "./listSnapshots";
import { GONE, openSnapshot, type NoSnapshot, type OpenSnapshot } from "./openSnapshot";

export type { KeptTableName, NoSnapshot };

/** A row as a person knows it. */
export interface ShownRow {
  /** STT; empty where the table has none. */
  readonly number: string;
  readonly text: string;
}

/** A cell or setting, in words as the sheet shows them; empty: blank. */
export interface ShownChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface ShownTable {
  readonly table: KeptTableName;
  readonly changed: readonly (ShownRow & { readonly changes: readonly ShownChange[] })[];
  /** Rows that are gone and come back. */
  readonly returning: readonly ShownRow[];
  /** Rows that came since and go away. */
  readonly leaving: readonly ShownRow[];
}

/** All that restoring a snapshot would change. */
export interface RestorePreview {
  readonly ok: true;
  readonly info: SnapshotInfo;
  /** Tables in which something would change. */
  readonly tables: readonly ShownTable[];
  readonly settings: readonly ShownChange[];
  /** Whether nothing would change. */
  readonly isSame: boolean;
}

export type PreviewOutcome = RestorePreview | NoSnapshot;

/**
 * Tells what restoring a snapshot would change, and changes nothing.
 * @throws ExcelProblem where Excel refuses
 */
export function previewRestore(id: string): Promise<PreviewOutcome> {
  return inExcel(async (context) => {
    const opened = await openSnapshot(context, id);
    return opened === null ? GONE : previewOf(opened);
  });
}

/** What a person is to see of the difference. */
export function previewOf({ info, snapshot, present, difference }: OpenSnapshot): RestorePreview {
  const tables = KEPT_TABLES.flatMap((table): readonly ShownTable[] => {
    const found = difference.tables[table];
    const kept = snapshot.tables[table];
    const now = present.tables[table];
    if (!found || !kept || !now) {
      return [];
    }
    const { changed, returning, leaving } = found;
    const isTouched = changed.length + returning.length + leaving.length > 0;
    const shown: ShownTable = {
      table,
      changed: changed.map(({ at, changes }) => ({
        ...shownRow(table, now, at),
        changes: changes.map(shownChange),
      })),
      returning: returning.map(({ kept: row }) => shownRow(table, kept, row)),
      leaving: leaving.map((at) => shownRow(table, now, at)),
    };
    return isTouched ? [shown] : [];
  });
  const settings = difference.settings.map(shownChange);
  return { ok: true, info, tables, settings, isSame: isSame(difference) };
}

/** The columns by which a person knows a row: its number, and its words. */
const KNOWN_BY: Readonly<
  Record<KeptTableName, { readonly number: string | null; readonly words: readonly string[] }>
> = {
  PhuLuc: { number: headerOf("number"), words: [headerOf("text")] },
  KetQua: {
    number: resultsHeaderOf("number"),
    words: [resultsHeaderOf("period"), resultsHeaderOf("deliverable"), resultsHeaderOf("document")],
  },
  DonVi: { number: null, words: ["Tên"] },
  LinhVuc: { number: null, words: ["Lĩnh vực"] },
};

function shownRow(table: KeptTableName, kept: KeptTable, at: number): ShownRow {
  const { number, words } = KNOWN_BY[table];
  const cell = cellsOf(kept, kept.rows[at]!);
  return {
    number: number === null ? "" : shownContent(cell(number)),
    text: words
      .map((header) => shownContent(cell(header)))
      .filter(Boolean)
      .join(" · "),
  };
}

function shownChange({ label, before, after }: ContentChange): ShownChange {
  return { label, before: shownContent(before), after: shownContent(after) };
}

function shownContent(content: CellContent): string {
  if (content === null || typeof content !== "object") {
    return content === null ? "" : String(content);
  }
  return "day" in content ? toVietnamese(content.day) : content.formula;
}
