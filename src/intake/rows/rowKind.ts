import { searchKey } from "../../text/keys";
import { areaFromHeading, KNOWN_AREAS } from "../../plan/areas";
import { endsList } from "./endOfList";
import { headsRowsBelow, type Surroundings } from "./headsBelow";
import { coveredText, textOf, wholeText, type ListCell, type ListRow } from "./listRow";
import type { ColumnRole } from "../reading";

/** What a row under the header is to the list. */
export type RowKind =
  | "blank"
  | "area"
  | "task"
  | "continuation"
  | "repeatedHeader"
  | "pageNumber"
  | "total"
  | "note"
  | "end";

/** What the rows above say about the next one. */
export interface RowContext extends Surroundings {
  /** Search keys of the header's cells, by column. */
  readonly headerKeys: readonly string[];
  /** The list numbers its tasks. */
  readonly numbered: boolean;
}

/** "Tổng cộng: 39 nhiệm vụ", "Cộng I", "Danh mục gồm 39 nhiệm vụ", but neither "Tổng kiểm kê tài sản" nor "Tổng hợp báo cáo". */
const TOTAL_LINE =
  /^(?:tổng|tổng cộng|tổng số|cộng)\s*(?:[:(\d]|nhiệm vụ|lĩnh vực|(?:mục|phần)\s*[ivx\d]*\s*$|(?:[ivx]{1,5}|[a-d])(?:\s*\+\s*[ivx\da-d]+)*\s*$|toàn|$)|^(?:danh mục|phụ lục|biểu|bảng)(?: này)? (?:có|gồm)(?: tổng cộng| tất cả)? \d+ (?:nhiệm vụ|nội dung|đầu việc)|(?:^|\s)total$/iu;
/** Stands alone and explains; in the task column below a task it may be the task's own. */
const NOTE_LINE = /^(?:ghi chú|lưu ý|chú thích|chú giải|đvt|đơn vị tính)\s*:/iu;
/** "a) Ban hành kế hoạch": one of several with an agency and a deadline of its own. */
const LETTERED = /^[a-zđ][.)]\s/u;
const BESIDE_TASK: ReadonlySet<ColumnRole> = new Set([
  "lead",
  "supporting",
  "start",
  "deadline",
  "deliverable",
]);
const ROMAN = /^[IVX]{1,5}\s*[.)/:\-–]\s*\p{L}/u;
const NUMERAL = /^(?:[IVX]{1,5}|[A-ZĐ])\s*[.)/:\-–]\s*\p{L}/u;
const ROMAN_OR_LETTER = /^(?:[IVX]{1,5}|[A-ZĐ])\s*[.)]?$/u;
const DIGITS = /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/;
/** "I.1", "A.2.1". */
const PARTED = /^(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,3})+[.)]?$/u;
const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?\s*[-–]?$/iu;
/** Rows of dashes, dots or stars, drawn to part or to end a list. */
const RULE_LINE = /^[^\p{L}\p{N}]*$/u;
const COLUMN_INDEX = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/u;

/** Says what a row is, by itself and by what stood above it. */
export function kindOfRow(row: ListRow, context: RowContext): RowKind {
  if (row.filled.length === 0) {
    return "blank";
  }
  if (repeatsHeader(row, context.headerKeys)) {
    return "repeatedHeader";
  }
  const first = row.filled[0]?.text ?? "";
  if (RULE_LINE.test(wholeText(row))) {
    return "note";
  }
  const numbered = isNumeral(textOf(row, "number"));
  if (!numbered && endsList(row)) {
    return "end";
  }
  if (!numbered && isTotal(row)) {
    return "total";
  }
  if (NOTE_LINE.test(first) && row.filled.length === 1 && !(context.afterTask && inTask(row))) {
    return "note";
  }
  if (row.filled.length === 1 && PAGE_NUMBER.test(first)) {
    return "pageNumber";
  }
  if (isAreaHeading(row) || headsRowsBelow(row, context)) {
    return "area";
  }
  return continues(row, context) ? "continuation" : bareText(row, context);
}

/** The words of an area row: its numeral may stand in a cell of its own. */
export function headingText(row: ListRow): string {
  const texts = headingCells(row).map((cell) => cell.text);
  const distinct = texts.filter((text, index) => texts.indexOf(text) === index);
  const [numeral = "", ...rest] = distinct;
  const apart = rest.length > 0 && isNumeral(numeral);
  return apart ? `${numeral.replace(/[.)]$/u, "")}. ${rest.join(" ")}` : distinct.join(" ");
}

/** The number first, wherever its column stands. An area row may carry more than its heading, as its share of a budget. */
export function headingCells({ filled }: ListRow): readonly ListCell[] {
  const known = filled.filter((cell) => cell.column.role !== "carried");
  const cells = known.length > 0 ? known : filled;
  const isNumber = ({ column }: ListCell): boolean => column.role === "number";
  return [...cells.filter(isNumber), ...cells.filter((cell) => !isNumber(cell))];
}

function isNumeral(text: string): boolean {
  return ROMAN_OR_LETTER.test(text) || DIGITS.test(text) || PARTED.test(text);
}

/** Above all in a pivot table a total may stand with an agency's name; such a row says of no task. */
function isTotal(row: ListRow): boolean {
  const lead = textOf(row, "task") === "" ? textOf(row, "lead") : "";
  const texts = [textOf(row, "number"), textOf(row, "area"), textOf(row, "task"), lead];
  return texts.some((text) => TOTAL_LINE.test(text));
}

function inTask({ filled }: ListRow): boolean {
  return filled[0]?.column.role === "task";
}

/** The header again on a new page, or the row of column numbers below it: "(1) (2) (3)…". */
function repeatsHeader(row: ListRow, headerKeys: readonly string[]): boolean {
  if (row.filled.length < 3) {
    return false;
  }
  const same = (cell: ListCell): boolean =>
    cell.text !== "" && searchKey(cell.text) === headerKeys[row.cells.indexOf(cell)];
  const indexes = row.filled.every((cell) => COLUMN_INDEX.test(cell.text));
  const [first, second] = row.filled;
  const begins = first !== undefined && second !== undefined && (same(first) || same(second));
  const repeated = begins && row.filled.filter(same).length >= row.filled.length - 1;
  return repeated || indexes;
}

function isAreaHeading(row: ListRow): boolean {
  const cells = headingCells(row);
  const distinct = new Set(cells.map((cell) => cell.text));
  const number = textOf(row, "number");
  if (distinct.size === 1) {
    const [cell] = cells;
    const text = cell?.text ?? "";
    const merged = row.mergedAcross >= 3 || cells.length >= 3;
    const known = !startsLower(text) && namesKnownArea(text);
    const underNumber = cell?.column.role === "number" && !isNumeral(text);
    const beside = cell !== undefined && isBesideTask(cell);
    const marked = beside ? ROMAN.test(text) : NUMERAL.test(text) || isCapitals(text);
    return merged || underNumber || known || marked;
  }
  const apart = distinct.size === 2 && cells[0]?.text === number;
  return apart && (ROMAN_OR_LETTER.test(number) || isKnownShort(cells[1]?.text ?? ""));
}

/** What stands in one of these goes on with the task above: "P. Kinh tế" and "TTPVHCC" are no headings there. */
function isBesideTask({ column: { role } }: ListCell): boolean {
  return BESIDE_TASK.has(role);
}

/** "1 | Cải cách thể chế" with nothing else in the row. */
function isKnownShort(text: string): boolean {
  return !text.endsWith(".") && namesKnownArea(text);
}

/** Whether a heading is one by its numeral or its words, and not only by its place. */
export function isNamedArea(heading: string): boolean {
  return areaFromHeading(heading).numeral !== "" || namesKnownArea(heading);
}

/** A task may begin with an area's words, but it goes on at length. */
function namesKnownArea(text: string): boolean {
  const { id } = areaFromHeading(text);
  return text.length <= 90 && KNOWN_AREAS.some((area) => area.id === id);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** Whether an unnumbered row goes on with the task above it, as where a page break cuts a row in two. */
function continues(row: ListRow, context: RowContext): boolean {
  if (!context.afterTask || textOf(row, "number") !== "" || isShareOfTask(row)) {
    return false;
  }
  const text = textOf(row, "task");
  const assigned = textOf(row, "lead") !== "" || textOf(row, "deadline") !== "";
  const goesOn = startsLower(text) && !(LETTERED.test(text) && isAssigned(row));
  return text === "" || goesOn || (context.numbered && !assigned);
}

/** Where one number and one text are merged down over rows that each name an agency and a deadline, each is a task. */
export function isShareOfTask(row: ListRow): boolean {
  return isAssigned(row) && textOf(row, "task") === "" && coveredText(row, "task") !== "";
}

function isAssigned(row: ListRow): boolean {
  return textOf(row, "lead") !== "" && textOf(row, "deadline") !== "";
}

/** What is neither heading nor continuation is a task, where it says what to do. */
function bareText(row: ListRow, context: RowContext): RowKind {
  const alone = row.filled.length === 1 && context.numbered && textOf(row, "number") === "";
  return alone && !context.afterTask ? "area" : "task";
}

/** Whether a text goes on with a sentence. */
export function startsLower(text: string): boolean {
  return /^[\p{Ll}]/u.test(text);
}
