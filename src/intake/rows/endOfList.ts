import type { ColumnRole } from "../reading";
import type { ListRow } from "./listRow";

/** Signatures and addressees below a list (Decree 30/2020, Annex I); Party bodies sign "T/M". */
const END_LINE =
  /^(?:[*•]\s*)?(?:nơi nhận|(?:TM|KT|TL|TUQ|Q)\.|(?:T[./]M|K[./]T|T[./]L)(?![\p{L}\p{M}])|người (?:lập|tổng hợp)(?: biểu| bảng)?$|thủ trưởng(?: đơn vị)?$|xác nhận của (?:thủ trưởng|lãnh đạo|ubnd|[uủ][yỷ] ban|đơn vị|cơ quan)|ký tên$)/iu;
/** "TM ỦY BAN NHÂN DÂN" without its stop: in capitals, for "TM" may also be trade. */
const ON_BEHALF = /^(?:TM|KT|TL|TUQ)\s*\p{Lu}[\p{Lu}\s]+$/u;
/** Whoever signs or has made a list. */
const SIGNER = `(?:phó |quyền |q\\. )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng|chánh văn phòng|chỉ huy trưởng|trưởng (?:phòng|ban|trạm|công an)|tổ trưởng|người (?:lập|tổng hợp)|chuyên viên|lãnh đạo (?:phòng|đơn vị))`;
const SIGNERS_TITLE = new RegExp(
  `^${SIGNER}(?: (?:biểu|bảng|đơn vị|xã|phường|ubnd xã|ubnd phường))?$`,
  "iu"
);
/** "Tân Hòa, ngày 12 tháng 01 năm 2026" above a signature, the numbers perhaps not yet filled in. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L}\p{M}\s.-]{1,40},\s*ngày[\s\d.…]+tháng[\s\d.…]+năm[\s\d.…]+$/u;
const DATE = /^Ngày[\s\d.…]+tháng[\s\d.…]+năm[\s\d.…]+$/u;
/** A date in one of these is the task's. */
const DATED: ReadonlySet<ColumnRole> = new Set(["start", "deadline"]);

/** Whether an unnumbered row begins what stands below a list: the date, who signs, who gets it. */
export function endsList(row: ListRow): boolean {
  const first = row.filled[0]?.text ?? "";
  return END_LINE.test(first) || ON_BEHALF.test(first) || isSigned(row) || isDated(row);
}

/** A title in capitals, or several side by side and nothing else: an agency's cell may go on with a title, too. */
function isSigned({ filled }: ListRow): boolean {
  const [first] = filled;
  const titles = filled.filter(({ text }) => SIGNERS_TITLE.test(text));
  const inCapitals = first !== undefined && first.text === first.text.toUpperCase();
  return (
    (inCapitals && titles[0] === first) || (filled.length > 1 && titles.length === filled.length)
  );
}

function isDated({ filled }: ListRow): boolean {
  const [cell] = filled;
  if (cell === undefined || filled.length > 1) {
    return false;
  }
  return PLACE_AND_DATE.test(cell.text) || (DATE.test(cell.text) && !DATED.has(cell.column.role));
}
