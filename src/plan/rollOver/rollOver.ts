import { mapInSteps, type Steps } from "../../pace/steps";
import type { FollowedPlan } from "../followedTask";
import type { Agency, Area } from "../plan";
import type { PlanSettings } from "../settings";
import { inYear } from "./nextDeadline";
import { rolledTask, type RolledTask, type RolledText } from "./rolledTask";
import { rolledTargets, type RolledTarget } from "./rolledTargets";
import { rollVerdict } from "./rollReason";
import type { YearMention, YearStep } from "./yearMention";
import { moveYears } from "./yearsInText";

/** A text in which a year stands, with what became of each. */
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
  /** Why it is another one: its years, the day until which the task was extended, or the new document that is still to be issued. */
  readonly cause: "years" | "extended" | "newDocument";
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
  /** Every text of what goes on in which a year stands: title, areas, tasks, targets. */
  readonly yearChanges: readonly YearChange[];
}

export interface RollOverChoices {
  /** After the plan's year. */
  readonly nextYear: number;
  /** Tasks by their id that somebody wants carried or left whatever the rule says. */
  readonly carried: ReadonlyMap<string, boolean>;
}

/**
 * The next plan out of this year's. Recurring, ongoing and whole-year tasks and those that wait for an order go on;
 * unfinished ones and those that come each year are proposed, and go on unless somebody says otherwise; the others are left.
 * Words stay as they are but for the years in them. The draft begins without number, reports and results.
 */
export function* rollOver(followed: FollowedPlan, choices: RollOverChoices): Steps<RolledPlan> {
  const { settings, agencies, areas, plan } = followed;
  const step = { from: settings.planYear, to: choices.nextYear };
  const options = { step, settings, carriedColumns: plan.carriedColumns };
  const tasks = yield* mapInSteps(followed.tasks, (task) => {
    const verdict = rollVerdict(task, step);
    const isCarried = choices.carried.get(task.id) ?? verdict.group !== "left";
    return rolledTask(task, verdict, isCarried, options);
  });
  const targets = rolledTargets(followed.targets ?? [], step);
  const title = moveYears(plan.title, step, "words");
  return {
    step,
    title: title.text,
    settings: nextSettings(settings, step),
    areas: areas.map((area) => ({ ...area, name: moveYears(area.name, step, "words").text })),
    agencies,
    tasks,
    targets,
    yearChanges: [
      changeOf({ kind: "title" }, plan.title, step),
      ...areas.map(({ name }) => changeOf({ kind: "area" }, name, step)),
      ...tasks.filter(({ isCarried }) => isCarried).flatMap(changesOfTask),
      ...(followed.targets ?? []).map(({ text }) => changeOf({ kind: "target" }, text, step)),
    ].filter(({ mentions, before, after }) => mentions.length > 0 || before !== after),
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
    cause: mentions.length === 0 ? "extended" : "years",
    mentions,
  }));
}

function changeOf(place: YearChange["place"], before: string, step: YearStep): YearChange {
  const { text, mentions } = moveYears(before, step, "words");
  return { place, before, after: text, cause: "years", mentions };
}
