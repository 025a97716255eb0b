import type { TrackingColumnId } from "../../tables/trackingColumns";
import { columnOf, filledIn, type Condition, type Counted, type CountTerm } from "./formulas";

/*
 * A deadline in force is the extension where its document is named, else the plan's own. So tasks are counted by their
 * extension, then by their own deadline less those among them whose extension counts: the plain deadlines, which are most, are
 * for COUNTIFS, and an error in one of the two cells costs nothing where the other one counts.
 */

type Deadline = "extendedDue" | "due";

const EXTENSION_COUNTS = [filledIn("extensionDocument"), isDay("extendedDue")];

/**
 * The tasks whose deadline in force lies within days of the plan year.
 * @param from first month, 1 to 12
 * @param months how many from there on
 */
export function tasksDueIn(from: number, months: number): Counted {
  const [first, end] = [`DATE(NamKeHoach,${from},1)`, `DATE(NamKeHoach,${from + months},1)`];
  return dueTerms((id) => ({
    criterion: `${columnOf(id)},">="&${first},${columnOf(id)},"<"&${end}`,
    factor: `ISNUMBER(${columnOf(id)})*(${columnOf(id)}>=${first})*(${columnOf(id)}<${end})`,
  }));
}

/** The tasks without a deadline in force. */
export function tasksWithoutDue(): Counted {
  return [{ sign: "+", conditions: [] }, ...dueTerms(isDay).map(turned)];
}

/** The tasks whose extension counts. */
export function extendedTasks(): Counted {
  return [{ sign: "+", conditions: EXTENSION_COUNTS }];
}

function dueTerms(within: (id: Deadline) => Condition): Counted {
  return [
    { sign: "+", conditions: [...EXTENSION_COUNTS, within("extendedDue")] },
    { sign: "+", conditions: [within("due")] },
    { sign: "-", conditions: [within("due"), ...EXTENSION_COUNTS] },
  ];
}

function isDay(id: TrackingColumnId): Condition {
  return {
    criterion: `${columnOf(id)},">0"`,
    factor: `ISNUMBER(${columnOf(id)})*(${columnOf(id)}>0)`,
  };
}

function turned({ sign, conditions }: CountTerm): CountTerm {
  return { sign: sign === "+" ? "-" : "+", conditions };
}
