import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import { STATUS_WORDS } from "../../src/plan/vocabulary";
import { summaryBlock } from "../../src/sheets/summary/block";
import { byArea } from "../../src/sheets/summary/lines";
import { Calculator } from "../host/calc/calculator";
import { AREAS, progressWordOf, type BenchTask } from "./taskBlocks";

const HEADERS = [
  "Lĩnh vực",
  "Nội dung công việc",
  "Trạng thái",
  "Văn bản cho gia hạn",
  "Tiến độ",
] as const;

/** A summary by the native formulas of `Tổng hợp` over a table of tasks, for the workbook engine. */
export class CountifsGrid {
  private readonly calculator: Calculator;
  private readonly file = new Workbook();

  /** The words of "Tiến độ" stand as values, so that only the summary is calculated. */
  constructor(tasks: readonly BenchTask[]) {
    this.file.addWorksheet("Phụ lục (theo dõi)").addTable({
      name: "PhuLuc",
      ref: "A1",
      headerRow: true,
      columns: HEADERS.map((name) => ({ name })),
      rows: tasks.map((task) => [
        task.area,
        "Nhiệm vụ",
        STATUS_WORDS[task.status] || null,
        task.document || null,
        progressWordOf(task),
      ]),
    });
    const sheet = this.file.addWorksheet("Tổng hợp");
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
