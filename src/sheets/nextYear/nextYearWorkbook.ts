import type { CalendarDay } from "../../plan/day";
import type { RolledPlan } from "../../plan/rollOver/rollOver";
import type { RolledTarget } from "../../plan/rollOver/rolledTargets";
import { SENSE_WORDS } from "../../plan/targets/target";
import type { CellContent, SheetBlueprint, WorkbookBlueprint } from "../blueprint";
import { cellText } from "../cellText";
import { drawWorkbook } from "../drawWorkbook";
import type { FileBlueprint } from "../fileBlueprint";
import type { Palette } from "../palette";
import type { PrintOptions } from "../printOptions";
import { PERIOD_TABLE } from "../../tables/periodColumns";
import { TARGETS_COLUMNS, TARGETS_TABLE, type TargetsColumnId } from "../../tables/targetsColumns";
import { textCell } from "../taskCells";
import type { TrackedTask } from "../tracking";
import { periodCells, type NextPeriod } from "./nextPeriods";
import { yearChangesSheet } from "./yearChangesSheet";

export interface NextYearInput {
  readonly rolled: RolledPlan;
  /** Who issues the plan, where the settings do not say. */
  readonly authority: string;
  /** The rows of its `PhuLuc` (`nextTracked`). */
  readonly tracked: readonly TrackedTask[];
  /** The rows of this year's, by which targets name their tasks. */
  readonly trackedBefore: readonly TrackedTask[];
  /** None leaves the usual ones. */
  readonly periods: readonly NextPeriod[];
  /** Whether this year's workbook keeps targets. */
  readonly hasTargets: boolean;
  readonly palette: Palette;
  readonly print: PrintOptions | undefined;
  readonly today: CalendarDay;
}

/** The workbook of the next plan as a file: a complete appendix in which nothing is reported yet, and the list of changed years. */
export function nextYearWorkbook(input: NextYearInput): FileBlueprint {
  const { rolled, tracked, periods, palette, print, today, authority, hasTargets } = input;
  const carriedColumns = [...new Set(tracked.flatMap(({ carried }) => Object.keys(carried)))];
  const drawn = drawWorkbook({
    plan: { title: rolled.title, authority, areas: rolled.areas, carriedColumns },
    agencies: rolled.agencies,
    tracked,
    settings: rolled.settings,
    palette,
    ...(hasTargets ? { targets: { targets: [], present: 0 } } : {}),
    ...(print ? { print } : {}),
    live: false,
    today,
    ...(periods.length > 0
      ? { report: { chosen: "", day: null, periods, results: [], sheets: new Set() } }
      : {}),
  });
  const filled = withRows(
    withRows(drawn, PERIOD_TABLE, periods.map(periodCells)),
    TARGETS_TABLE,
    rolled.targets.map((target, index) => targetCells(target, index + 1, numbersOf(input)))
  );
  return {
    ...filled,
    sheets: [
      ...filled.sheets,
      yearChangesSheet(rolled.yearChanges, rolled.step, nextNumbers(input)),
    ],
  };
}

/** The drawing with other rows in a table; with none it stays as it is. */
function withRows(
  drawn: WorkbookBlueprint,
  name: string,
  rows: readonly (readonly CellContent[])[]
): WorkbookBlueprint {
  const filled = (sheet: SheetBlueprint): SheetBlueprint => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.name === name ? { ...table, rows } : table)),
  });
  return rows.length === 0 ? drawn : { ...drawn, sheets: drawn.sheets.map(filled) };
}

/** The next plan's STT of tasks, by their id. */
function nextNumbers({ tracked }: NextYearInput): ReadonlyMap<string, string> {
  return new Map(tracked.map(({ id, cells }) => [id, cellText(cells.number)]));
}

/** The next plan's STT of tasks, by this year's. */
function numbersOf(input: NextYearInput): ReadonlyMap<string, string> {
  const next = nextNumbers(input);
  return new Map(
    input.trackedBefore.flatMap(({ id, cells }) => {
      const number = next.get(id);
      return number === undefined ? [] : [[cellText(cells.number).trim(), number] as const];
    })
  );
}

function targetCells(
  target: RolledTarget,
  order: number,
  numbers: ReadonlyMap<string, string>
): readonly CellContent[] {
  const { text, sense, plan, unit, lastYear, agency, taskNumbers } = target;
  const tasks = taskNumbers.flatMap((number) => numbers.get(number) ?? []);
  const cells: Readonly<Partial<Record<TargetsColumnId, CellContent>>> = {
    order,
    text,
    sense: sense && SENSE_WORDS[sense],
    plan,
    unit: textCell(unit),
    lastYear,
    agency: textCell(agency),
    tasks: textCell(tasks.join(", ")),
  };
  return TARGETS_COLUMNS.map(({ id }) => cells[id] ?? null);
}
