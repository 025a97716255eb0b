import type { CalendarDay } from "../day";
import type { Deadline, DeadlineKind, Rhythm } from "../deadline/deadline";
import type { DeadlineVerdict } from "./planComparison";

/** How often in a year. */
const TIMES: Readonly<Record<Rhythm, number>> = {
  monthly: 12,
  quarterly: 4,
  halfYearly: 2,
  yearly: 1,
};

/** A deadline as it counts: that in force, where it was extended. */
export interface CountingDeadline {
  readonly kind: DeadlineKind;
  readonly due: CalendarDay | null;
  readonly rhythm: Rhythm | null;
}

/**
 * Whether our deadline keeps the superior's. Two with a day compare by their days, whatever they are (a quarter by its last day). A
 * whole year leaves room for what goes on all year; any other day does not, for nobody says there until when.
 */
export function deadlineVerdict(
  ours: CountingDeadline,
  theirs: Pick<Deadline, "kind" | "due" | "rhythm">
): DeadlineVerdict {
  const unread = [isUnknown(ours), isUnknown(theirs)] as const;
  if (unread[0] || unread[1]) {
    const whose = unread[0] && unread[1] ? "both" : unread[0] ? "ours" : "theirs";
    return { kind: "unknown", whose };
  }
  if (theirs.due === null) {
    return withoutDay(ours, theirs.rhythm);
  }
  if (ours.due !== null) {
    const days = ours.due - theirs.due;
    return days > 0 ? { kind: "later", days } : { kind: "kept" };
  }
  const goesOn = ours.kind === "ongoing" || ours.kind === "recurring";
  return { kind: theirs.kind === "year" && goesOn ? "kept" : "dayless" };
}

function withoutDay({ rhythm }: CountingDeadline, wanted: Rhythm | null): DeadlineVerdict {
  if (wanted === null) {
    return { kind: "free" };
  }
  const keeps = rhythm !== null && TIMES[rhythm] >= TIMES[wanted];
  return { kind: keeps ? "kept" : "rarer" };
}

/** A date, period or year without a day is as unknown as a phrase that nobody understood. */
function isUnknown({ kind, due }: Pick<Deadline, "kind" | "due">): boolean {
  return due === null && !["recurring", "ongoing", "open"].includes(kind);
}
