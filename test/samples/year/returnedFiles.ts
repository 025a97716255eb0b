import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { dateParts, toVietnamese, type CalendarDay } from "../../../src/plan/day";
import { readWorkbook } from "../../host/file/readWorkbook";
import { displayText } from "../../host/cells/displayText";
import type { ResultLine } from "../progress/results";
import {
  ENTRY_HEADERS,
  type DealtFile,
  type Entries,
  type EntryField,
  type PlainStep,
} from "./plainYear";

/** A slip as its unit sends it back. */
export interface ReturnedFileOfYear {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** With the agency that sends it. */
export interface FileBack extends ReturnedFileOfYear {
  readonly agency: string;
}

const TASKS = "Phiếu cập nhật";
const RESULTS = "Kết quả, văn bản";
const OWN_LIST_HEADERS = ["TT", "Nhiệm vụ", "Tình trạng", "Kết quả thực hiện", "Ghi chú"];

/**
 * All that comes back in a round.
 * @param slipTo the slip that was sent to an agency
 */
export async function filesBack(
  { event, files }: PlainStep,
  slipTo: (agency: string) => ReturnedFileOfYear
): Promise<readonly FileBack[]> {
  const back: FileBack[] = [];
  for (const file of files) {
    const { agency } = file;
    const made = await returnedFiles(slipTo(agency), file, event.on);
    back.push(...made.map((each) => ({ ...each, agency })));
  }
  return back;
}

/**
 * What comes back of a slip: filled in and harmed as the story says, a second file where it was sent again.
 * @param savedOn the day on which the unit saved it
 */
export async function returnedFiles(
  slip: ReturnedFileOfYear,
  file: DealtFile,
  savedOn: CalendarDay
): Promise<readonly ReturnedFileOfYear[]> {
  if (file.damage === "ownList") {
    const list = ownList(await readWorkbook(slip.bytes), file);
    return [{ name: `Bao cao ${file.agency}.xlsx`, bytes: await saved(list, savedOn) }];
  }
  const first = await filledIn(slip, file, savedOn);
  if (file.again === undefined) {
    return [first];
  }
  const { damage: _, again: entries, ...others } = file;
  const second = await filledIn(slip, { ...others, entries, results: [] }, savedOn);
  return [first, { ...second, name: slip.name.replace(".xlsx", " (2).xlsx") }];
}

async function filledIn(
  { name, bytes }: ReturnedFileOfYear,
  file: DealtFile,
  savedOn: CalendarDay
): Promise<ReturnedFileOfYear> {
  const workbook = await readWorkbook(bytes);
  const tasks = new SlipTable(workbook.getWorksheet(TASKS)!);
  for (const [number, entries] of Object.entries(file.entries)) {
    fillRow(tasks, tasks.rowOf(number), entries, file);
  }
  for (const [number, words] of Object.entries(file.spoken ?? {})) {
    tasks.put(tasks.rowOf(number), ENTRY_HEADERS.status, words);
  }
  fillResults(new SlipTable(workbook.getWorksheet(RESULTS)!), file);
  harm(workbook, tasks, file);
  const written = await saved(workbook, savedOn);
  return { name, bytes: file.damage === "throughXls" ? throughOldFormat(written) : written };
}

function fillRow(table: SlipTable, row: number, entries: Entries, file: DealtFile): void {
  for (const [field, value] of Object.entries(entries) as [EntryField, string | CalendarDay][]) {
    table.put(row, ENTRY_HEADERS[field], typeof value === "number" ? dayAs(value, file) : value);
  }
}

function fillResults(table: SlipTable, file: DealtFile): void {
  const first = table.header + 1 + table.filledRows();
  file.results.forEach((line, index) => {
    for (const [header, value] of Object.entries(resultCells(line, file))) {
      if (value !== "" && value !== null) {
        table.put(first + index, header, value);
      }
    }
  });
}

function resultCells(line: ResultLine, file: DealtFile) {
  const { task, period, deliverable, document, issuedOn, criterion, link } = line;
  return {
    STT: task,
    Kỳ: period,
    "Sản phẩm": deliverable,
    "Số và ký hiệu văn bản": document,
    "Ngày ban hành": issuedOn === null ? null : dayAs(issuedOn, file),
    "Mã tiêu chí": criterion,
    "Đường dẫn/ghi chú": link,
  };
}

function dayAs(day: CalendarDay, { damage }: DealtFile): Date | string {
  const { year, month, dayOfMonth } = dateParts(day);
  return damage === "daysAsText"
    ? toVietnamese(day).replaceAll("/", ".")
    : new Date(Date.UTC(year, month - 1, dayOfMonth));
}

function harm(workbook: Workbook, tasks: SlipTable, file: DealtFile): void {
  const { sheet } = tasks;
  switch (file.damage) {
    case "sorted":
      tasks.reverse();
      break;
    case "rowCopied": {
      const [first] = Object.keys(file.entries);
      tasks.copyBelow(tasks.rowOf(first!));
      break;
    }
    case "rowInserted": {
      const { text, deadlineText, deliverable } = file.proposed!;
      sheet.insertRow(tasks.header + 3, []);
      const cells = {
        "Nội dung công việc": text,
        "Thời gian thực hiện/hoàn thành": deadlineText,
        "Sản phẩm": deliverable,
      };
      Object.entries(cells).forEach(([header, value]) =>
        tasks.put(tasks.header + 3, header, value)
      );
      break;
    }
    case "idsLost":
      sheet.spliceColumns(tasks.columnOf("Mã nhiệm vụ"), 1);
      break;
    case "sheetRenamed":
      sheet.name = "Sheet1";
      break;
    case "unprotected":
      workbook.worksheets.forEach((each) => each.unprotect());
      break;
    default:
  }
  for (const [number, product] of Object.entries(file.lockedProduct ?? {})) {
    tasks.put(tasks.rowOf(number), "Sản phẩm", product);
  }
}

/** A list that the unit keeps itself, in its own columns: every task of its slip, with what there is to say. */
function ownList(slip: Workbook, { agency, entries }: DealtFile): Workbook {
  const tasks = new SlipTable(slip.getWorksheet(TASKS)!);
  const list = new Workbook();
  const sheet = list.addWorksheet("Tháng");
  sheet.addRow([`Đơn vị: ${agency}`]);
  sheet.addRow(OWN_LIST_HEADERS);
  for (const row of tasks.taskRows()) {
    const number = tasks.shown(row, "STT");
    const { status, outcome, note } = entries[Number(number)] ?? {};
    sheet.addRow([
      Number(number),
      tasks.shown(row, "Nội dung công việc"),
      status ?? "",
      outcome ?? "",
      note ?? "",
    ]);
  }
  return list;
}

async function saved(workbook: Workbook, on: CalendarDay): Promise<Uint8Array> {
  const { year, month, dayOfMonth } = dateParts(on);
  workbook.lastModifiedBy = "Trần Thị Bình";
  workbook.modified = new Date(Date.UTC(year, month - 1, dayOfMonth, 3));
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

/**
 * What is left of a file that was saved as .xls and then as .xlsx again: no properties of its own, no names, no drop-downs;
 * texts and numbers stay.
 */
function throughOldFormat(bytes: Uint8Array): Uint8Array {
  const { "docProps/custom.xml": _, ...parts } = unzipSync(bytes);
  const without = (path: string, ...patterns: readonly RegExp[]): void => {
    const xml = strFromU8(parts[path]!);
    parts[path] = strToU8(patterns.reduce((text, pattern) => text.replace(pattern, ""), xml));
  };
  without("[Content_Types].xml", /<Override[^>]*custom\.xml[^>]*\/>/gu);
  without("_rels/.rels", /<Relationship [^>]*custom\.xml[^>]*\/>/gu);
  without("xl/workbook.xml", /<definedNames>.*<\/definedNames>/su);
  Object.keys(parts)
    .filter((path) => path.startsWith("xl/worksheets/sheet"))
    .forEach((path) =>
      without(path, /<dataValidations.*<\/dataValidations>/su, /<sheetProtection[^>]*\/>/gu)
    );
  return zipSync(parts);
}

/** A list of a slip's sheet, by the words above its columns and the STT of its rows. */
class SlipTable {
  readonly header: number;

  constructor(readonly sheet: Worksheet) {
    this.header = this.rows().find((row) => displayText(sheet.getCell(row, 1)) === "STT") ?? 0;
    if (this.header === 0) {
      throw new Error(`${sheet.name} has no list.`);
    }
  }

  columnOf(words: string): number {
    const all = Array.from({ length: this.sheet.columnCount }, (_, index) => index + 1);
    const found = all.find(
      (column) => displayText(this.sheet.getCell(this.header, column)) === words
    );
    if (found === undefined) {
      throw new Error(`${this.sheet.name} has no column ${words}.`);
    }
    return found;
  }

  rowOf(number: string): number {
    const found = this.taskRows().find((row) => this.shown(row, "STT") === number);
    if (found === undefined) {
      throw new Error(`The slip has no task ${number}.`);
    }
    return found;
  }

  /** Rows below the header that begin with a number. */
  taskRows(): readonly number[] {
    return this.rows().filter(
      (row) => row > this.header && /^\d+$/u.test(displayText(this.sheet.getCell(row, 1)))
    );
  }

  filledRows(): number {
    return this.taskRows().length;
  }

  shown(row: number, words: string): string {
    return displayText(this.sheet.getCell(row, this.columnOf(words)));
  }

  put(row: number, words: string, value: string | number | Date): void {
    this.sheet.getCell(row, this.columnOf(words)).value = value;
  }

  valuesOf(row: number): unknown[] {
    return Array.from(
      { length: this.sheet.columnCount },
      (_, index) => this.sheet.getCell(row, index + 1).value
    );
  }

  /** Copies a row, formats and all, into a new one below it. */
  copyBelow(row: number): void {
    this.sheet.insertRow(row + 1, this.valuesOf(row) as never);
    for (let column = 1; column <= this.sheet.columnCount; column += 1) {
      this.sheet.getCell(row + 1, column).style = this.sheet.getCell(row, column).style;
    }
  }

  /** Puts the tasks into the opposite order, as sorting does. */
  reverse(): void {
    const rows = this.taskRows();
    const values = rows.map((row) => this.valuesOf(row));
    values.reverse().forEach((row, index) =>
      row.forEach((value, column) => {
        this.sheet.getCell(rows[index]!, column + 1).value = value as never;
      })
    );
  }

  private rows(): readonly number[] {
    return Array.from({ length: this.sheet.rowCount }, (_, index) => index + 1);
  }
}
