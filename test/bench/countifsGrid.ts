import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import { serialFromDay } from "../../src/notation/serial";
import { NOT_UPDATED_WORD, STATUS_WORDS } from "../../src/plan/vocabulary";
import { summaryBlock } from "../../src/sheets/summary/block";
import { byArea } from "../../src/sheets/summary/lines";
import { PERIOD_NAMES } from "../../src/sheets/summary/periodCells";
import { CLOSED_FROM, taskHelperHeader } from "../../src/tables/helperColumns";
import { headerOf, TRACKING_TABLE } from "../../src/tables/trackingColumns";
import { Calculator } from "../host/calc/calculator";
import { AREAS, AS_OF, closingWordOf, type BenchTask } from "./taskBlocks";

/** Beside the summary. */
const DAY_CELL = "$Z$1";

/** What the summary's formulas read of a task, as `PhuLuc` holds it. */
const COLUMNS: readonly (readonly [header: string, of: (task: BenchTask) => string | number])[] = [
  [headerOf("area"), ({ area }) => area],
  [headerOf("text"), () => "Nhiệm vụ"],
  [taskHelperHeader("status"), ({ status }) => STATUS_WORDS[status] || NOT_UPDATED_WORD],
  [taskHelperHeader("hasDocument"), ({ document }) => (document === "" ? 0 : 1)],
  [taskHelperHeader("deadline"), ({ due }) => (due === null ? 0 : serialFromDay(due))],
  [taskHelperHeader("closing"), closingWordOf],
  [taskHelperHeader("closedFrom"), closedFrom],
];

function closedFrom({ status, doneOn }: BenchTask): number {
  switch (status) {
    case "done":
      return doneOn === null ? CLOSED_FROM.undated : serialFromDay(doneOn);
    case "stopped":
    case "notArising":
      return CLOSED_FROM.dropped;
    default:
      return CLOSED_FROM.open;
  }
}

/** A summary by the native formulas of `Tổng hợp` over a table of tasks, for the workbook engine. */
export class CountifsGrid {
  private readonly calculator: Calculator;
  private readonly file = new Workbook();

  /** The helper columns stand as values, so that only the summary is calculated. */
  constructor(tasks: readonly BenchTask[]) {
    this.file.addWorksheet("Phụ lục (theo dõi)").addTable({
      name: TRACKING_TABLE,
      ref: "A1",
      headerRow: true,
      columns: COLUMNS.map(([name]) => ({ name })),
      rows: tasks.map((task) => COLUMNS.map(([, of]) => of(task))),
    });
    const sheet = this.file.addWorksheet("Tổng hợp");
    sheet.getCell(DAY_CELL).value = serialFromDay(AS_OF);
    this.file.definedNames.add(`'Tổng hợp'!${DAY_CELL}`, PERIOD_NAMES.dataDay);
    this.content().forEach((row, r) =>
      row.forEach((content, c) => {
        sheet.getCell(r + 1, c + 1).value = cellValue(content);
      })
    );
    this.calculator = new Calculator(this.file);
  }

  calculate(): void {
    this.calculator.calculate();
  }

  /** The counts of each area, in the order of `AREAS` and of the summary's columns. */
  counts(): readonly unknown[] {
    const sheet = this.file.getWorksheet("Tổng hợp")!;
    const columns = Array.from({ length: 12 }, (_, index) => index + 2);
    return AREAS.map((_, index) =>
      columns.map((column) => sheet.getCell(index + 3, column).result)
    );
  }

  private content() {
    return summaryBlock(byArea(AREAS.map((name) => ({ name }))), 1).content;
  }
}

function cellValue(content: ReturnType<typeof summaryBlock>["content"][number][number]): CellValue {
  if (content === null || typeof content !== "object") {
    return content;
  }
  return "formula" in content ? { formula: content.formula.slice(1) } : null;
}
