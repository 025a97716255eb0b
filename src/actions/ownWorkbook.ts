import { askPalette } from "../excel/legends";
import { existingReader, type ExistingContent } from "../excel/existing";
import { DERIVED_ROLES, type SheetRole } from "../tables/sheetRoles";
import type { Memory } from "../excel/memory";
import { readMemory } from "../excel/readMemory";
import {
  readAgencies,
  readAreas,
  readPrintedTitle,
  readSettings,
  readTracking,
} from "../excel/readOwnSheets";
import { settle, type SettledWorkbook } from "../excel/recover";
import { readRegions } from "../excel/regions";
import { NO_CHOICES, type Choices } from "../intake/choices";
import { withAssigned } from "../plan/agencies/chosenNames";
import type { LostMemory } from "../plan/checks/lostMemory";
import { dateParts, type CalendarDay } from "../plan/day";
import type { Agency, Area } from "../plan/plan";
import { defaultSettings, type PlanSettings } from "../plan/settings";
import type { ChosenPalette } from "../sheets/palette";
import { identifiedTasks } from "../sheets/taskIds";
import type { TrackedTask } from "../sheets/tracking";
import { clockDay } from "./clockDay";
import { withFurther } from "./withFurther";

/** There is no `PhuLuc` yet to work from; `messages/ownSheets.ts` words it. */
export interface NotBuilt {
  readonly ok: false;
  readonly problem: "notBuilt";
}

export const NOT_BUILT: NotBuilt = { ok: false, problem: "notBuilt" };

/** What the add-in's own sheets hold, without the source list. */
export interface OwnWorkbook {
  readonly settled: SettledWorkbook;
  readonly memory: Memory;
  /** Why it is empty, where it should not be. */
  readonly lostMemory: LostMemory | null;
  readonly existing: ExistingContent;
  /** The name of the sheet with `PhuLuc`. */
  readonly trackingSheet: string;
  /** The rows of `PhuLuc`, each with an id of its own. */
  readonly tracked: readonly TrackedTask[];
  readonly settings: PlanSettings;
  /** As the last build had them, without those that were taken out of the directory since. */
  readonly areas: readonly Area[];
  readonly agencies: readonly Agency[];
  readonly title: string;
  readonly authority: string;
  readonly choices: Choices;
  /** The colours of task rows. */
  readonly colors: ChosenPalette;
  readonly today: CalendarDay;
}

/**
 * Reads the add-in's own sheets, after undoing an earlier build that was cut off; null where there is no `PhuLuc`.
 * @param given the calendar's day; without it that of the machine's clock
 * @param derived the derived sheets whose cells are wanted
 * @throws ExcelProblem `columnMissing` where `PhuLuc` has lost a column of the document or the ids
 */
export async function readOwnWorkbook(
  context: Excel.RequestContext,
  given: CalendarDay | undefined,
  derived: Iterable<SheetRole> = DERIVED_ROLES
): Promise<OwnWorkbook | null> {
  const settled = await settle(context);
  const { state } = settled;
  const trackingSheet = state.own.get("tracking");
  if (trackingSheet === undefined) {
    return null;
  }
  const { memory, lost } = await readMemory(context, settled);
  // A workbook that has lost its memory knows its title by the print alone.
  const titled = memory.plan ? [] : (["print"] as const);
  const reader = existingReader(state, [...new Set(["settings", ...derived, ...titled] as const)]);
  const palette = askPalette(context, state);
  const existing = reader.assemble(await readRegions(context, reader.regions));
  const today = given ?? clockDay();
  const choices = { ...NO_CHOICES, ...memory.choices };
  return {
    settled,
    memory,
    lostMemory: lost,
    existing,
    trackingSheet,
    tracked: identifiedTasks(readTracking(existing), memory.base).rows,
    settings: readSettings(existing, state.names, defaultSettings(dateParts(today).year)),
    areas: stillThere(memory.plan?.areas, readAreas(existing)),
    agencies: asListed(
      memory.plan?.agencies,
      withAssigned(readAgencies(existing), choices.agencies)
    ),
    title: memory.plan?.title ?? readPrintedTitle(existing),
    authority: memory.plan?.authority ?? "",
    choices,
    colors: palette(),
    today,
  };
}

/** The plan's agencies with what the directory says of them since: an agency that took others over has their names too. */
function asListed(
  ofPlan: readonly Agency[] | undefined,
  listed: readonly Agency[]
): readonly Agency[] {
  const rows = new Map(listed.map((agency) => [agency.name.toLowerCase(), agency]));
  return stillThere(ofPlan, listed).map((agency) => {
    const { spellings, formerName } = rows.get(agency.name.toLowerCase()) ?? agency;
    return { ...agency, formerName, spellings: [...new Set([...agency.spellings, ...spellings])] };
  });
}

/** The plan's own come first and in its order, as a build has them; a workbook of an earlier version remembers none. */
function stillThere<T extends { readonly name: string }>(
  ofPlan: readonly T[] | undefined,
  listed: readonly T[]
): readonly T[] {
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  return withFurther(
    (ofPlan ?? []).filter(({ name }) => names.has(name.toLowerCase())),
    listed
  );
}
