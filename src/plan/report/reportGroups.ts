import { mapInSteps, type Steps } from "../../pace/steps";
import { directoryNames } from "../agencies/directoryNames";
import { knownDay, type CalendarDay } from "../day";
import { fieldText, isBlank } from "../dependents/fieldText";
import type { FollowedPlan, FollowedTask } from "../followedTask";
import { monthName, quarterName } from "../periods";
import { summarise, totalOf, type CountedTask, type SummaryCounts } from "../summary";
import type { ReportFigures } from "./reportFigures";

/** Months of a plan year that begin a quarter. */
const QUARTERS = [1, 4, 7, 10];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A task with everything that a report groups it by. */
interface GroupedTask {
  readonly counted: Omit<CountedTask, "group">;
  readonly area: string;
  readonly lead: string;
  readonly due: CalendarDay | null;
  readonly isAdded: boolean;
  readonly isExtended: boolean;
}

type GroupedFigures = Pick<
  ReportFigures,
  "total" | "byArea" | "byLead" | "byQuarter" | "byMonth" | "original" | "added" | "extended"
>;

/** The counts of a report in all their groupings, each task once in every one. */
export function* groupedFigures(followed: FollowedPlan): Steps<GroupedFigures> {
  const { agencies, areas, settings } = followed;
  const nameOf = directoryNames(agencies);
  const tasks = yield* mapInSteps(followed.tasks, (task) => groupedTask(task, nameOf));
  const by = (groupOf: (task: GroupedTask) => string, groups: readonly string[]) =>
    summarise(
      tasks.map((task) => ({ ...task.counted, group: groupOf(task) })),
      groups
    );
  const areaNames = areas.map(({ name }) => name);
  const byArea = by(({ area }) => area, areaNames);
  yield;
  const byLead = by(({ lead }) => lead, leadNames(followed, tasks));
  yield;
  const dues = sortedDues(tasks);
  const first = (month: number) => knownDay(settings.planYear, month, 1);
  const byPeriod = (nameOfDay: (day: CalendarDay) => string, months: readonly number[]) =>
    by(
      ({ due }) => (due === null ? "" : nameOfDay(due)),
      [...months.map(first), ...dues].map(nameOfDay)
    );
  const byQuarter = byPeriod(quarterName, QUARTERS);
  yield;
  const byMonth = byPeriod(monthName, MONTHS);
  const counts = (isCounted: (task: GroupedTask) => boolean): SummaryCounts =>
    totalOf(
      summarise(
        tasks.filter(isCounted).map(({ counted }) => ({ ...counted, group: "" })),
        []
      )
    );
  return {
    total: counts(() => true),
    byArea,
    byLead,
    byQuarter,
    byMonth,
    original: counts(({ isAdded }) => !isAdded),
    added: counts(({ isAdded }) => isAdded),
    extended: counts(({ isExtended }) => isExtended),
  };
}

function groupedTask(
  { values, state, progress }: FollowedTask,
  nameOf: (cell: string) => string
): GroupedTask {
  const { extensionDocument, extendedDue } = values;
  return {
    counted: {
      progress,
      status: state.status,
      stoppedWithDocument: progress === "stopped" && !isBlank(extensionDocument),
    },
    area: fieldText(values.area),
    lead: nameOf(fieldText(values.lead)),
    due: state.due,
    isAdded: !isBlank(values.origin),
    isExtended: !isBlank(extensionDocument) && typeof extendedDue === "object" && !!extendedDue,
  };
}

/** Every agency that may lead, and the groups that do. */
function leadNames({ agencies }: FollowedPlan, tasks: readonly GroupedTask[]): readonly string[] {
  const leading = new Set(tasks.map(({ lead }) => lead));
  return agencies
    .filter(({ name, kind }) => kind === "agency" || leading.has(name))
    .map(({ name }) => name);
}

function sortedDues(tasks: readonly GroupedTask[]): readonly CalendarDay[] {
  const dues = tasks.flatMap(({ due }) => (due === null ? [] : [due]));
  return [...new Set(dues)].sort((one, other) => one - other);
}
