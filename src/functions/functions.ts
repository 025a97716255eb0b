import { functionLoadingMessages } from "../messages/functionLoading";

/**
 * Bảng tổng hợp kết quả thực hiện nhiệm vụ theo lĩnh vực, cơ quan chủ trì, quý hoặc tháng.
 * @customfunction TONGHOP TONGHOP
 * @param table Bảng nhiệm vụ kèm dòng tiêu đề, có cột Trạng thái và Hạn hoàn thành
 * @param asOf Số liệu tính đến ngày
 * @param groupBy Tổng hợp theo "Lĩnh vực" (mặc định), "Cơ quan chủ trì", "Quý" hoặc "Tháng"
 * @param detail FALSE để chỉ lấy các cột chính; bỏ trống để lấy đủ các cột
 * @returns Dòng tiêu đề, mỗi nhóm một dòng và dòng Tổng cộng
 */
export async function summaryTable(
  table: unknown[][],
  asOf: unknown,
  groupBy?: unknown,
  detail?: unknown
): Promise<unknown[][]> {
  return (await calculations()).summaryTable(table, asOf, groupBy, detail);
}

/**
 * Tỷ lệ hoàn thành của một lĩnh vực: số nhiệm vụ đã hoàn thành trên số nhiệm vụ phải thực hiện.
 * @customfunction TYLE TYLE
 * @param table Bảng nhiệm vụ kèm dòng tiêu đề, có cột Lĩnh vực, Trạng thái và Hạn hoàn thành
 * @param asOf Số liệu tính đến ngày
 * @param area Tên lĩnh vực; bỏ trống để tính cho cả bảng
 * @returns Tỷ lệ từ 0 đến 1
 */
export async function completionRateOfArea(
  table: unknown[][],
  asOf: unknown,
  area: unknown
): Promise<unknown> {
  return (await calculations()).completionRateOfArea(table, asOf, area);
}

/**
 * Hạn hoàn thành đọc từ thời gian thực hiện ghi trong kế hoạch, ví dụ "Quý I/2026" là 31/3/2026.
 * @customfunction HAN HAN
 * @param phrase Thời gian thực hiện/hoàn thành như ghi trong kế hoạch
 * @param year Năm của kế hoạch, dùng khi thời gian không ghi năm
 * @returns Ngày đến hạn (đặt định dạng ngày cho ô để xem)
 */
export async function dueDate(phrase: unknown, year?: unknown): Promise<unknown> {
  return (await calculations()).dueDate(phrase, year);
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
export async function taskProgress(
  kind: unknown,
  status: unknown,
  start: unknown,
  due: unknown,
  doneOn: unknown,
  asOf: unknown,
  days?: unknown
): Promise<string> {
  return (await calculations()).taskProgress(kind, status, start, due, doneOn, asOf, days);
}

/**
 * Tên chính thức của cơ quan, đơn vị theo danh mục, từ bất kỳ cách viết nào.
 * @customfunction DONVI DONVI
 * @param name Tên cơ quan, đơn vị như đang ghi
 * @param table Danh mục đơn vị (bảng DonVi) kèm dòng tiêu đề
 * @returns Tên trong danh mục
 */
export async function officialName(name: unknown, table: unknown[][]): Promise<string> {
  return (await calculations()).officialName(name, table);
}

/**
 * What the functions calculate with, loaded by the first call: that they are registered is all that the pane waits for.
 * @throws CustomFunctions.Error where it cannot be loaded; the next call tries again
 */
async function calculations(): Promise<typeof import("./calculations")> {
  try {
    return await import("./calculations");
  } catch {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.notAvailable,
      functionLoadingMessages.vi.notLoaded
    );
  }
}
