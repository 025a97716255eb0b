import { resultWords } from "../messages/columns";
import { sheetTexts } from "../messages/sheets";
import { RESULT_HELPERS } from "../tables/helperColumns";
import { RESULTS_COLUMNS, RESULTS_TABLE, resultsHeaderOf } from "../tables/resultsColumns";
import type { SheetBlueprint } from "./blueprint";
import { resultsFormulas } from "./resultsFormulas";
import { tableColumns } from "./tableColumns";
import { appendedTable, workingSheet } from "./workingSheet";

const HEADER_ROW = 4;

/**
 * The sheet `Sổ kết quả`: the table `KetQua` with one blank row. People give the task by its STT; the hidden id is filled
 * in by the add-in, so the title stands in the second column.
 */
export function resultsSheet(): SheetBlueprint {
  const texts = sheetTexts.vi.results;
  const table = appendedTable({
    name: RESULTS_TABLE,
    row: HEADER_ROW,
    columns: [
      ...tableColumns(RESULTS_COLUMNS, resultWords.vi),
      ...tableColumns(RESULT_HELPERS, {}, resultsFormulas()),
    ],
    rows: [],
    keyColumn: resultsHeaderOf("id"),
  });
  return workingSheet({
    role: "results",
    name: texts.sheet,
    lines: [texts.title, texts.guidance],
    linesColumn: 2,
    tables: [table],
    headerHeight: 36,
    frozenColumns: 3,
    tabColor: "#2E75B6",
  });
}
