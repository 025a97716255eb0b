import type { RecordedResult } from "../plan/followedTask";
import type { CellContent } from "./blueprint";
import type { ResultsColumnId } from "../tables/resultsColumns";
import { numberCell, textCell } from "./taskCells";

/** What a cell of `KetQua` holds of a result. */
export function resultContent(line: Omit<RecordedResult, "row">, id: ResultsColumnId): CellContent {
  switch (id) {
    case "id":
      return textCell(line.taskId);
    case "number":
      return numberCell(line.number);
    case "issuedOn":
      return line.issuedOn === null ? null : { day: line.issuedOn };
    default:
      return textCell(line[id]);
  }
}
