import { describe, expect, it } from "@jest/globals";
import { dateParts, type CalendarDay } from "../../src/plan/day";
import { displayText } from "../host/cells/displayText";
import type { OfficeHost } from "../host/officeHost";
import { openBuilt } from "../excel/openSample";
import { fillProgress } from "./fillProgress";
import { PROGRESS_DAYS, progressResults, progressRows, type ProgressRow } from "./progress2026";

const TRACKING = "Phụ lục (theo dõi)";

function rowsOf(host: OfficeHost, sheet: string): readonly ReadonlyMap<string, string>[] {
  const worksheet = host.file.getWorksheet(sheet)!;
  const columns = Array.from({ length: worksheet.columnCount }, (_, index) => index + 1);
  const texts = (row: number) =>
    columns.map((column) => displayText(worksheet.getCell(row, column)));
  const headers = texts(4);
  const rows = Array.from({ length: worksheet.rowCount - 4 }, (_, index) => texts(5 + index));
  return rows.map((cells) => new Map(cells.map((cell, index) => [headers[index]!, cell])));
}

function dayText(day: CalendarDay | null | undefined): string {
  if (day === null || day === undefined) {
    return "";
  }
  const { year, month, dayOfMonth } = dateParts(day);
  return [dayOfMonth, month].map((part) => String(part).padStart(2, "0")).join("/") + `/${year}`;
}

function expectedCells(row: ProgressRow) {
  return {
    STT: String(row.number),
    "Lĩnh vực": row.area,
    "Cơ quan chủ trì": row.lead,
    "Loại thời hạn": row.kind,
    Nhịp: row.rhythm ?? "",
    "Ngày bắt đầu": dayText(row.start),
    "Hạn hoàn thành": dayText(row.due),
    "Hạn điều chỉnh": dayText(row.extendedDue),
    "Văn bản cho gia hạn": row.extensionDocument ?? "",
    "Trạng thái": row.status ?? "",
    "Ngày hoàn thành": dayText(row.doneOn),
    "Nguyên nhân chậm, khó khăn": row.delayReason ?? "",
    "Nguồn giao": row.added?.origin ?? "",
  };
}

describe("the progress of the sample plan, typed into its workbook", () => {
  it("stands in the rows of the table as the fixture says, day after day", async () => {
    const host = await openBuilt();
    for (const day of PROGRESS_DAYS) {
      await fillProgress(day);
      await host.idle();
      const rows = rowsOf(host, TRACKING).filter((row) => row.get("STT") !== "");
      const wanted = progressRows(day).map(expectedCells);
      const headers = Object.keys(wanted[0]!);
      expect(
        rows.map((row) => Object.fromEntries(headers.map((header) => [header, row.get(header)])))
      ).toEqual(wanted);
    }
  });

  it("has its results in KetQua, criteria as they were typed", async () => {
    const host = await openBuilt();
    const day = PROGRESS_DAYS[3]!;
    await fillProgress(day);
    await host.idle();
    const rows = rowsOf(host, "Sổ kết quả");
    const results = progressResults(day);
    expect(rows.map((row) => row.get("Mã tiêu chí"))).toEqual(
      results.map(({ criterion }) => criterion)
    );
    expect(rows.map((row) => row.get("Mã nhiệm vụ") === "")).toEqual(
      results.map(({ onlyNumber }) => onlyNumber)
    );
  });

  it("shows every word that a task can come to but the ones of deadlines nobody knows", async () => {
    const words = new Set<string>();
    const host = await openBuilt();
    for (const day of PROGRESS_DAYS) {
      await fillProgress(day);
      await host.idle();
      host.calculate();
      rowsOf(host, TRACKING).forEach((row) => words.add(row.get("Tiến độ")!));
    }
    expect([...words].sort()).toEqual(
      [
        ...["Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Hoàn thành (không giao hạn)"],
        ...["Hoàn thành (thiếu ngày)", "Quá hạn", "Sắp đến hạn", "Chưa đến kỳ", "Trong hạn"],
        ...["Chậm kỳ", "Thường xuyên", "Theo yêu cầu", "Dừng thực hiện", "Không phát sinh"],
      ].sort()
    );
  });
});
