import { dateParts } from "../day";
import { readsBothWays } from "./dayOrder";
import type { Deadline, DeadlineOptions } from "./deadline";
import { calendarDraft, ongoingDraft, openDraft, recurringDraft } from "./drafts";
import type { Draft } from "./drafts";
import { onlyFramesOngoing } from "./evidence";
import type { Evidence } from "./evidence";
import { gatherEvidence } from "./gatherEvidence";
import type { Stretch } from "./stretch";
import { weekdaysAgree } from "./weekdays";

const UNKNOWN: Deadline = {
  kind: "unknown",
  start: null,
  due: null,
  rhythm: null,
  sure: false,
  read: "",
};

/**
 * Reads a deadline as Vietnamese plans word it: "Trước ngày 15/01/2026" in a plan of 2026 is a `date` due on 2026-01-14.
 *
 * Any Unicode form, tone placement, case and blanks, with or without diacritics. Documents' own dates are left alone
 * ("Kế hoạch số 310/KH-UBND ngày 24/11/2025"). Nothing is guessed: days that do not exist and phrases that are not
 * understood give `unknown`; what was implied, left unread or looks like a slip gives `sure: false`.
 */
export function parseDeadline(phrase: string, options: DeadlineOptions): Deadline {
  const evidence = gatherEvidence(phrase, options);
  return evidence === null ? UNKNOWN : decide(evidence);
}

function decide(evidence: Evidence): Deadline {
  const { rhythm, open, ongoing, stretches } = evidence;
  const firstTime = stretches.find((stretch) => stretch.state === "whole")?.from ?? Infinity;
  const dated = stretches.some((stretch) => stretch.due !== null);
  if (rhythm !== null) {
    return (rhythm.rhythm === "yearly" && dated) || stretches.some(isMereLimit)
      ? finish(evidence, calendarDraft(evidence))
      : { ...finish(evidence, recurringDraft(evidence, rhythm)), rhythm: rhythm.rhythm };
  }
  if (open !== null && open.from < Math.min(firstTime, ongoing?.from ?? Infinity)) {
    return finish(evidence, openDraft(evidence, open));
  }
  if (ongoing !== null && stretches.every((stretch) => onlyFramesOngoing(stretch, evidence))) {
    return finish(evidence, ongoingDraft(evidence, ongoing));
  }
  return dated ? finish(evidence, calendarDraft(evidence)) : undated(evidence);
}

/** "trước 30/6", "đến hết tháng 6": beside a rhythm it is a deadline of its own, where a period only frames the rhythm. */
function isMereLimit(stretch: Stretch): boolean {
  return stretch.due !== null && stretch.start === null;
}

/** A phrase of mere beginnings: "từ tháng 3/2026" goes on from there, "sau ngày 30/6" waits. */
function undated(evidence: Evidence): Deadline {
  const [stretch, ...others] = evidence.stretches;
  if (stretch === undefined || stretch.state !== "whole" || others.length > 0) {
    return UNKNOWN;
  }
  const kind = stretch.lead.after ? "open" : "ongoing";
  return finish(evidence, { kind, start: stretch.start, due: null, sure: false, parts: [stretch] });
}

function finish(evidence: Evidence, draft: Draft): Deadline {
  const { text, line, options, weekdays, stretches } = evidence;
  const { kind, start, due, sure, parts } = draft;
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  const days = stretches.flatMap((stretch) => stretch.days);
  const turnable = options.monthMayComeFirst === true && readsBothWays(line);
  const agrees = weekdaysAgree(weekdays, days) && !turnable;
  return {
    kind,
    start,
    due,
    rhythm: null,
    sure: sure && agrees && isNear(draft, options),
    read: text.slice(from, to).trim(),
  };
}

/** A limit before the plan year, a whole year that is not the plan's, or any day over a year away looks like a slip. */
function isNear({ kind, start, due }: Draft, { planYear }: DeadlineOptions): boolean {
  const dueYear = due === null ? planYear : dateParts(due).year;
  const startYear = start === null ? planYear : dateParts(start).year;
  const otherYear = kind === "year" && dueYear !== planYear;
  return (
    !otherYear &&
    dueYear >= planYear &&
    dueYear <= planYear + 1 &&
    Math.abs(startYear - planYear) <= 1
  );
}
