import type { CalendarDay } from "../../plan/day";
import type { UnusedCell } from "../../plan/slips/returnedSlip";
import type { GridValue } from "../grid";
import { cellKey } from "./returnedFile";
import { dayCell, type EntryContext } from "./returnedEntry";
import { placeIn, unusedIn, valueIn, type FoundResult, type SheetRow } from "./sheetReading";
import { spokenDay } from "./spokenDay";
import { spokenPeriod } from "./spokenPeriod";
import type { SlipResultColumnId } from "../../tables/slipColumns";

/** A row of a list of results as far as it is one, and its cells that say nothing of a result. */
export interface ReadResultRow {
  readonly found: FoundResult | null;
  readonly unused: readonly UnusedCell[];
}

/** Reads a row below the header of a list of results; one where only the STT was chosen says nothing yet. */
export function readResultRow(
  row: SheetRow,
  columns: ReadonlyMap<number, SlipResultColumnId>,
  context: EntryContext
): ReadResultRow {
  const columnOf = new Map([...columns].map(([column, role]) => [role, column]));
  const textOf = (role: SlipResultColumnId): string => row.texts[columnOf.get(role) ?? -1] ?? "";
  const idColumn = columnOf.get("taskId");
  const hasId = textOf("taskId") !== "" && valueIn(row, idColumn).kind !== "error";
  const idByFormula =
    idColumn !== undefined && row.sheet.calculated.has(cellKey(row.index, idColumn));
  const told = [...columns].some(
    ([column, role]) => role !== "taskId" && role !== "number" && row.texts[column] !== ""
  );
  if (!told) {
    return { found: null, unused: unusedIn(row, (column) => column !== idColumn || !idByFormula) };
  }
  const issuedOn = issueDay(valueIn(row, columnOf.get("issuedOn")), textOf("issuedOn"), context);
  return {
    found: {
      result: {
        place: placeIn(row),
        taskId: hasId ? textOf("taskId") : null,
        number: textOf("number"),
        period: spokenPeriod(textOf("period"), context.planYear) ?? textOf("period"),
        deliverable: textOf("deliverable"),
        document: textOf("document"),
        issuedOn,
        issuedOnTyped: issuedOn === null ? textOf("issuedOn") : "",
        criterion: textOf("criterion"),
        link: textOf("link"),
      },
      idByFormula,
    },
    unused: unusedIn(
      row,
      (column) => !columns.has(column) || (column === idColumn && !hasId && !idByFormula)
    ),
  };
}

function issueDay(value: GridValue, text: string, context: EntryContext): CalendarDay | null {
  const cell = dayCell(value, context);
  if (cell.kind === "date") {
    return cell.day;
  }
  const spoken = text === "" ? null : spokenDay(text, context.planYear);
  return spoken?.kind === "day" ? spoken.day : null;
}
