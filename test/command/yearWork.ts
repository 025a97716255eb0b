import { basename, join } from "node:path";
import { compareBoth, readBothPlans } from "../../src/actions/compare/superiorPlan";
import { decideDraft } from "../../src/actions/changes/decideDraft";
import { readYear } from "../../src/actions/changes/readYear";
import { writeYearWork } from "../../src/actions/changes/writeYearWork";
import { makeNextYear, planNextYear } from "../../src/actions/nextYear/makeNextYear";
import { closePeriod } from "../../src/actions/reports/closePeriod";
import { drawReports } from "../../src/actions/reports/drawReports";
import { sendSlips } from "../../src/actions/slips/sendSlips";
import { readSourceFile, UnreadableSourceFile } from "../../src/files/sourceFile";
import { wordDayDoubt } from "../../src/messages/changes/dayDoubts";
import { wordYearRefusal } from "../../src/messages/changes/yearRefusals";
import { describeDeadline } from "../../src/messages/deadlines";
import { wordSourceProblem, wordSourceFileProblem } from "../../src/messages/errors";
import { wordCloseProblem } from "../../src/messages/report/periodProblems";
import { toVietnamese } from "../../src/plan/day";
import type { YearVerbs } from "./commandLine";
import { CommandStop, readInput } from "./files";
import { draftOf, wrongOrder, type SortedOrders } from "./orders";
import { StoppedWork } from "./stoppedWork";
import { takeAnswers } from "./takeAnswers";
import { built, NOTHING, type Today, type YearOutcome } from "./yearOutcome";

/**
 * Does what was asked for on the appendix in the open workbook, in the order of a clerk's day: orders, answers, the report, the
 * closing of a period, new slips, the next plan, the comparison.
 * @throws StoppedWork with its sentence where something cannot be done, CommandStop where a file is not as it must be
 */
export async function doYearWork(verbs: YearVerbs, orders: SortedOrders): Promise<YearOutcome> {
  const { answers, reports, close, slips, nextYear, compare } = verbs;
  const today: Today = verbs.today === null ? {} : { today: verbs.today };
  const outcomes = [
    verbs.orders === null ? NOTHING : await carryOut(orders.changes, today),
    answers === null ? NOTHING : await takeAnswers(answers, orders.answers, today),
    reports ? await report(today) : NOTHING,
    close === null ? NOTHING : await closed(close, today),
    slips === null ? NOTHING : await send(slips, today),
    nextYear === null ? NOTHING : await nextPlan(nextYear, orders.carried, today),
    compare === null ? NOTHING : await compared(compare, today),
  ];
  return {
    told: Object.assign({}, ...outcomes.map(({ told }) => told)),
    messages: outcomes.flatMap(({ messages }) => messages),
    files: outcomes.flatMap(({ files }) => files),
  };
}

async function carryOut(changes: SortedOrders["changes"], { today }: Today): Promise<YearOutcome> {
  const told: unknown[] = [];
  for (const placed of changes) {
    const { path, place, order } = placed;
    const year = built(await readYear(today));
    const { draft, unknown } = draftOf(order, year);
    if (unknown !== null) {
      throw wrongOrder(placed, unknown);
    }
    const decision = decideDraft(draft, year);
    if (decision.kind === "refused") {
      const why = wordYearRefusal(decision.refusal, "vi");
      throw new CommandStop({ kind: "refusedOrder", path, place, why });
    }
    if (decision.kind === "faults") {
      const [field] = Object.keys(decision.faults);
      throw wrongOrder(placed, field === "taskId" ? "task" : field!);
    }
    const { made, added } = built(await writeYearWork(decision, today));
    const { reading, doubts } = decision;
    const { planYear } = year.followed.settings;
    told.push({
      kind: order.kind,
      changed: made.length,
      added: added.map(({ number }) => number),
      deadline: reading && describeDeadline(reading, "vi"),
      doubts: doubts.map((doubt) => wordDayDoubt(doubt, planYear, "vi")),
    });
  }
  return { ...NOTHING, told: { orders: told } };
}

/** The whole report as it stands now; the summary's formulas alone would lack agencies and tasks that came meanwhile. */
async function report(today: Today): Promise<YearOutcome> {
  await drawReports(today);
  return NOTHING;
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

async function nextPlan(
  path: string,
  orders: SortedOrders["carried"],
  today: Today
): Promise<YearOutcome> {
  const carried = orders.length === 0 ? new Map() : await carriedBy(orders, today);
  const { file, rolled, tasks } = built(await makeNextYear({ carried, ...today }));
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

/** By the task's id whether it goes into the next plan. */
async function carriedBy(
  orders: SortedOrders["carried"],
  today: Today
): Promise<ReadonlyMap<string, boolean>> {
  const { rolled } = built(await planNextYear({ carried: new Map(), ...today }));
  const carried = new Map<string, boolean>();
  for (const placed of orders) {
    const { kind, task } = placed.order;
    const id = rolled.tasks.find(({ number }) => number === task)?.id;
    if (id === undefined || carried.has(id)) {
      throw wrongOrder(placed, "task");
    }
    carried.set(id, kind === "carry");
  }
  return carried;
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
  const plans = built(both);
  const { pairs, lacking, rootless } = await compareBoth(plans, plans.decided);
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
