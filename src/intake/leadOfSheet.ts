import { directoryName } from "../plan/agencies/recogniseAgencies";
import type { Agency } from "../plan/plan";
import type { SheetList } from "./readSheet";
import type { Repair } from "./reading";
import type { PlacedTask } from "./sections";

/** Stands above every plan of the commune and says nothing of who does what. */
const WHOLE_COMMUNE = /^(?:UBND|HĐND|Đảng ủy)(?!\p{L}| UBND| các)/u;

/** The tasks of a list with the lead agency that its sheet stands for. */
export interface LedTasks {
  readonly tasks: readonly PlacedTask[];
  readonly repairs: readonly Repair[];
}

/**
 * Where no task of a list names its lead agency and the sheet's name, or who stands above the list, is an agency of the
 * directory, the sheet is that agency's own list. Told as a repair for each task; a list with any lead stays as it is.
 */
export function withLeadOfSheet(
  list: SheetList,
  tasks: readonly PlacedTask[],
  known: readonly Agency[]
): LedTasks {
  const lead = tasks.every(({ draft }) => draft.lead === "") ? agencyOfSheet(list, known) : null;
  if (lead === null) {
    return { tasks, repairs: [] };
  }
  return {
    tasks: tasks.map(({ draft, areaId }) => ({ draft: { ...draft, lead }, areaId })),
    repairs: tasks.map(({ draft }) => ({
      kind: "leadFilled",
      rows: draft.rows,
      before: "",
      after: lead,
    })),
  };
}

function agencyOfSheet({ grid, heading }: SheetList, known: readonly Agency[]): string | null {
  const named = [grid.name, ...heading.issuers]
    .map((text) => directoryName(text, known))
    .find((name) => name !== null && !WHOLE_COMMUNE.test(name));
  return named ?? null;
}
