import { readSettingsSheet, type SettingsSheet } from "../../excel/readSettingsSheet";
import { settle, type SettledWorkbook } from "../../excel/recover";
import { inExcel } from "../../excel/run";
import { dateParts } from "../../plan/day";
import { defaultSettings } from "../../plan/settings";
import type { SettingsContent } from "../../sheets/settingsLists";
import { clockDay } from "../clockDay";

/** What the sheet `Thiết lập` holds. */
export interface LoadedSettings {
  readonly ok: true;
  readonly content: SettingsContent;
  /** The STT of the tasks of `PhuLuc` that use an agency or area, by its row; none where no task does. */
  readonly agencyTasks: ReadonlyMap<number, readonly string[]>;
  readonly areaTasks: ReadonlyMap<number, readonly string[]>;
}

/** There are no settings before the first build. */
export interface NoSettings {
  readonly ok: false;
  readonly problem: "notBuilt";
}

export const NOT_BUILT: NoSettings = { ok: false, problem: "notBuilt" };

/**
 * Reads the settings, agencies and areas of the workbook.
 * @throws ExcelProblem where Excel refuses, or a list of the sheet is gone
 */
export function loadSettings(): Promise<LoadedSettings | NoSettings> {
  return inExcel(async (context) => {
    const sheet = await sheetOf(context, await settle(context));
    return sheet === null ? NOT_BUILT : loadedOf(sheet);
  });
}

/** The sheet of a workbook with nothing unfinished in it. @throws ExcelProblem as `readSettingsSheet` */
export function sheetOf(
  context: Excel.RequestContext,
  { state }: SettledWorkbook
): Promise<SettingsSheet | null> {
  const { year } = dateParts(clockDay());
  return readSettingsSheet(context, state, defaultSettings(year));
}

/** What a person is to see of the sheet. */
export function loadedOf({ content, usage }: SettingsSheet): LoadedSettings {
  const { agencies, areas } = content;
  const tasks = (
    entries: readonly { readonly row: number; readonly cells: { readonly name: string } }[],
    tasksOf: (name: string) => readonly string[]
  ) =>
    new Map(
      entries.map(({ row, cells }) => [row, cells.name === "" ? [] : tasksOf(cells.name)] as const)
    );
  return {
    ok: true,
    content,
    agencyTasks: tasks(agencies, usage.agency),
    areaTasks: tasks(areas, usage.area),
  };
}
