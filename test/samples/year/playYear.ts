import type { CalendarDay } from "../../../src/plan/day";
import type { ReportedFields } from "../progress/reports";
import { plainYear, type PlainStep } from "./plainYear";
import type { YearEvent } from "./story";

/** A step with an event of one kind. */
export type StepOf<Kind extends YearEvent["kind"]> = PlainStep & {
  readonly event: Extract<YearEvent, { readonly kind: Kind }>;
};

/** Every step of the year, the same each time. */
export const STEPS = plainYear();

/** The steps with events of one kind. */
export function stepsOf<Kind extends YearEvent["kind"]>(kind: Kind): readonly StepOf<Kind>[] {
  return STEPS.filter((step): step is StepOf<Kind> => isOf(step, kind));
}

function isOf<Kind extends YearEvent["kind"]>(step: PlainStep, kind: Kind): step is StepOf<Kind> {
  return step.event.kind === kind;
}

/** The clerk of the story, by whatever means the year is played. */
export interface YearPlayer {
  /** Before anything is done on a day. */
  readonly begin: (day: CalendarDay) => Promise<void>;
  /** @param dueBack the day on which slips come back */
  readonly send: (step: StepOf<"slipsSent">, dueBack: CalendarDay) => Promise<void>;
  readonly type: (task: number, fields: ReportedFields) => Promise<void>;
  readonly receive: (step: StepOf<"slipsReturned">) => Promise<void>;
  readonly order: (step: StepOf<"ordered">) => Promise<void>;
  readonly close: (step: StepOf<"closed">) => Promise<void>;
  readonly makeNextYear: (step: StepOf<"nextYear">) => Promise<void>;
}

/** Plays the year from the first slips to the next year's plan. */
export async function playYear(player: YearPlayer): Promise<void> {
  for (const step of STEPS) {
    await playStep(player, step);
  }
}

/** Plays one step, after those before it. */
export async function playStep(player: YearPlayer, step: PlainStep): Promise<void> {
  await player.begin(step.event.on);
  if (isOf(step, "typed")) {
    await player.type(step.event.task, step.event.fields);
  } else if (isOf(step, "slipsSent")) {
    await player.send(step, backAfter(step));
  } else if (isOf(step, "slipsReturned")) {
    for (const { task, fields } of step.typed) {
      await player.type(task, fields);
    }
    await player.receive(step);
  } else if (isOf(step, "ordered")) {
    await player.order(step);
  } else if (isOf(step, "closed")) {
    await player.close(step);
  } else if (isOf(step, "nextYear")) {
    await player.makeNextYear(step);
  }
}

function backAfter(sent: PlainStep): CalendarDay {
  return STEPS.slice(STEPS.indexOf(sent)).find((step) => isOf(step, "slipsReturned"))!.event.on;
}

/** STT of the tasks that go on into the next year. */
export function goingOn({ event, tasks }: StepOf<"nextYear">): readonly number[] {
  return tasks
    .map(({ number }) => number)
    .filter((number) => event.decided[number] ?? !event.left.includes(number));
}
