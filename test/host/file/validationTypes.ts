import type { DataValidation, Workbook } from "@cj-tech-master/excelts";

/*
 * The .xlsx library reads and writes the limits of these rules as numbers or JavaScript dates, so that a formula as a
 * limit ("=NgayBaoCao") comes out as NaN. Under a name that it does not know it leaves limits alone.
 */
const DISGUISED = /(<dataValidation\b[^>]*\btype=")(whole|decimal|date|textLength)(")/g;
const UNDISGUISED = /(<dataValidation\b[^>]*\btype=")plain-(\w+)(")/g;
const PREFIX = "plain-";

/** Worksheet XML whose rules the library will read without touching their limits. */
export function disguiseTypes(sheetXml: string): string {
  return sheetXml.replace(DISGUISED, `$1${PREFIX}$2$3`);
}

/** The mirror of disguiseTypes, on what the library wrote. */
export function undisguiseTypes(sheetXml: string): string {
  return sheetXml.replace(UNDISGUISED, "$1$2$3");
}

/** After reading: rules carry their real type; limits are numbers (dates as serials) or formula text without "=". */
export function uncoverRules(file: Workbook): void {
  forEachRule(file, (rule) => {
    if (rule.type.startsWith(PREFIX)) {
      const plain = rule as { type: string; formulae: (string | number | Date)[] };
      plain.type = rule.type.slice(PREFIX.length);
      plain.formulae = (plain.formulae ?? []).map(numberOrFormula);
    }
  });
}

/** Runs `write` while every rule with limits hides its type from the library, and shows the types again afterwards. */
export async function withCoveredRules<T>(file: Workbook, write: () => Promise<T>): Promise<T> {
  forEachRule(file, (rule) => {
    if (["whole", "decimal", "date", "textLength"].includes(rule.type)) {
      (rule as { type: string }).type = PREFIX + rule.type;
    }
  });
  try {
    return await write();
  } finally {
    uncoverRules(file);
  }
}

function forEachRule(file: Workbook, visit: (rule: DataValidation) => void): void {
  for (const sheet of file.worksheets) {
    const rules = Object.values(sheet.dataValidations.model).filter((rule) => rule !== undefined);
    // One rule object may stand under several ranges.
    new Set(rules).forEach(visit);
  }
}

function numberOrFormula(limit: string | number | Date): string | number | Date {
  const number = typeof limit === "string" && limit.trim() !== "" ? Number(limit) : NaN;
  return Number.isNaN(number) ? limit : number;
}
