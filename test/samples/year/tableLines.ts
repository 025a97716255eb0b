import { serialFromDay } from "../../../src/notation/serial";
import type { CalendarDay } from "../../../src/plan/day";
import { ENTRY_HEADERS, type EntryField, type PlainStep, type PlainTask } from "./plainYear";

/*
 * What the tables of the workbook hold, beside what the plain year says they should: one line for each row, in an order of
 * its own, so that what is lost or doubled is seen.
 */

/** Cells of a row of a table by their headers. */
export type Row = Readonly<Record<string, unknown>>;

/** A row as far as the story knows it. */
export type Line = readonly unknown[];

/** What `PhuLuc` says of every task. */
export function taskLines(rows: readonly Row[]): readonly Line[] {
  const headers = [
    "STT",
    "Lĩnh vực",
    "Cơ quan chủ trì",
    "Loại thời hạn",
    "Hạn hoàn thành",
    "Hạn điều chỉnh",
    ...Object.values(ENTRY_HEADERS),
  ];
  return rows
    .map((row) => headers.map((header) => row[header]))
    .sort(([one], [other]) => Number(one) - Number(other));
}

/** What the story says of every task. */
export function plainTaskLines({ tasks }: PlainStep): readonly Line[] {
  return tasks.map((task: PlainTask) => [
    task.number,
    task.area,
    task.lead,
    task.kind,
    asCell(task.due),
    asCell(task.extendedDue),
    ...(Object.keys(ENTRY_HEADERS) as EntryField[]).map((field) => asCell(task[field])),
  ]);
}

/** What `KetQua` says of every result. */
export function resultLines(rows: readonly Row[]): readonly string[] {
  return rows
    .map((row) => [
      row["STT"],
      row["Kỳ"],
      row["Sản phẩm"],
      row["Số và ký hiệu văn bản"],
      row["Ngày ban hành"],
    ])
    .map(String)
    .sort();
}

/** What the story says of every result. */
export function plainResultLines({ results }: PlainStep): readonly string[] {
  return results
    .map(({ task, period, deliverable, document, issuedOn }) => [
      task,
      period,
      deliverable,
      document,
      asCell(issuedOn),
    ])
    .map(String)
    .sort();
}

/** A day is a serial in a cell, and what is not there an empty text. */
function asCell(value: string | CalendarDay | null | undefined): string | number {
  return typeof value === "number" ? serialFromDay(value) : (value ?? "");
}
