import { expect, test } from "@jest/globals";
import { doneWords } from "../../../src/messages/report/doneWords";
import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import { completionRate, noCounts, type SummaryCounts } from "../../../src/plan/summary";
import { comparisonTable } from "../../../src/sheets/report/comparisonTable";
import { figuresView } from "../../../src/taskpane/summary/figuresView";
import { shownAs } from "../../../src/word/write/reportWords";

/** Done of N in tenths of a percent, halves up, by whole numbers alone. */
function exactTenths(done: number, of: number): number {
  return Math.floor((2000 * done + of) / (2 * of));
}

/** The same as a cell of the format 0.0% shows it. */
function asCell(tenths: number): string {
  return `${Math.floor(tenths / 10)},${tenths % 10}%`;
}

function counts(done: number, of: number): SummaryCounts {
  return { ...noCounts(), total: of, doneOnTime: done, inTime: of - done, rateBase: of };
}

function comparedRate(total: SummaryCounts): unknown {
  const before = { name: "Quý I", from: null, to: null, closedOn: null, counts: total };
  const table = comparisonTable({ total } as ReportFigures, {
    before: before as never,
    lastYear: null,
  })!;
  return table.rows[3]!.cells[1];
}

test("a rate reads the same in the tables, the comparison, the paragraph and the pane", () => {
  const wrong: unknown[] = [];
  for (let of = 1; of <= 200; of += 1) {
    for (let done = 0; done <= of; done += 1) {
      const figures = counts(done, of);
      const cell = asCell(exactTenths(done, of));
      const short = cell.replace(",0%", "%");
      const { whole } = figuresView(
        { byArea: [{ group: "A", ...figures }], byLead: [] } as never,
        "vi"
      );
      const shown = [
        shownAs(completionRate(figures)!, "0.0%"),
        comparedRate(figures),
        /\(([^()]*)\)/.exec(doneWords(figures, "vi"))![1],
        /\(([^()]*)\)/.exec(whole.done)![1],
      ];
      if (shown.join("; ") !== [cell, `${cell} (${done}/${of})`, short, short].join("; ")) {
        wrong.push([done, of, ...shown]);
      }
    }
  }
  expect(wrong).toEqual([]);
});
