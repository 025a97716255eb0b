import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { clockMoment } from "../../src/actions/clockMoment";
import { readReturnedSlips } from "../../src/actions/slips/readReturnedSlips";
import {
  receiveSlips,
  reviewReturned,
  type ReturnedSlip,
} from "../../src/actions/slips/receiveSlips";
import { wordOpenAnswers } from "../../src/messages/command";
import { wordReturnedFileProblem, wordSlipDamage } from "../../src/messages/slips/returnedFiles";
import { fieldText } from "../../src/plan/dependents/fieldText";
import { decidedOf } from "../../src/plan/slips/decided";
import type { SlipDecisions, SlipReview } from "../../src/plan/slips/slipReview";
import { decidedText, slipDecisions } from "./answerOrders";
import { isFolder, readInput } from "./files";
import type { SortedOrders } from "./orders";
import { built, type Today, type YearOutcome } from "./yearOutcome";

/**
 * Writes of the files of a folder what nobody else changed and nobody disagrees about, and what was decided; the rest waits for
 * a person and is told.
 * @throws CommandStop where an order decides on what nobody asks
 */
export async function takeAnswers(
  folder: string,
  orders: SortedOrders["answers"],
  { today }: Today
): Promise<YearOutcome> {
  const { slips, unread } = await readAnswers(folder);
  const reviewed = built(await reviewReturned(slips, {}, today));
  const { review } = reviewed;
  const decisions = slipDecisions(orders, reviewed);
  const at = today === undefined ? {} : { at: { ...clockMoment(), day: today } };
  const { made, results, added } = built(await receiveSlips({ review, decisions, ...at }));
  const waiting = review.additions.length - decisions.added.length;
  const open = decidedOf(review, decisions).open + waiting;
  return {
    files: [],
    told: {
      answers: {
        files: review.files,
        unread,
        damage: damageOf(slips),
        written: made.length,
        results,
        added: added.map(({ number }) => number),
        open,
        ...askedIn(review, decisions),
      },
    },
    messages: [
      ...unread.map(({ message }) => message),
      ...(open === 0 ? [] : [wordOpenAnswers(open, "vi")]),
    ],
  };
}

async function readAnswers(folder: string) {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path))
    .map((path) => ({ name: basename(path), bytes: readInput(path) }));
  const outcomes = await readReturnedSlips(files, () => undefined);
  return {
    slips: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.slip] : [])),
    unread: outcomes.flatMap((outcome) =>
      outcome.ok
        ? []
        : [{ file: outcome.file, message: wordReturnedFileProblem(outcome.problem, "vi") }]
    ),
  };
}

function damageOf(slips: readonly ReturnedSlip[]) {
  return slips
    .filter(({ damage }) => damage.length > 0)
    .map(({ file, damage }) => ({
      file,
      damage: damage.map((kind) => wordSlipDamage(kind, "vi")),
    }));
}

/** What a person decides, in words, with what was decided. */
function askedIn(review: SlipReview, decisions: SlipDecisions) {
  const { conflicts, doubts, matches, additions, locked, resultNotes } = review;
  return {
    conflicts: conflicts.map((conflict) => ({
      number: conflict.task.number,
      field: conflict.field,
      present: fieldText(conflict.present),
      reasons: conflict.reasons,
      answers: conflict.answers.map(({ value, sources }) => ({
        value: fieldText(value),
        files: sources.map(({ file }) => file),
      })),
      decided: decidedText(conflict, decisions),
    })),
    doubts: doubts.map((doubt) => ({
      number: doubt.task.number,
      field: doubt.field,
      present: fieldText(doubt.present),
      typed: doubt.entry.typed,
      reading: doubt.entry.reading === undefined ? null : fieldText(doubt.entry.reading),
      files: doubt.sources.map(({ file }) => file),
      decided: decidedText(doubt, decisions),
    })),
    matches: matches.map(({ row, candidates }) => ({
      text: row.text,
      candidates: candidates.map(({ number }) => number),
    })),
    additions: additions.map(({ key, row, area }) => ({
      text: row.text,
      area: decisions.areas[key] ?? area,
      taken: decisions.added.includes(key),
    })),
    locked: locked.map(({ task, field, returned }) => ({ number: task.number, field, returned })),
    resultNotes,
  };
}
