import { expect } from "@jest/globals";
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { readReturned } from "../../../src/files/returnedFiles";
import type { ReturnedEntry, ReturnedSlip } from "../../../src/plan/slips/returnedSlip";
import { type SlipField, slipColumn } from "../../../src/tables/slipColumns";
import { bytesOf, FIRST, sentSlip, tasksOf } from "./sentSlip";

const WIDTH = slipColumn("taskId");

/** A slip that its unit filled in, and then did something to. */
export async function returned(harm: (workbook: Workbook) => void = () => undefined) {
  const workbook = await sentSlip();
  fillIn(tasksOf(workbook));
  harm(workbook);
  return slipIn(await bytesOf(workbook));
}

/** What the one slip in a file says; fails where there is none. */
export async function slipIn(bytes: Uint8Array, name = "Phieu PKT.xlsx"): Promise<ReturnedSlip> {
  const [outcome, ...others] = await readReturned([{ name, bytes }], { planYear: 2026 });
  expect(others).toEqual([]);
  if (!outcome?.ok) {
    throw new Error(JSON.stringify(outcome));
  }
  return outcome.slip;
}

function fillIn(sheet: Worksheet): void {
  enter(sheet, FIRST, { status: "Đã hoàn thành", outcome: "Đã ban hành Kế hoạch số 15" });
  sheet.getCell(FIRST, slipColumn("doneOn")).value = new Date(Date.UTC(2026, 5, 5));
  enter(sheet, FIRST + 1, { status: "Đang thực hiện", follower: "Nguyễn Văn An" });
}

/** Types texts into a row. */
export function enter(
  sheet: Worksheet,
  row: number,
  entries: Partial<Record<SlipField, string>>
): void {
  for (const [field, text] of Object.entries(entries)) {
    sheet.getCell(row, slipColumn(field as SlipField)).value = text;
  }
}

/** The values of a row, in the slip's columns. */
export function valuesOf(sheet: Worksheet, row: number): unknown[] {
  return Array.from({ length: WIDTH }, (_, index) => sheet.getCell(row, index + 1).value);
}

/** Puts values into a row, from the first column on. */
export function putValues(sheet: Worksheet, row: number, values: readonly unknown[]): void {
  values.forEach((value, index) => (sheet.getCell(row, index + 1).value = value as never));
}

/** What a slip says in short: of each row its id and what is entered there. */
export function said(slip: ReturnedSlip): unknown {
  return slip.rows.map(({ taskId, number, entries }) => [taskId, number, filled(entries)]);
}

function filled(entries: ReturnedSlip["rows"][number]["entries"]): Record<string, unknown> {
  const all = Object.entries(entries) as [SlipField, ReturnedEntry][];
  return Object.fromEntries(
    all.flatMap(([field, entry]) =>
      entry.kind === "value" && entry.value === null
        ? []
        : [[field, entry.kind === "value" ? entry.value : `? ${entry.typed}`]]
    )
  );
}
