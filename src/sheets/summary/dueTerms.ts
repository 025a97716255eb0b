import { ANY_TEXT, columnOf, type Counted, type CountTerm } from "./formulas";

/*
 * COUNTIFS has no "or": a deadline in force is the extension where its document is named, else the plan's own. So tasks are
 * counted by their extension, then by their own deadline less those among them whose extension counts.
 */

const EXTENSION_COUNTS = `${columnOf("extensionDocument")},${ANY_TEXT},`;

/**
 * The tasks whose deadline in force lies within days of the plan year.
 * @param from first month, 1 to 12
 * @param months how many from there on
 */
export function tasksDueIn(from: number, months: number): Counted {
  const within = (column: string): string =>
    `${column},">="&DATE(NamKeHoach,${from},1),${column},"<"&DATE(NamKeHoach,${from + months},1),`;
  return dueTerms(within);
}

/** The tasks without a deadline in force. */
export function tasksWithoutDue(): Counted {
  const withDue = dueTerms((column) => `${column},">0",`);
  return [{ sign: "+", conditions: "" }, ...withDue.map(turned)];
}

/** The tasks whose extension counts. */
export function extendedTasks(): Counted {
  return [{ sign: "+", conditions: `${EXTENSION_COUNTS}${columnOf("extendedDue")},">0",` }];
}

function dueTerms(within: (column: string) => string): Counted {
  const [extended, planned] = [columnOf("extendedDue"), columnOf("due")];
  return [
    { sign: "+", conditions: `${EXTENSION_COUNTS}${within(extended)}` },
    { sign: "+", conditions: within(planned) },
    { sign: "-", conditions: `${within(planned)}${EXTENSION_COUNTS}${extended},">0",` },
  ];
}

function turned({ sign, conditions }: CountTerm): CountTerm {
  return { sign: sign === "+" ? "-" : "+", conditions };
}
