import { agencyName } from "./agencyName";
import type { Answer, FunctionProblem } from "./answer";
import { dayOf } from "./cellReading";
import { areaRate, completionSummary } from "./completionSummary";
import { dueOfPhrase } from "./dueOfPhrase";
import { progressWord } from "./progressWord";
import { wordProblem } from "./wordProblem";

/**
 * Bảng tổng hợp kết quả thực hiện nhiệm vụ theo lĩnh vực, cơ quan chủ trì, quý hoặc tháng.
 * @customfunction TONGHOP TONGHOP
 * @param table Bảng nhiệm vụ kèm dòng tiêu đề, có cột Trạng thái và Hạn hoàn thành
 * @param asOf Số liệu tính đến ngày
 * @param groupBy Tổng hợp theo "Lĩnh vực" (mặc định), "Cơ quan chủ trì", "Quý" hoặc "Tháng"
 * @param detail FALSE để chỉ lấy các cột chính; bỏ trống để lấy đủ các cột
 * @returns Dòng tiêu đề, mỗi nhóm một dòng và dòng Tổng cộng
 */
export function summaryTable(
  table: unknown[][],
  asOf: unknown,
  groupBy?: unknown,
  detail?: unknown
): unknown[][] {
  return given(completionSummary(table, dayOf(asOf), groupBy, detail !== false));
}

/**
 * Tỷ lệ hoàn thành của một lĩnh vực: số nhiệm vụ đã hoàn thành trên số nhiệm vụ phải thực hiện.
 * @customfunction TYLE TYLE
 * @param table Bảng nhiệm vụ kèm dòng tiêu đề, có cột Lĩnh vực, Trạng thái và Hạn hoàn thành
 * @param asOf Số liệu tính đến ngày
 * @param area Tên lĩnh vực; bỏ trống để tính cho cả bảng
 * @returns Tỷ lệ từ 0 đến 1
 */
export function completionRateOfArea(table: unknown[][], asOf: unknown, area: unknown): unknown {
  return given(areaRate(table, dayOf(asOf), area));
}

/**
 * Hạn hoàn thành đọc từ thời gian thực hiện ghi trong kế hoạch, ví dụ "Quý I/2026" là 31/3/2026.
 * @customfunction HAN HAN
 * @param phrase Thời gian thực hiện/hoàn thành như ghi trong kế hoạch
 * @param year Năm của kế hoạch, dùng khi thời gian không ghi năm
 * @returns Ngày đến hạn (đặt định dạng ngày cho ô để xem)
 */
export function dueDate(phrase: unknown, year?: unknown): unknown {
  return given(dueOfPhrase(phrase, year));
}

/**
 * Tiến độ của một nhiệm vụ, dùng cùng từ với cột Tiến độ của bảng theo dõi.
 * @customfunction TIENDO TIENDO
 * @param kind Loại thời hạn
 * @param status Trạng thái
 * @param start Ngày bắt đầu
 * @param due Hạn hoàn thành
 * @param doneOn Ngày hoàn thành
 * @param asOf Ngày tính tiến độ
 * @param days Số ngày nhắc trước hạn; mặc định là 7
 * @returns Tiến độ, ví dụ "Trong hạn"
 */
export function taskProgress(
  kind: unknown,
  status: unknown,
  start: unknown,
  due: unknown,
  doneOn: unknown,
  asOf: unknown,
  days?: unknown
): string {
  return given(progressWord({ kind, status, start, due, doneOn, asOf, days }));
}

/**
 * Tên chính thức của cơ quan, đơn vị theo danh mục, từ bất kỳ cách viết nào.
 * @customfunction DONVI DONVI
 * @param name Tên cơ quan, đơn vị như đang ghi
 * @param table Danh mục đơn vị (bảng DonVi) kèm dòng tiêu đề
 * @returns Tên trong danh mục
 */
export function officialName(name: unknown, table: unknown[][]): string {
  return given(agencyName(name, table));
}

/** @throws CustomFunctions.Error with the reason where there is no answer. */
function given<T>(answered: Answer<T>): T {
  if (answered.ok) {
    return answered.value;
  }
  throw new CustomFunctions.Error(codeOf(answered.problem), wordProblem(answered.problem, "vi"));
}

/** `#N/A` where there is nothing to find, `#VALUE!` where the call itself is wrong; only these two carry a message. */
function codeOf(problem: FunctionProblem): CustomFunctions.ErrorCode {
  switch (problem.kind) {
    case "columnMissing":
    case "asOfMissing":
    case "groupingUnknown":
      return CustomFunctions.ErrorCode.invalidValue;
    default:
      return CustomFunctions.ErrorCode.notAvailable;
  }
}
