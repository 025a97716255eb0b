import type { Finding } from "../plan/finding";
import type { PlanSettings } from "../plan/settings";
import { isDocumentField } from "../plan/taskField";
import type { BaseRow } from "./baseRow";
import type { CellDifference, Decisions, Difference, Side } from "./differences";
import { mergedCell, relationOf, type CellSides, type Relation } from "./mergeCell";
import { cellFinding } from "./mergeFindings";
import type { SourceRow } from "./sourceRows";
import { contentKey, sameContent, shownCell } from "./taskCells";
import type { TrackedTask } from "./tracking";
import { SOURCE_COLUMNS, headerOf } from "../tables/trackingColumns";

/** What merging goes by beside the two sides. */
export interface MergeRule {
  readonly planState: PlanSettings["planState"];
  readonly decisions: Decisions;
}

export interface MergedRow {
  readonly row: TrackedTask;
  /** What to remember of it; null for a row that never came from the source. */
  readonly base: BaseRow | null;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

/** What is read out of the phrase of the deadline. */
const READINGS: readonly string[] = SOURCE_COLUMNS.filter((id) => !isDocumentField(id));

/** A cell of a row as both sides have it. */
interface ComparedCell extends CellSides {
  /** Under which the row keeps it: the column's id, of a carried column the header. */
  readonly name: string;
  readonly header: string;
  /** Whether an issued plan prints it, so that it changes by decision alone. */
  readonly isLaw: boolean;
}

/** The side that has its way in a cell, and what there is to tell of it. */
interface DecidedCell extends ComparedCell {
  readonly relation: Relation;
  readonly side: Side;
  readonly isDecided: boolean;
  readonly difference: CellDifference | null;
}

/** Merges a row of the table with its task of the source, cell by cell. */
export function mergeRow(
  row: TrackedTask,
  source: SourceRow,
  base: BaseRow | null,
  rule: MergeRule
): MergedRow {
  const decide = (cell: ComparedCell) => decidedCell(cell, row.id, source, rule.decisions);
  const own = withReadings(ownCells(row, source, base, rule.planState).map(decide));
  const carried = carriedCells(row, source, base).map(decide);
  const cells = mergedCells(own);
  const further = mergedCells(carried);
  const listed = [...own, ...carried];
  return {
    row: {
      ...row,
      cells: { ...row.cells, ...cells.table },
      carried: { ...row.carried, ...further.table },
    },
    base: { id: row.id, cells: cells.base, carried: further.base },
    differences: listed.flatMap(({ difference }) => difference ?? []),
    findings: listed.flatMap(({ difference, isDecided }) =>
      difference?.asks && !isDecided ? [cellFinding(difference)] : []
    ),
  };
}

function ownCells(
  row: TrackedTask,
  { cells, otherForm }: SourceRow,
  base: BaseRow | null,
  planState: MergeRule["planState"]
): readonly ComparedCell[] {
  return SOURCE_COLUMNS.map((column) => {
    const written = base?.cells[column];
    // Agencies stand as printed once a plan is issued; the source did not change by that.
    const isOtherForm = written !== undefined && sameContent(written, otherForm[column]);
    return {
      name: column,
      header: headerOf(column),
      isLaw: planState === "issued" && isDocumentField(column) && !isOtherForm,
      table: row.cells[column],
      source: cells[column],
      base: written,
    };
  });
}

function carriedCells(
  row: TrackedTask,
  { carried }: SourceRow,
  base: BaseRow | null
): readonly ComparedCell[] {
  return Object.entries(carried).map(([header, source]) => ({
    name: header,
    header,
    isLaw: false,
    table: row.carried[header] ?? null,
    source,
    base: base?.carried[header],
  }));
}

function decidedCell(
  cell: ComparedCell,
  id: string,
  { task }: SourceRow,
  decisions: Decisions
): DecidedCell {
  const relation = relationOf(cell);
  if (relation === "same") {
    return { ...cell, relation, side: "table", isDecided: false, difference: null };
  }
  const { header, isLaw, table, source } = cell;
  const usual = relation === "changed" && !isLaw ? "source" : "table";
  const key = [relation, id, header, contentKey(table), contentKey(source)].join("\u0000");
  const decided = decisions.get(key);
  return {
    ...cell,
    relation,
    side: decided ?? usual,
    isDecided: decided !== undefined,
    difference: {
      kind: relation,
      key,
      number: task.number,
      text: task.text,
      rows: task.rows,
      usual,
      asks: relation === "clash" || (relation === "changed" && usual === "table"),
      column: header,
      table: shownCell(table),
      source: shownCell(source),
    },
  };
}

/** A phrase and what is read out of it go one way, unless somebody corrected the reading by itself. */
function withReadings(cells: readonly DecidedCell[]): readonly DecidedCell[] {
  const phrase = cells.find(({ name }) => name === "deadlineText");
  return cells.map((cell) =>
    phrase && READINGS.includes(cell.name) && follows(cell.relation, phrase.relation)
      ? { ...cell, side: phrase.side, isDecided: phrase.isDecided, difference: null }
      : cell
  );
}

function follows(reading: Relation, phrase: Relation): boolean {
  return (
    reading !== "same" && (reading === phrase || (reading === "changed" && phrase === "clash"))
  );
}

function mergedCells(cells: readonly DecidedCell[]) {
  const merged = cells.map((cell) => {
    return { name: cell.name, ...mergedCell(cell, cell.side, cell.isDecided) };
  });
  return {
    table: Object.fromEntries(merged.map(({ name, table }) => [name, table])),
    base: Object.fromEntries(merged.map(({ name, base }) => [name, base])),
  };
}
