import { settle } from "../../excel/recover";
import { inExcel } from "../../excel/run";
import { settingsEdits } from "../../excel/settingsEdits";
import { isNothing, writeEdits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import { newTaskId } from "../../plan/taskId";
import type { KeptChange } from "../../sheets/keptChange";
import {
  mergeSettings,
  type MergedSettings,
  type SettingsChange,
} from "../../sheets/mergeSettings";
import type { SettingsCell } from "../../sheets/settingsCells";
import { clockMoment } from "../clockMoment";
import { loadedOf, NOT_BUILT, sheetOf, type LoadedSettings, type NoSettings } from "./loadSettings";

export type { KeptChange, SettingsChange };

export interface SavedSettings {
  readonly ok: true;
  /** The settings as they are now. */
  readonly loaded: LoadedSettings;
  /** What was not written, because the sheet was changed meanwhile or a name is in use. */
  readonly kept: readonly KeptChange[];
  /** How many tasks of `PhuLuc` got a new name. */
  readonly renamedTasks: number;
  /** Whether the print and the summaries say something else after the next build; the rest follows by formulas. */
  readonly needsBuild: boolean;
}

/** Formulas go by these at once. */
const CALCULATED: readonly SettingsCell["setting"][] = [
  "asOf",
  "dueSoonDays",
  "wholeYearReminderFrom",
];

export type SaveOutcome = SavedSettings | NoSettings;

/**
 * Writes what a user changed of the settings, reading the sheet anew first: somebody may have worked in it since. Only
 * the changed cells are written, and =TODAY() where `NgayBaoCao` is blank and nobody chose a day.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function saveSettings(change: SettingsChange): Promise<SaveOutcome> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    const sheet = await sheetOf(context, settled);
    if (sheet === null) {
      return NOT_BUILT;
    }
    const merged = mergeSettings(change, sheet.content, sheet.usage);
    const edits = settingsEdits(merged, sheet, settled.state);
    if (isNothing(edits)) {
      return {
        ok: true,
        loaded: loadedOf(sheet),
        kept: merged.kept,
        renamedTasks: 0,
        needsBuild: false,
      };
    }
    const build = newTaskId(Math.random);
    const keeping = { reason: "settings", at: clockMoment(), existing: sheet.existing } as const;
    await orRestore(context, build, () => writeEdits(context, edits, settled, build, keeping));
    const after = await sheetOf(context, await settle(context));
    return after === null
      ? NOT_BUILT
      : {
          ok: true,
          loaded: loadedOf(after),
          kept: merged.kept,
          renamedTasks: edits.renamedTasks,
          needsBuild: needsBuild(merged),
        };
  });
}

function needsBuild({ changed, agencies, areas }: MergedSettings): boolean {
  const isCalculated = ({ setting }: SettingsCell): boolean => CALCULATED.includes(setting);
  const rows = [...agencies.rows, ...areas.rows];
  return (
    !changed.every(isCalculated) ||
    agencies.restructured ||
    areas.restructured ||
    rows.some(({ cells }) => Object.keys(cells).length > 0)
  );
}
