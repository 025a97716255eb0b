import type { Worksheet } from "@cj-tech-master/excelts";
import { repairFormats, type RepairedFormats } from "../../src/actions/repairFormats";
import { askPalette } from "../../src/excel/legends";
import { existingReader } from "../../src/excel/existing";
import { readRegions } from "../../src/excel/regions";
import { inExcel } from "../../src/excel/run";
import { readState } from "../../src/excel/state";
import { readTableHealth } from "../../src/excel/tableHealth";
import type { TableHealth } from "../../src/plan/checks/tableHealth";
import type { OfficeHost } from "../host/officeHost";

export const TRACKING = "Phụ lục (theo dõi)";

/** How the own tables stand now. */
export function health(): Promise<TableHealth> {
  return inExcel(async (context) => {
    const state = await readState(context);
    const reader = existingReader(state, []);
    const colors = askPalette(context, state);
    const existing = reader.assemble(await readRegions(context, reader.regions));
    return readTableHealth(context, existing, colors().palette);
  });
}

/** "Sửa lại định dạng"; fails the test where nothing is built. */
export async function repair(): Promise<RepairedFormats> {
  const outcome = await repairFormats();
  if (!outcome.ok) {
    throw new Error("Nothing is built.");
  }
  return outcome;
}

/** The sheet with `PhuLuc`. */
export function tracking(host: OfficeHost): Worksheet {
  return host.file.getWorksheet(TRACKING)!;
}

/** What people do to the sheet in Excel. */
export async function onSheet(
  host: OfficeHost,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>
): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem(TRACKING), context);
    await context.sync();
  });
  await host.idle();
}

/** A table with nothing damaged. */
export const SOUND: TableHealth = {
  highlights: "right",
  validation: [],
  formulas: [],
  dateFormats: [],
};

/** Rules and formulas: what a repair draws. */
export function drawnOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) =>
    /\) (?:conditionalFormattings|dataValidations|[PQ](?:\d|[1-4]\d)) /.test(line)
  );
}

/** The formulas of the rules of highlighting, the most important first. */
export function formulasInOrder(host: OfficeHost): readonly unknown[] {
  return tracking(host)
    .conditionalFormattings.flatMap(({ rules }) => rules)
    .sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0))
    .map((rule) => (rule.type === "expression" ? rule.formulae?.[0] : rule.type));
}

/** All that stands in the table's cells but what is calculated; what was typed over formulas is. */
export function valuesOf(host: OfficeHost): readonly unknown[] {
  const sheet = tracking(host);
  return Array.from({ length: 60 }, (_row, row) =>
    Array.from({ length: 30 }, (_column, column) => {
      const { value } = sheet.getCell(row + 1, column + 1);
      return typeof value === "object" && value !== null && "formula" in value ? "ƒ" : value;
    })
  );
}
