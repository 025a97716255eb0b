import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { compareBoth, readBothPlans } from "../../src/actions/compare/superiorPlan";
import { decideDraft } from "../../src/actions/changes/decideDraft";
import { readYear } from "../../src/actions/changes/readYear";
import { writeYearWork } from "../../src/actions/changes/writeYearWork";
import { makeNextYear } from "../../src/actions/nextYear/makeNextYear";
import { closePeriod } from "../../src/actions/reports/closePeriod";
import { readReturnedSlips } from "../../src/actions/slips/readReturnedSlips";
import { receiveSlips, reviewReturned } from "../../src/actions/slips/receiveSlips";
import { sendSlips } from "../../src/actions/slips/sendSlips";
import { readSourceFile, UnreadableSourceFile } from "../../src/files/sourceFile";
import { wordYearRefusal } from "../../src/messages/changes/yearRefusals";
import { wordCommandProblem, wordOpenAnswers } from "../../src/messages/command";
import { wordSourceProblem, wordSourceFileProblem } from "../../src/messages/errors";
import { wordCloseProblem } from "../../src/messages/report/periodProblems";
import { wordReturnedFileProblem, wordSlipDamage } from "../../src/messages/slips/returnedFiles";
import { fieldText } from "../../src/plan/dependents/fieldText";
import { toVietnamese } from "../../src/plan/day";
import { NO_PAIR_DECISIONS } from "../../src/plan/compare/planComparison";
import { decidedOf } from "../../src/plan/slips/decided";
import { NO_DECISIONS, type SlipReview } from "../../src/plan/slips/slipReview";
import { isFolder, readInput } from "./files";
import { draftOf, readOrders } from "./orders";
import type { YearVerbs } from "./commandLine";
import { StoppedWork } from "./stoppedWork";

/** What was done of the year: what the report tells, what goes to the console, and files to be written. */
export interface YearOutcome {
  readonly told: Readonly<Record<string, unknown>>;
  readonly messages: readonly string[];
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

type Today = { readonly today?: NonNullable<YearVerbs["today"]> };

const NOTHING: YearOutcome = { told: {}, messages: [], files: [] };

/**
 * Does what was asked for on the appendix in the open workbook, in the order of a clerk's day: orders, answers, the closing of a
 * period, new slips, the next plan, the comparison.
 * @throws StoppedWork with its sentence where something cannot be done
 */
export async function doYearWork(verbs: YearVerbs): Promise<YearOutcome> {
  const { orders, answers, close, slips, nextYear, compare } = verbs;
  const today: Today = verbs.today === null ? {} : { today: verbs.today };
  const outcomes = [
    orders === null ? NOTHING : await carryOut(orders, today),
    answers === null ? NOTHING : await takeAnswers(answers, today),
    close === null ? NOTHING : await closed(close, today),
    slips === null ? NOTHING : await send(slips, today),
    nextYear === null ? NOTHING : await nextPlan(nextYear, today),
    compare === null ? NOTHING : await compared(compare, today),
  ];
  return {
    told: Object.assign({}, ...outcomes.map(({ told }) => told)),
    messages: outcomes.flatMap(({ messages }) => messages),
    files: outcomes.flatMap(({ files }) => files),
  };
}

async function carryOut(path: string, { today }: Today): Promise<YearOutcome> {
  const told: unknown[] = [];
  for (const order of readOrders(path)) {
    const year = built(await readYear(today));
    const decision = decideDraft(draftOf(order, year), year);
    if (decision.kind === "refused") {
      throw new StoppedWork(wordYearRefusal(decision.refusal, "vi"));
    }
    if (decision.kind === "faults") {
      const [field] = Object.keys(decision.faults);
      throw new StoppedWork(wordCommandProblem({ kind: "wrongOrder", path, field: field! }, "vi"));
    }
    const { made, added } = built(await writeYearWork(decision, today));
    told.push({ kind: order.kind, changed: made.length, added: added.map(({ number }) => number) });
  }
  return { ...NOTHING, told: { orders: told } };
}

/** Writes what nobody else changed and nobody disagrees about; the rest waits for a person and is told. */
async function takeAnswers(folder: string, { today }: Today): Promise<YearOutcome> {
  const files = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path))
    .map((path) => ({ name: basename(path), bytes: readInput(path) }));
  const outcomes = await readReturnedSlips(files, () => undefined);
  const slips = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.slip] : []));
  const unread = outcomes.flatMap((outcome) =>
    outcome.ok
      ? []
      : [{ file: outcome.file, message: wordReturnedFileProblem(outcome.problem, "vi") }]
  );
  const { review } = built(await reviewReturned(slips, {}, today));
  const at = today === undefined ? {} : { at: { day: today, minutes: 0 } };
  const { made, results } = built(await receiveSlips({ review, decisions: NO_DECISIONS, ...at }));
  const damage = slips.map(({ file, damage: kinds }) => ({
    file,
    damage: kinds.map((kind) => wordSlipDamage(kind, "vi")),
  }));
  const open = decidedOf(review, NO_DECISIONS).open + review.additions.length;
  return {
    files: [],
    told: {
      answers: {
        files: review.files,
        unread,
        damage: damage.filter((each) => each.damage.length > 0),
        written: made.length,
        results,
        ...openOf(review),
      },
    },
    messages: [
      ...unread.map(({ message }) => message),
      ...(open === 0 ? [] : [wordOpenAnswers(open, "vi")]),
    ],
  };
}

/** What a person is to decide, in words. */
function openOf(review: SlipReview) {
  const { conflicts, doubts, matches, additions, locked, resultNotes } = review;
  return {
    conflicts: conflicts.map(({ task, field, present, reasons, answers }) => ({
      number: task.number,
      field,
      present: fieldText(present),
      reasons,
      answers: answers.map(({ value, sources }) => ({
        value: fieldText(value),
        files: sources.map(({ file }) => file),
      })),
    })),
    doubts: doubts.map(({ task, field, entry, sources }) => ({
      number: task.number,
      field,
      typed: entry.typed,
      files: sources.map(({ file }) => file),
    })),
    matches: matches.map(({ row, candidates }) => ({
      text: row.text,
      candidates: candidates.map(({ number }) => number),
    })),
    additions: additions.map(({ row, area }) => ({ text: row.text, area })),
    locked: locked.map(({ task, field, returned }) => ({ number: task.number, field, returned })),
    resultNotes,
  };
}

async function closed(period: string, today: Today): Promise<YearOutcome> {
  const outcome = await closePeriod({ period, ...today });
  if (!outcome.ok && outcome.problem !== "notBuilt") {
    throw new StoppedWork(wordCloseProblem(outcome, "vi"));
  }
  const { sheet, figures } = built(outcome);
  return { ...NOTHING, told: { closed: { period, sheet, total: figures.total } } };
}

async function send(folder: string, today: Today): Promise<YearOutcome> {
  const outcome = await sendSlips({ agencies: null, returnTo: "", ...today });
  if (!outcome.ok && outcome.problem === "nothingToSend") {
    return { ...NOTHING, told: { slips: [] } };
  }
  const { files } = built(outcome);
  return {
    messages: [],
    told: {
      slips: files.map(({ name, slip }) => ({
        file: name,
        code: slip.code,
        agency: slip.agency,
        dueBack: toVietnamese(slip.dueBack),
        tasks: slip.tasks.map(({ number }) => number),
      })),
    },
    files: files.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes })),
  };
}

async function nextPlan(path: string, today: Today): Promise<YearOutcome> {
  const { file, rolled, tasks } = built(await makeNextYear({ carried: new Map(), ...today }));
  return {
    messages: [],
    told: {
      nextYear: {
        tasks,
        left: rolled.tasks.filter(({ isCarried }) => !isCarried).map(({ number }) => number),
        yearChanges: rolled.yearChanges.map(({ before, after }) => ({ before, after })),
      },
    },
    files: [{ path, content: file.bytes }],
  };
}

async function compared(path: string, { today }: Today): Promise<YearOutcome> {
  const name = basename(path);
  const lists = await readSourceFile({ name, bytes: readInput(path) }).catch((error: unknown) => {
    throw error instanceof UnreadableSourceFile
      ? new StoppedWork(wordSourceFileProblem(error.problem, "vi"))
      : error;
  });
  const both = await readBothPlans({ ...lists, name }, today);
  if (!both.ok && both.problem !== "notBuilt") {
    throw new StoppedWork(wordSourceProblem(both.problem, "vi"));
  }
  const { pairs, lacking, rootless } = await compareBoth(built(both), NO_PAIR_DECISIONS);
  return {
    ...NOTHING,
    told: {
      compare: {
        pairs: pairs.map(({ ours, theirs, deadline, agencies }) => ({
          number: ours.task.number,
          superior: theirs.task.number,
          deadline: deadline.kind,
          agencies,
        })),
        lacking: lacking.map(({ theirs: { task, duty } }) => ({
          number: task.number,
          text: task.text,
          duty,
        })),
        rootless: rootless.map(({ ours }) => ours.task.number),
      },
    },
  };
}

/** What an action gives on an appendix; the command has built one before. */
function built<T extends { readonly ok: boolean }>(outcome: T): Extract<T, { readonly ok: true }> {
  if (!outcome.ok) {
    throw new Error("There is no appendix, though one was built.");
  }
  return outcome as Extract<T, { readonly ok: true }>;
}
