import { gridOf, type Typed } from "./gridOf";
import { readList } from "./readList";

/** The header that most lists have. */
export const HEADER = [
  "STT",
  "Nội dung công việc",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian",
  "Sản phẩm",
];

/** A list under the usual header in row 1, so that the first row given is row 2. */
export function list(
  rows: readonly (readonly Typed[])[],
  merges: Parameters<typeof gridOf>[1] = []
) {
  return readList(gridOf([HEADER, ...rows], merges));
}

export const ISSUE: readonly Typed[] = [
  1,
  "Ban hành Kế hoạch",
  "Phòng Kinh tế",
  "",
  "Quý I/2026",
  "Kế hoạch",
];
export const REPORT: readonly Typed[] = [
  2,
  "Tổng hợp báo cáo",
  "Công an xã",
  "",
  "Quý II/2026",
  "Báo cáo",
];
