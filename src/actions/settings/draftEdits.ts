import { searchKey } from "../../text/keys";
import type { SettingsListId } from "./draftProblems";
import {
  AGENCY_KIND_WORDS,
  type AgencyEntry,
  type SettingId,
  type SettingsContent,
  type SettingsDraft,
} from "./settingsDraft";
import type { AgencyColumnId, AreaColumnId } from "../../tables/settingsColumns";

/** A change to a draft. */
export type DraftEdit = (draft: SettingsDraft) => SettingsDraft;

const BLANK_AGENCY: AgencyEntry["cells"] = {
  name: "",
  shortName: "",
  spellings: "",
  kind: AGENCY_KIND_WORDS.agency,
  members: "",
  formerName: "",
};

/** What was typed into the field of a setting. */
export function typeSetting(setting: SettingId, text: string): DraftEdit {
  return (draft) => ({ ...draft, values: { ...draft.values, [setting]: text } });
}

/** Lets the figures follow the calendar, or not any more. */
export function followCalendar(followsCalendar: boolean): DraftEdit {
  return (draft) => ({ ...draft, followsCalendar });
}

/** What was typed into a field of an agency. */
export function typeAgency(row: number, column: AgencyColumnId, text: string): DraftEdit {
  return (draft) => ({
    ...draft,
    agencies: draft.agencies.map((entry) =>
      entry.row === row ? { row, cells: { ...entry.cells, [column]: text } } : entry
    ),
  });
}

/** What was typed into a field of an area. */
export function typeArea(row: number, column: AreaColumnId, text: string): DraftEdit {
  return (draft) => ({
    ...draft,
    areas: draft.areas.map((entry) =>
      entry.row === row ? { row, cells: { ...entry.cells, [column]: text } } : entry
    ),
  });
}

/** Says whether the tasks take a renamed agency's new name. */
export function renameInTasks(row: number, isRenamed: boolean): DraftEdit {
  return (draft) => {
    const others = draft.keptInTasks.filter((each) => each !== row);
    return { ...draft, keptInTasks: isRenamed ? others : [...others, row] };
  };
}

/** The row under which the next new entry of a list goes. */
export function nextNewRow(draft: SettingsDraft, list: SettingsListId): number {
  return Math.min(0, ...draft[list].map(({ row }) => row)) - 1;
}

/** Adds a blank agency; `row` is that of `nextNewRow`. */
export function addAgency(row: number): DraftEdit {
  return (draft) => ({ ...draft, agencies: [...draft.agencies, { row, cells: BLANK_AGENCY }] });
}

/** Adds a blank area; `row` is that of `nextNewRow`. */
export function addArea(row: number): DraftEdit {
  return (draft) => ({
    ...draft,
    areas: [...draft.areas, { row, cells: { numeral: "", name: "" } }],
  });
}

/** Takes an entry out of its list; one of the sheet can be put back (`restoreEntry`). */
export function removeEntry(list: SettingsListId, row: number): DraftEdit {
  return (draft) => {
    const gone = row < 0 ? [] : draft[list].filter((entry) => entry.row === row);
    return {
      ...draft,
      [list]: draft[list].filter((entry) => entry.row !== row),
      removed: { ...draft.removed, [list]: [...draft.removed[list], ...gone] },
    };
  };
}

/** Puts an entry that was taken out back where it stood, with the edits made to it. */
export function restoreEntry(
  list: SettingsListId,
  row: number,
  content: SettingsContent
): DraftEdit {
  return (draft) => {
    const order = content[list].map((each) => each.row);
    const back = draft.removed[list].filter((entry) => entry.row === row);
    return {
      ...draft,
      [list]: withBack(draft[list], back, order.slice(0, order.indexOf(row))),
      removed: {
        ...draft.removed,
        [list]: draft.removed[list].filter((entry) => entry.row !== row),
      },
    };
  };
}

/** Moves an area up (-1) or down (1). */
export function moveArea(row: number, by: -1 | 1): DraftEdit {
  return (draft) => {
    const areas = [...draft.areas];
    const at = areas.findIndex((entry) => entry.row === row);
    const moved = areas[at];
    const other = areas[at + by];
    if (moved && other) {
      areas[at] = other;
      areas[at + by] = moved;
    }
    return { ...draft, areas };
  };
}

/** The entries with those that come back behind the last of the rows that stood before them. */
function withBack<E extends { readonly row: number }>(
  entries: readonly E[],
  back: readonly E[],
  earlier: readonly number[]
): readonly E[] {
  const at = entries.reduce((last, each, i) => (earlier.includes(each.row) ? i + 1 : last), 0);
  return [...entries.slice(0, at), ...back, ...entries.slice(at)];
}

/** Whether an agency has these words in its names or spellings, diacritics aside; every one has no words. */
export function isFoundBy(sought: string, { cells }: AgencyEntry): boolean {
  const { name, shortName, spellings, formerName } = cells;
  const text = [name, shortName, spellings, formerName].join(" ");
  return searchKey(text).includes(searchKey(sought));
}
