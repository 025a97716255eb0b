import { comparisonKey } from "../text/keys";
import type { PlanSettings } from "../plan/settings";
import { cellText } from "./cellText";
import type { KeptChange } from "./keptChange";
import { mergeList, type ListRow, type MergedList } from "./mergeList";
import { settingContent } from "./settingContent";
import { SETTINGS_CELLS, type SettingsCell } from "./settingsCells";
import { listText, type AgencyEntry, type SettingsContent } from "./settingsLists";
import {
  AGENCY_COLUMNS,
  AREA_COLUMNS,
  type AgencyColumnId,
  type AreaColumnId,
} from "../tables/settingsColumns";
import type { NameUsage } from "./nameUsage";

/** What a user changed. */
export interface SettingsChange {
  /** The content that the user began with. */
  readonly from: SettingsContent;
  readonly to: SettingsContent;
  /** Rows of renamed agencies whose former name stays in the tasks. */
  readonly keptInTasks: readonly number[];
}

/** A name of a list and the one that takes its place in the tasks. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

export interface MergedSettings {
  /** The settings whose cells are to be written, and the values of all. */
  readonly changed: readonly SettingsCell[];
  readonly settings: PlanSettings;
  readonly agencies: MergedList<AgencyColumnId>;
  readonly areas: MergedList<AreaColumnId>;
  /** To be put into `PhuLuc`; none in an issued plan, whose columns stay as printed. */
  readonly agencyRenamings: readonly Renaming[];
  readonly areaRenamings: readonly Renaming[];
  readonly kept: readonly KeptChange[];
}

/**
 * Brings a user's changes into the sheet `Thiết lập` as it is now: what nobody else changed is written, the rest stays as
 * it is in the sheet and is told. The former name of a renamed agency stays with it as another spelling, by which the
 * source list is still read.
 */
export function mergeSettings(
  change: SettingsChange,
  now: SettingsContent,
  usage: NameUsage
): MergedSettings {
  const { from, to, keptInTasks } = change;
  const values = mergeValues(from.settings, to.settings, now.settings);
  const printed = now.settings.planState === "issued" || values.settings.planState === "issued";
  const agencies = mergeList<AgencyColumnId>({
    columns: AGENCY_COLUMNS,
    from: from.agencies,
    to: to.agencies,
    now: now.agencies,
    tasksOf: usage.agency,
    printed: false,
  });
  const areas = mergeList<AreaColumnId>({
    columns: AREA_COLUMNS,
    from: from.areas,
    to: to.areas,
    now: now.areas,
    tasksOf: usage.area,
    printed,
  });
  const keptRows = new Set(keptInTasks);
  const stays = new Set(
    from.agencies.filter(({ row }) => keptRows.has(row)).map(({ cells }) => cells.name)
  );
  return {
    ...values,
    agencies: { ...agencies, rows: withFormerNames(agencies, now.agencies) },
    areas,
    agencyRenamings: printed ? [] : agencies.renamed.filter((renamed) => !stays.has(renamed.from)),
    areaRenamings: printed ? [] : areas.renamed,
    kept: [...values.kept, ...agencies.kept, ...areas.kept],
  };
}

function mergeValues(
  from: PlanSettings,
  to: PlanSettings,
  now: PlanSettings
): Pick<MergedSettings, "changed" | "settings" | "kept"> {
  const wanted = SETTINGS_CELLS.filter(
    ({ setting }) => to[setting] !== from[setting] && to[setting] !== now[setting]
  );
  const changed = wanted.filter(({ setting }) => now[setting] === from[setting]);
  const values = Object.fromEntries(changed.map(({ setting }) => [setting, to[setting]]));
  return {
    changed,
    settings: { ...now, ...values },
    kept: wanted
      .filter((cell) => !changed.includes(cell))
      .map((cell) => ({
        kind: "setting",
        label: cell.label,
        wanted: shown(cell, to),
        present: shown(cell, now),
      })),
  };
}

function shown(cell: SettingsCell, settings: PlanSettings): string {
  const content = settingContent(cell, settings);
  const isFormula = content !== null && typeof content === "object" && "formula" in content;
  return isFormula ? content.formula : cellText(content);
}

/** The rows of the directory with the former names of renamed agencies as spellings, and the new names in the groups. */
function withFormerNames(
  { rows, renamed }: MergedList<AgencyColumnId>,
  now: readonly AgencyEntry[]
): readonly ListRow<AgencyColumnId>[] {
  const newNames = new Map(renamed.map(({ from, to }) => [comparisonKey(from), to]));
  return rows.map((row) => {
    const present = now.find((entry) => entry.row === row.from)?.cells;
    const cells = present ? { ...present, ...row.cells } : { ...BLANK_AGENCY, ...row.cells };
    const former = renamed.find((each) => each.row === row.from)?.from ?? "";
    const members = listText(cells.members)
      .split("\n")
      .map((line) => newNames.get(comparisonKey(line)) ?? line)
      .join("\n");
    return {
      from: row.from,
      cells: {
        ...row.cells,
        ...(isSpelling(former, cells)
          ? {}
          : { spellings: listText([cells.spellings, former].join("\n")) }),
        ...(members === listText(cells.members) ? {} : { members }),
      },
    };
  });
}

function isSpelling(former: string, { name, spellings }: AgencyEntry["cells"]): boolean {
  const key = comparisonKey(former);
  return key === "" || [name, ...spellings.split("\n")].some((line) => comparisonKey(line) === key);
}

const BLANK_AGENCY: AgencyEntry["cells"] = {
  name: "",
  shortName: "",
  spellings: "",
  kind: "",
  members: "",
  formerName: "",
};
