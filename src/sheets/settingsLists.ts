import type { PlanSettings } from "../plan/settings";
import type { AgencyColumnId, AreaColumnId } from "../tables/settingsColumns";

/** A row of a list: its texts as a person types them, several lines in one where the cell holds several. */
export interface ListEntry<Id extends string> {
  /** Body row of the table when it was read, the first is 0; below 0 for an entry that is not in the table yet. */
  readonly row: number;
  readonly cells: Readonly<Record<Id | "name", string>>;
}

export type AgencyEntry = ListEntry<AgencyColumnId>;
export type AreaEntry = ListEntry<AreaColumnId>;

/** What of the sheet `Thiết lập` can be edited away from it. */
export interface SettingsContent {
  readonly settings: PlanSettings;
  readonly agencies: readonly AgencyEntry[];
  /** In the plan's order. */
  readonly areas: readonly AreaEntry[];
}

/** A text as it counts in a list: lines trimmed, blank ones left out. */
export function listText(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
