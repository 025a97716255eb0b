import { directoryName } from "../../plan/agencies/recogniseAgencies";
import type { Agency } from "../../plan/plan";
import type { SheetList } from "../readSheet";
import type { Repair } from "../reading";
import type { PlacedTask, PlanArea } from "../rows/sections";

/** Stands above every plan of the commune and says nothing of who does what. */
const WHOLE_COMMUNE = /^(?:UBND|HĐND|Đảng ủy)(?!\p{L}| UBND| các)/u;

/** The tasks of a list with the lead agency that its sheet, or the heading above each, stands for. */
export interface LedTasks {
  readonly tasks: readonly PlacedTask[];
  readonly repairs: readonly Repair[];
}

/**
 * Where no task of a list names its lead agency, an agency of the directory that the heading above it names leads ("I. PHÒNG
 * KINH TẾ"), else the one that the sheet's name, or who stands above the list, is. Told as a repair for each task; a list
 * with any lead stays as it is.
 */
export function withLeadOfSheet(
  list: SheetList,
  { areas, tasks }: { readonly areas: readonly PlanArea[]; readonly tasks: readonly PlacedTask[] },
  known: readonly Agency[]
): LedTasks {
  if (tasks.some(({ draft }) => draft.lead !== "")) {
    return { tasks, repairs: [] };
  }
  const ofSheet = agencyOfSheet(list, known);
  const ofAreas = new Map(areas.map(({ id, name }) => [id, directoryName(name, known)]));
  const led = tasks.map(({ draft, areaId }) => {
    const lead = ofAreas.get(areaId) ?? ofSheet ?? "";
    return { draft: { ...draft, lead }, areaId };
  });
  return {
    tasks: led,
    repairs: led.flatMap(({ draft: { rows, lead } }): readonly Repair[] =>
      lead === "" ? [] : [{ kind: "leadFilled", rows, before: "", after: lead }]
    ),
  };
}

function agencyOfSheet({ grid, heading }: SheetList, known: readonly Agency[]): string | null {
  const named = [grid.name, ...heading.issuers]
    .map((text) => directoryName(text, known))
    .find((name) => name !== null && !WHOLE_COMMUNE.test(name));
  return named ?? null;
}
