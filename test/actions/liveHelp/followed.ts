import { answerChanges, type AnswerOutcome } from "../../../src/actions/liveHelp/answerChanges";
import { inExcel } from "../../../src/excel/run";
import { followChanges, type CellsChange } from "../../../src/excel/tableEvents";
import { NO_CHOICES } from "../../../src/intake/choices";
import { columnLetters } from "../../../src/notation/columnLetters";
import { headerOf, type TrackingColumnId } from "../../../src/tables/trackingColumns";
import { displayText } from "../../host/cells/displayText";
import type { OfficeHost } from "../../host/officeHost";
import { AS_OF } from "../../excel/openSample";

export const SHEET = "Phụ lục (theo dõi)";
const HEADER_ROW = 4;
const FIRST_ROW = 5;

/** Where a field of the n-th task of `PhuLuc` stands (1 is the first): "F5". */
export function cellOf(host: OfficeHost, task: number, field: TrackingColumnId): string {
  const sheet = host.file.getWorksheet(SHEET)!;
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.getCell(HEADER_ROW, column).value === headerOf(field)) {
      return `${columnLetters(column)}${FIRST_ROW + task - 1}`;
    }
  }
  throw new Error(`No column ${field}`);
}

/** What a field of the n-th task shows. */
export function shownOf(host: OfficeHost, task: number, field: TrackingColumnId): string {
  return displayText(host.file.getWorksheet(SHEET)!.getCell(cellOf(host, task, field)));
}

/** Types into a field of the n-th task as the user does. */
export function typeInto(
  host: OfficeHost,
  task: number,
  field: TrackingColumnId,
  text: string
): void {
  host.type(SHEET, cellOf(host, task, field), text);
}

/** Hears of changes as the add-in does. */
export async function hearChanges(): Promise<{
  readonly heard: CellsChange[];
  readonly moved: string[];
  readonly stop: () => Promise<void>;
}> {
  const heard: CellsChange[] = [];
  const moved: string[] = [];
  const stop = await inExcel((context) =>
    followChanges(context, (change) =>
      change.kind === "cells" ? heard.push(change) : moved.push(change.sheetId)
    )
  );
  return { heard, moved, stop };
}

/** Does something in the workbook and answers what is heard of it. */
export async function answered(
  host: OfficeHost,
  doing: () => void
): Promise<Extract<AnswerOutcome, { kind: "answered" }>> {
  const { heard, stop } = await hearChanges();
  doing();
  await host.idle();
  await stop();
  const outcome = await answerChanges({
    changes: heard,
    places: null,
    choices: NO_CHOICES,
    today: AS_OF,
  });
  if (outcome.kind !== "answered") {
    throw new Error(`The changes were ${outcome.kind}.`);
  }
  return outcome;
}
