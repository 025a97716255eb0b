import { parseDeadline } from "../../plan/deadline/parseDeadline";
import { searchKey } from "../../text/keys";
import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import type { Grid, GridValue } from "../grid";
import type { ListColumn, ListHeader } from "./header";
import type { ColumnRole } from "../reading";

/** So many tasks make a list whose columns are told with certainty by what stands in them. */
const FEWEST_TASKS = 3;
/** The part of a column's cells that must be of a kind; the rest are gaps, slips and other wording. */
const MOST = 0.6;
const SAMPLE_ROWS = 200;
/** A task says what to do in a sentence; shorter texts are names and products. */
const TASK_LENGTH = 25;

const COUNT = /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/;
const AGENCY =
  /^(phong|van phong|vp|ubnd|uy ban nhan dan|hdnd|cong an|ban (chi huy|chi dao|quan ly)|trung tam|ttpvhcc|tram|doan|hoi|mttq|mat tran|dang uy|cac|so|to|truong|thon|bo phan) /;
const PRODUCT =
  /^(cac )?(bao cao|ke hoach|quyet dinh|cong van|van ban|de an|to trinh|thong bao|bien ban|danh muc|danh sach|nghi quyet|giay moi|tin|bang|so|ho so|co so du lieu|huong dan|quy che|phuong an|chuong trinh|du toan) /;
const AREA_ABOVE = /^(?:[IVX]{1,5}|[A-ZĐ])\s*[.)]/u;

interface ColumnContent {
  readonly column: number;
  readonly texts: readonly string[];
  readonly values: readonly GridValue[];
}

/**
 * The columns of a list that has no header, told by what stands in them: numbers that count, sentences, agencies,
 * deadlines, products; any other column is carried along. Tasks and deadlines and one more must be there in several
 * rows, else null: a wrong guess is worse than none. The header's rows are those above the list.
 */
export function findColumnsByContent(grid: Grid): ListHeader | null {
  const contents = columnContents(grid);
  const chosen = new Map<number, ColumnRole>();
  const choose = (role: ColumnRole, fits: (content: ColumnContent) => boolean): void => {
    const found = contents.find((content) => !chosen.has(content.column) && fits(content));
    if (found) {
      chosen.set(found.column, role);
    }
  };
  choose("number", ({ texts }) => mostly(texts, (text) => COUNT.test(text)));
  choose("deadline", isDeadlines);
  choose("lead", ({ texts }) => mostly(texts, (text) => AGENCY.test(keyOf(text))));
  choose("supporting", ({ texts }) => mostly(texts, (text) => AGENCY.test(keyOf(text))));
  choose("deliverable", ({ texts }) => mostly(texts, isProduct));
  choose("task", ({ texts }) => mostly(texts, (text) => text.length >= TASK_LENGTH));
  const roles = [...chosen.values()];
  const first = firstRow(grid, chosen);
  const known = roles.includes("task") && roles.includes("deadline") && roles.length >= 3;
  return known && first !== null ? headerAbove(first, contents, chosen) : null;
}

function headerAbove(
  first: number,
  contents: readonly ColumnContent[],
  chosen: ReadonlyMap<number, ColumnRole>
): ListHeader {
  const columns = contents.flatMap(({ column }): readonly ListColumn[] => {
    const role = chosen.get(column);
    return role ? [{ role, column, header: "" }] : [];
  });
  return { top: first, bottom: first - 1, columns };
}

function columnContents(grid: Grid): readonly ColumnContent[] {
  const rows = grid.cells
    .slice(0, SAMPLE_ROWS)
    .filter((row) => row.filter((value) => value.kind !== "blank").length >= FEWEST_TASKS);
  return (grid.cells[0] ?? []).map((_, column) => {
    const values = rows.flatMap((row) => (textAt(row, column) === "" ? [] : [row[column]!]));
    return { column, values, texts: values.map((value) => cleanText(cellText(value))) };
  });
}

/** The first row with a task and its deadline, or the area's heading that is the next above it. */
function firstRow(grid: Grid, chosen: ReadonlyMap<number, ColumnRole>): number | null {
  const needed = [...chosen].flatMap(([column, role]) =>
    role === "task" || role === "deadline" ? [column] : []
  );
  const task = grid.cells.findIndex((row) => needed.every((column) => textAt(row, column) !== ""));
  const above = grid.cells
    .slice(0, Math.max(0, task))
    .findLastIndex((row) => row.some((value) => value.kind !== "blank"));
  const words = (grid.cells[above] ?? []).map((value) => cleanText(cellText(value))).join("");
  return task < 0 ? null : AREA_ABOVE.test(words) ? above : task;
}

function textAt(row: readonly GridValue[], column: number): string {
  const value = row[column];
  return value ? cleanText(cellText(value)) : "";
}

function isDeadlines({ values, texts }: ColumnContent): boolean {
  const read = texts.filter((text, index) => values[index]?.kind === "date" || isDeadline(text));
  return texts.length >= FEWEST_TASKS && read.length >= texts.length * MOST;
}

/** A sentence that mentions a date is no deadline. The year plays no part in whether a phrase is one. */
function isDeadline(text: string): boolean {
  const options = { planYear: 2000, beforeMeansExclusive: true };
  return text.length <= 60 && !COUNT.test(text) && parseDeadline(text, options).kind !== "unknown";
}

/** A product is named in a few words, a task in a sentence that may begin alike. */
function isProduct(text: string): boolean {
  return text.length <= 60 && PRODUCT.test(keyOf(text));
}

function mostly(texts: readonly string[], fits: (text: string) => boolean): boolean {
  return texts.length >= FEWEST_TASKS && texts.filter(fits).length >= texts.length * MOST;
}

/** With a blank at the end, so that words can be told whole. */
function keyOf(text: string): string {
  return `${searchKey(text).trim()} `;
}
