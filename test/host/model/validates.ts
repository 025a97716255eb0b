import type { CellValue, DataValidationWithFormulae, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { NotModelled } from "../errors";
import type { Session } from "../session";
import { resolveArea } from "../structure/resolve";
import { ruleFor, validationPieces } from "../structure/validationStore";
import { contains } from "../area";
import { inlineEntries } from "./validationRule";

/** Whether the rule of a cell (the first of `area`) lets a value in; a cell without a rule takes everything. */
export function validates(
  session: Session,
  sheet: Worksheet,
  area: Area,
  value: CellValue
): boolean {
  const cell = { ...area, bottom: area.top, right: area.left };
  const piece = validationPieces(sheet).find((each) => contains(each.area, cell));
  const rule = piece && ruleFor(piece, area.top, area.left);
  if (rule === undefined || rule.type === "any") {
    return true;
  }
  if (value === null || value === undefined || value === "") {
    return rule.allowBlank === true;
  }
  switch (rule.type) {
    case "list":
      return inList(session, sheet, rule, value);
    case "textLength":
      return within(session, sheet, rule, String(value).length);
    case "whole":
      return (
        typeof value === "number" && Number.isInteger(value) && within(session, sheet, rule, value)
      );
    case "decimal":
    case "date":
      return typeof value === "number" && within(session, sheet, rule, value);
    case "custom":
      if (rule.formulae[0] === "FALSE") {
        return false;
      }
      throw new NotModelled(`checking an entry against the rule =${String(rule.formulae[0])}`);
  }
}

/** Entries typed into the rule go by case, cells do not; a blank among the cells of a name lets anything in. */
function inList(
  session: Session,
  sheet: Worksheet,
  rule: DataValidationWithFormulae,
  value: CellValue
): boolean {
  const source = String(rule.formulae[0]);
  const inline = inlineEntries(source);
  if (inline) {
    return inline.includes(String(value));
  }
  const values = valuesOf(session, sheet, source);
  const named = !/[!:$]/.test(source);
  if (named && rule.allowBlank === true && values.some((each) => each === null || each === "")) {
    return true;
  }
  const wanted = String(value).toLocaleUpperCase("vi");
  return values.some((each) => each !== null && String(each).toLocaleUpperCase("vi") === wanted);
}

function within(
  session: Session,
  sheet: Worksheet,
  rule: DataValidationWithFormulae,
  value: number
): boolean {
  const [low = NaN, high = NaN] = rule.formulae.map((limit) => limitValue(session, sheet, limit));
  switch (rule.operator ?? "between") {
    case "between":
      return value >= low && value <= high;
    case "notBetween":
      return value < low || value > high;
    case "equal":
      return value === low;
    case "notEqual":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "lessThan":
      return value < low;
    case "greaterThanOrEqual":
      return value >= low;
    case "lessThanOrEqual":
      return value <= low;
  }
}

function limitValue(session: Session, sheet: Worksheet, limit: string | number | Date): number {
  if (typeof limit === "number") {
    return limit;
  }
  const text = String(limit);
  const day = /^DATE\((\d{4}),\s*(\d{1,2}),\s*(\d{1,2})\)$/i.exec(text);
  if (day) {
    return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569;
  }
  const [value] = valuesOf(session, sheet, text);
  if (typeof value !== "number") {
    throw new NotModelled(`checking an entry against the limit =${text}`);
  }
  return value;
}

function valuesOf(session: Session, sheet: Worksheet, reference: string): readonly CellValue[] {
  const place = resolveArea(session.file, reference, sheet);
  if (place === null) {
    throw new NotModelled(`checking an entry against =${reference}`);
  }
  session.calculate();
  const values: CellValue[] = [];
  for (
    let row = place.area.top;
    row <= Math.min(place.area.bottom, place.sheet.rowCount);
    row += 1
  ) {
    for (let column = place.area.left; column <= place.area.right; column += 1) {
      const cell = place.sheet.findCell(row, column);
      values.push(cell?.formula === undefined ? (cell?.value ?? null) : (cell.result ?? null));
    }
  }
  return values;
}
