import { drawReports } from "../../../src/actions/reports/drawReports";
import { readReport } from "../../../src/actions/reports/readReport";
import { toVietnamese, type CalendarDay } from "../../../src/plan/day";
import type {
  CriterionEvidence,
  FinishedTask,
  ReportFigures,
} from "../../../src/plan/report/reportFigures";
import { displayText } from "../../host/cells/displayText";
import type { OfficeHost } from "../../host/officeHost";
import { PROGRESS_DAYS } from "../../samples/progress2026";

/** The reports of the sample's four days. */
export const REPORTED_PERIODS: ReadonlyMap<CalendarDay, string> = new Map(
  PROGRESS_DAYS.map((day, index) => [day, ["Quý I", "6 tháng", "Quý III", "Năm"][index]!])
);

/**
 * "Cập nhật báo cáo" on one of the sample's days, and what its report counts by the plain rules.
 * @param period another one than that of the day
 */
export async function drawnReport(
  host: OfficeHost,
  day: CalendarDay,
  period = REPORTED_PERIODS.get(day)!
): Promise<ReportFigures> {
  await drawReports({ period, today: day });
  await host.idle();
  const figures = await countedReport(day, period);
  host.calculate();
  return figures;
}

/** What the report of one of the sample's days counts by the plain rules. */
export async function countedReport(
  day: CalendarDay,
  period = REPORTED_PERIODS.get(day)!
): Promise<ReportFigures> {
  const reading = await readReport(period, day);
  if (!reading.ok) {
    throw new Error(`The workbook has no report: ${reading.problem}`);
  }
  return reading.figures;
}

/** What a list shows. */
export interface ShownList {
  /** The sentence above it. */
  readonly sentence: string;
  /** The cells of each line under their headers; lines that show nothing are left out. */
  readonly lines: readonly Readonly<Record<string, string>>[];
  /** Lines that have room but show nothing. */
  readonly blank: number;
}

const COUNT_ROW = 4;
const HEADER_ROW = 5;
const FIRST_HEADER = "TT";

/** Reads a list as it stands on a sheet. */
export function shownList(host: OfficeHost, sheet: string): ShownList {
  const worksheet = host.file.getWorksheet(sheet)!;
  const all = Array.from({ length: worksheet.columnCount }, (_, index) => index + 1);
  const text = (row: number, column: number) => displayText(worksheet.getCell(row, column));
  const columns = all.filter((column) => /\p{L}/u.test(text(HEADER_ROW, column)));
  const headers = columns.map((column) => text(HEADER_ROW, column));
  if (headers[0] !== FIRST_HEADER) {
    throw new Error(`"${sheet}" shows no list.`);
  }
  const rows = Array.from({ length: worksheet.rowCount - HEADER_ROW }, (_, index) =>
    columns.map((column) => text(HEADER_ROW + 1 + index, column))
  );
  const lines = rows.filter((row) => row.some((shown) => shown !== ""));
  return {
    sentence: text(COUNT_ROW, 1),
    lines: lines.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]!]))),
    blank: rows.length - lines.length,
  };
}

/** A column of a list. */
export function shownColumn(list: ShownList, header: string): readonly string[] {
  return list.lines.map((line) => line[header]!);
}

/** The lines of each list as the plain figures want them. */
export function wantedLines(figures: ReportFigures) {
  return {
    "Tổng hợp quá hạn": figures.overdue.map((task, index) => ({
      TT: String(index + 1),
      STT: task.number,
      "Nội dung công việc": task.text,
      "Cơ quan chủ trì": task.lead,
      "Hạn hoàn thành": cellDay(task.due),
      "Số ngày quá hạn": String(task.daysLate),
      "Nguyên nhân chậm, khó khăn": task.reason,
      "Kết quả thực hiện": task.outcome,
      "Ghi chú": task.note,
    })),
    "Tổng hợp sắp đến hạn": figures.dueNext.map((task, index) => ({
      TT: String(index + 1),
      STT: task.number,
      "Nội dung công việc": task.text,
      "Cơ quan chủ trì": task.lead,
      "Thời gian thực hiện/hoàn thành": task.deadlineText,
      "Hạn hoàn thành": cellDay(task.due),
      "Số ngày còn lại": String(task.due! - figures.asOf),
      "Kết quả thực hiện": task.outcome,
    })),
    "Tổng hợp kết quả kỳ": figures.finished.map((task, index) => ({
      TT: String(index + 1),
      STT: task.number,
      "Nội dung công việc": task.text,
      "Cơ quan chủ trì": task.lead,
      "Hạn hoàn thành": cellDay(task.due),
      "Ngày hoàn thành": cellDay(task.doneOn),
      "Đánh giá": assessment(task),
      "Văn bản, tài liệu kiểm chứng": namedProofs(task),
    })),
    "Tổng hợp kiểm chứng": figures.evidence.flatMap(evidenceLines).map((line, index) => ({
      TT: String(index + 1),
      ...line,
    })),
  };
}

function assessment({ due, isLate }: FinishedTask): string {
  if (due === null) {
    return "Hoàn thành (không giao hạn)";
  }
  return isLate ? "Hoàn thành quá hạn" : "Hoàn thành đúng hạn";
}

/** The first three, and how many more there are. */
function namedProofs({ results }: FinishedTask): string {
  const proofs = results.flatMap(({ document, issuedOn, link }) => {
    const dated = document === "" || issuedOn === null ? "" : ` ngày ${toVietnamese(issuedOn)}`;
    return document + link === "" ? [] : [document === "" ? link : document + dated];
  });
  const more = proofs.length > 3 ? [`và ${proofs.length - 3} tài liệu khác`] : [];
  return [...proofs.slice(0, 3), ...more].join("\n") || "Chưa ghi trong Sổ kết quả";
}

function evidenceLines({ criterion, results }: CriterionEvidence) {
  return results.map((result, index) => ({
    "Mã tiêu chí":
      (criterion || "Chưa ghi mã") + (index === 0 ? `\n(${results.length} tài liệu)` : ""),
    "Số và ký hiệu": result.document,
    "Ngày ban hành": cellDay(result.issuedOn),
    "Sản phẩm": result.deliverable,
    Kỳ: result.period,
    "Đơn vị": result.agency,
    "STT nhiệm vụ": result.taskNumber,
    "Nội dung công việc": result.taskText,
    "Đường dẫn, ghi chú": result.link,
  }));
}

/** "05/03/2026", as a date cell shows it. */
function cellDay(day: CalendarDay | null): string {
  return day === null ? "" : toVietnamese(day).replace(/\b\d\b/g, (digit) => `0${digit}`);
}
