import type { CalendarDay } from "../plan/day";
import type { ReportDay } from "../plan/document";
import type { Agency, Area } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { accompanyingDocument } from "./accompanying";
import type { WorkbookBlueprint } from "./blueprint";
import type { Palette } from "./palette";
import { printSheet } from "./printSheet";
import { resultsSheet } from "./resultsSheet";
import { settingsNames, settingsSheet } from "./settingsSheet";
import { summarySheet } from "./summarySheet";
import type { TrackedTask } from "./tracking";
import { trackingNames, trackingSheet } from "./trackingSheet";

export interface DrawInput {
  readonly plan: {
    readonly title: string;
    readonly authority: string;
    /** Areas in the plan's order. */
    readonly areas: readonly Pick<Area, "numeral" | "name">[];
    readonly carriedColumns: readonly string[];
  };
  readonly agencies: readonly Agency[];
  /** In table order. */
  readonly tracked: readonly TrackedTask[];
  readonly settings: PlanSettings;
  /** Until when reports go in, as the plan's document sets it. */
  readonly reportDays?: readonly ReportDay[];
  /** The colours of task rows; without it those of the add-in. */
  readonly palette?: Palette;
  /** Puts CCHC.TONGHOP beside the native summary. */
  readonly live: boolean;
  /** The day that a live block counts to while `NgayBaoCao` follows the calendar. */
  readonly today: CalendarDay;
}

/** All sheets of the workbook, in tab order, and its names. */
export function drawWorkbook(input: DrawInput): WorkbookBlueprint {
  const { plan, agencies, tracked, live, today, palette } = input;
  const accompanying = accompanyingDocument(input.settings, plan.authority);
  const settings: PlanSettings = {
    ...input.settings,
    authority: input.settings.authority.trim() || plan.authority,
    accompanying,
  };
  const { planYear, planState } = settings;
  const { areas, carriedColumns, title } = plan;
  return {
    sheets: [
      trackingSheet({ planYear, carriedColumns, tracked, palette }),
      resultsSheet(),
      settingsSheet({ settings, agencies, areas, reportDays: input.reportDays ?? [] }),
      printSheet({ title, accompanying, areas, agencies, tracked, planState }),
      summarySheet({
        planYear,
        areas,
        agencies,
        tracked,
        liveAsOf: live ? (settings.asOf ?? today) : null,
      }),
    ],
    names: [...settingsNames(), ...trackingNames()],
  };
}
