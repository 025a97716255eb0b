import { mapInSteps, type Steps } from "../../pace/steps";
import type { FollowedPlan } from "../followedTask";
import type { Agency, Area } from "../plan";
import type { PlanSettings } from "../settings";
import { inYear } from "./nextDeadline";
import { nextDirectory } from "./nextDirectory";
import { rolledTask, type RolledTask, type RolledText } from "./rolledTask";
import { rolledTargets, type RolledTarget } from "./rolledTargets";
import { rollVerdict } from "./rollReason";
import type { YearMention, YearStep } from "./yearMention";
import { moveYears } from "./yearsInText";

/** A text in which a year stands, with what became of each; or one that is another one for another cause. */
export interface YearChange {
  readonly place:
    | { readonly kind: "title" | "area" | "target" | "accompanying" }
    | {
        readonly kind: "task";
        readonly taskId: string;
        /** STT of this year. */
        readonly number: string;
        readonly field: RolledText["field"];
        /** The header of a carried column; "" for the others. */
        readonly header: string;
      };
  readonly before: string;
  readonly after: string;
  /**
   * Why it is another one: its years, the day until which the task was extended, the heir of an agency, or the new document that
   * is still to be issued.
   */
  readonly cause: "years" | "extended" | "heir" | "newDocument";
  /** None but for `years`. */
  readonly mentions: readonly YearMention[];
}

/** What of this year's plan makes the next one. */
export interface RolledPlan {
  readonly step: YearStep;
  readonly title: string;
  readonly settings: PlanSettings;
  /** In the plan's order. */
  readonly areas: readonly Area[];
  readonly agencies: readonly Agency[];
  /** Every task of this year's plan, in its order, those that are left included. */
  readonly tasks: readonly RolledTask[];
  readonly targets: readonly RolledTarget[];
  /** Every text of what goes on in which a year stands, or an heir: title, areas, tasks, targets. */
  readonly yearChanges: readonly YearChange[];
}

/**
 * The next plan out of this year's, by the rule alone. Recurring, ongoing and whole-year tasks and those that wait for an
 * order go on; unfinished ones and those that come each year are proposed, and go on unless somebody says otherwise; the
 * others are left. Words stay as they are but for the years in them, agencies but for those whose only heir is known. The draft
 * begins without number, reports and results.
 * @param nextYear after the plan's year
 */
export function* rollOver(followed: FollowedPlan, nextYear: number): Steps<RolledPlan> {
  const { settings, areas, plan, targets = [] } = followed;
  const step = { from: settings.planYear, to: nextYear };
  const { nameIn, agencies } = nextDirectory(followed.agencies);
  const options = { step, settings, carriedColumns: plan.carriedColumns, nameIn };
  const tasks = yield* mapInSteps(followed.tasks, (task) =>
    rolledTask(task, rollVerdict(task, step), options)
  );
  const around = [
    changeOf({ kind: "title" }, plan.title, step),
    ...areas.map(({ name }) => changeOf({ kind: "area" }, name, step)),
    ...targets.map(({ text }) => changeOf({ kind: "target" }, text, step)),
  ];
  return withCarried(
    {
      step,
      title: moveYears(plan.title, step, "words").text,
      settings: nextSettings(settings, step),
      areas: areas.map((area) => ({ ...area, name: moveYears(area.name, step, "words").text })),
      agencies,
      tasks,
      targets: rolledTargets(targets, step, nameIn),
      yearChanges: around.filter(({ mentions }) => mentions.length > 0),
    },
    new Map()
  );
}

/**
 * The next plan with the tasks that somebody wants carried or left whatever the rule says.
 * @param carried by the ids of tasks
 */
export function withCarried(rolled: RolledPlan, carried: ReadonlyMap<string, boolean>): RolledPlan {
  const tasks = rolled.tasks.map((task) => ({
    ...task,
    isCarried: carried.get(task.id) ?? task.group !== "left",
  }));
  const around = rolled.yearChanges.filter(({ place }) => place.kind !== "task");
  const isBehind = ({ place }: YearChange) => place.kind === "target";
  return {
    ...rolled,
    tasks,
    yearChanges: [
      ...around.filter((change) => !isBehind(change)),
      ...tasks.filter(({ isCarried }) => isCarried).flatMap(changesOfTask),
      ...around.filter(isBehind),
    ],
  };
}

/** A draft again, its figures to follow the calendar; how deadlines are read and reminded of stays. */
function nextSettings(settings: PlanSettings, step: YearStep): PlanSettings {
  return {
    ...settings,
    asOf: null,
    planYear: step.to,
    planState: "draft",
    documentNumber: "",
    issuedOn: null,
    wholeYearReminderFrom: inYear(settings.wholeYearReminderFrom, step),
  };
}

function changesOfTask({ id, number, texts }: RolledTask): readonly YearChange[] {
  return texts.map(({ field, header, before, after, mentions }) => ({
    place: { kind: "task", taskId: id, number, field, header },
    before,
    after,
    cause: causeOf({ field, mentions }),
    mentions,
  }));
}

function causeOf({ field, mentions }: Pick<RolledText, "field" | "mentions">): YearChange["cause"] {
  if (field === "lead" || field === "supporting") {
    return "heir";
  }
  return mentions.length === 0 ? "extended" : "years";
}

function changeOf(place: YearChange["place"], before: string, step: YearStep): YearChange {
  const { text, mentions } = moveYears(before, step, "words");
  return { place, before, after: text, cause: "years", mentions };
}
