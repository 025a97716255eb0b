import { byCodeUnits } from "../../text/codeUnits";
import { agencyKey } from "../agencies/agencyKey";
import { areaId, KNOWN_AREAS } from "../areas";
import type { CalendarDay } from "../day";
import {
  summarise,
  totalOf,
  type CountedTask,
  type SummaryCounts,
  type SummaryRow,
} from "../summary";
import type { CommuneFile, Standing } from "./communeFile";

/** Several communes added up. The rows of either grouping add up to `total`. */
export interface CommunesSum {
  /** Every file once, in the order of their communes. */
  readonly files: readonly { readonly file: CommuneFile; readonly standing: Standing }[];
  readonly planYear: number;
  /** The areas of the reform that have tasks, then others by name; last "" for tasks without one. */
  readonly byArea: readonly SummaryRow[];
  /** One for each file that counts, by its commune, or its own name where it names none. */
  readonly byCommune: readonly SummaryRow[];
  readonly total: SummaryCounts;
  /** The first and the last day that figures count to; null where no file counts. */
  readonly asOf: { readonly first: CalendarDay; readonly last: CalendarDay } | null;
}

/**
 * Adds up the appendices of communes. The plan year is that of most files (of two the later); of several files of one commune the
 * one of the latest day counts, by name where the days are the same. The order of files does not matter.
 * @param decided by the key of a file whether it counts, where the clerk said so
 */
export function sumCommunes(
  files: readonly CommuneFile[],
  decided: ReadonlyMap<string, boolean> = new Map()
): CommunesSum {
  const planYear = commonestYear(files);
  const present = ofEachCommune(files.filter((file) => file.planYear === planYear));
  const standingOf = (file: CommuneFile): Standing => {
    const said = decided.get(file.key);
    if (said !== undefined) {
      return said ? "counted" : "leftOut";
    }
    if (file.planYear !== planYear) {
      return "otherYear";
    }
    return present.has(file) ? "counted" : "doubled";
  };
  const placed = [...files].sort(byCommune).map((file) => ({ file, standing: standingOf(file) }));
  const counted = placed.filter(({ standing }) => standing === "counted").map(({ file }) => file);
  const names = communeNames(counted);
  const byCommuneRows = summarise(
    counted.flatMap((file) => regrouped(file, () => names.get(file)!)),
    counted.map((file) => names.get(file)!)
  );
  const days = counted.map(({ asOf }) => asOf);
  return {
    files: placed,
    planYear,
    byArea: byArea(counted),
    byCommune: byCommuneRows,
    total: totalOf(byCommuneRows),
    asOf:
      days.length === 0 ? null : { first: min(days), last: days.reduce((a, b) => (b > a ? b : a)) },
  };
}

function byArea(files: readonly CommuneFile[]): readonly SummaryRow[] {
  const tasks = files.flatMap(({ tasks: all }) => all);
  const met = [...new Set(tasks.map(({ group }) => group.trim()))]
    .filter((name) => name !== "")
    .sort();
  const ids = new Map(met.map((name) => [name, areaId(name)]));
  const names = new Map<string, string>();
  for (const { id, name } of KNOWN_AREAS) {
    if ([...ids.values()].includes(id)) {
      names.set(id, name);
    }
  }
  for (const [name, id] of ids) {
    names.set(id, names.get(id) ?? name);
  }
  const named = tasks.map((task) => ({
    ...task,
    group: names.get(ids.get(task.group.trim()) ?? "") ?? "",
  }));
  return summarise(named, [...names.values()]);
}

function regrouped(
  { tasks }: CommuneFile,
  groupOf: (task: CountedTask) => string
): readonly CountedTask[] {
  return tasks.map((task) => ({ ...task, group: groupOf(task) }));
}

/** A name for each file's row: its commune, with the file where two are called alike or it names none. */
function communeNames(files: readonly CommuneFile[]): ReadonlyMap<CommuneFile, string> {
  const taken = new Set<string>();
  return new Map(
    files.map((file) => {
      const wanted = file.commune.trim() || file.file;
      const name = taken.has(wanted.toLowerCase()) ? `${wanted} (${file.key})` : wanted;
      taken.add(name.toLowerCase());
      return [file, name];
    })
  );
}

/** Of each commune the file that counts; one that names none stands for itself. */
function ofEachCommune(files: readonly CommuneFile[]): ReadonlySet<CommuneFile> {
  const best = new Map<string, CommuneFile>();
  for (const file of files) {
    const key = file.commune.trim() === "" ? `\u0000${file.key}` : agencyKey(file.commune);
    const other = best.get(key);
    if (other === undefined || isNewer(file, other)) {
      best.set(key, file);
    }
  }
  return new Set(best.values());
}

function isNewer(a: CommuneFile, b: CommuneFile): boolean {
  return a.asOf === b.asOf ? a.key < b.key : a.asOf > b.asOf;
}

function commonestYear(files: readonly CommuneFile[]): number {
  const times = new Map<number, number>();
  for (const { planYear } of files) {
    times.set(planYear, (times.get(planYear) ?? 0) + 1);
  }
  return [...times].reduce(
    (best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best),
    [0, 0] as [number, number]
  )[0];
}

function byCommune(a: CommuneFile, b: CommuneFile): number {
  const [one, other] = [a.commune || a.file, b.commune || b.file];
  return one.localeCompare(other, "vi") || byCodeUnits(a.key, b.key);
}

function min(days: readonly CalendarDay[]): CalendarDay {
  return days.reduce((a, b) => (b < a ? b : a));
}
