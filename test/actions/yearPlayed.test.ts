import { beforeAll, describe, expect, test } from "@jest/globals";
import { planNextYear } from "../../src/actions/nextYear/makeNextYear";
import type { SlipConflict } from "../../src/plan/slips/slipReview";
import { readTable, shownOn } from "../build/clerkAtWork";
import { openBuilt } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { closingProblems, periodProblems, reportSheetsOf } from "../samples/year/closingProblems";
import { ENTRY_HEADERS, type PlainStep } from "../samples/year/plainYear";
import { goingOn, playYear, stepsOf, type StepOf } from "../samples/year/playYear";
import type { ShownRows } from "../samples/year/shownTables";
import {
  plainResultLines,
  plainTaskLines,
  resultLines,
  taskLines,
  type Row,
} from "../samples/year/tableLines";
import { PlayedYear, type ReceivedRound } from "./yearPlayed";

interface Closing {
  readonly report: ReadonlyMap<string, ShownRows>;
  readonly tasks: readonly Row[];
  readonly results: readonly Row[];
}

const rounds = new Map<PlainStep, ReceivedRound & { readonly log: readonly LoggedLine[] }>();
const closings = new Map<PlainStep, Closing>();
let host: OfficeHost;
let carried: readonly number[];
let register: readonly Row[];
let periods: readonly Row[];

beforeAll(async () => {
  host = await openBuilt();
  const year = new PlayedYear(host);
  await playYear({
    begin: () => Promise.resolve(),
    send: async ({ event }, dueBack) => void (await year.send(event.on, event.period, dueBack)),
    type: (task, fields) => year.type(task, fields),
    receive: async (step) => void rounds.set(step, await received(year, step)),
    order: async (step) => expect(await year.order(step)).toMatchObject({ kept: [] }),
    close: async (step) => void closings.set(step, await closed(year, step)),
    makeNextYear: async (step) => void (carried = await carriedOn(step)),
  });
  register = (await readTable(host, "PhieuGui")).rows;
  periods = (await readTable(host, "KyBaoCao")).rows;
});

async function received(year: PlayedYear, step: PlainStep) {
  const before = await logLines();
  const round = await year.receive(step);
  return { ...round, log: (await logLines()).slice(before.length) };
}

interface LoggedLine {
  readonly decision: string;
  readonly source: string;
  readonly agency: string;
  readonly number: string;
  readonly field: string;
}

async function logLines(): Promise<readonly LoggedLine[]> {
  const isThere = host.file.getWorksheet("Nhật ký thay đổi") !== undefined;
  const rows = isThere ? (await readTable(host, "NhatKy")).rows : [];
  return rows.map((row) => ({
    decision: String(row["Xử lý"]),
    source: String(row["Văn bản hoặc tệp"]),
    agency: String(row["Đơn vị"]),
    number: String(row["STT"]),
    field: String(row["Mục"]),
  }));
}

async function closed(year: PlayedYear, step: StepOf<"closed">): Promise<Closing> {
  await year.close(step.event.on, step.event.period);
  const report = new Map<string, ShownRows>();
  for (const sheet of reportSheetsOf(step)) {
    report.set(sheet, (await shownOn(host, sheet)) as ShownRows);
  }
  return {
    report,
    tasks: (await readTable(host, "PhuLuc")).rows,
    results: (await readTable(host, "KetQua")).rows,
  };
}

async function carriedOn({ event }: StepOf<"nextYear">): Promise<readonly number[]> {
  const rule = await planNextYear({ carried: new Map(), today: event.on });
  if (!rule.ok) {
    throw new Error(rule.problem);
  }
  const idOf = (number: string) => rule.rolled.tasks.find((task) => task.number === number)!.id;
  const decided = Object.entries(event.decided).map(([number, is]) => [idOf(number), is] as const);
  const next = await planNextYear({ carried: new Map(decided), today: event.on });
  return next.ok
    ? next.rolled.tasks.flatMap(({ number, isCarried }) => (isCarried ? [Number(number)] : []))
    : [];
}

describe.each(stepsOf("slipsReturned").map((step) => [step.files.length, step] as const))(
  "%i slips that came back",
  (_, step) => {
    const round = () => rounds.get(step)!;

    test("bring every conflict of the story once, and no other", () => {
      expect(
        round().review.conflicts.map(({ task, field, reasons, answers }) => ({
          task: Number(task.number),
          field,
          reasons,
          answers: answers.map(({ value }) => value),
        }))
      ).toEqual(step.event.conflicts.map(({ chosen: _chosen, ...conflict }) => conflict));
    });

    test("leave nothing out: what has no place is told with its file", () => {
      const { review } = round();
      expect(review.matches).toEqual([]);
      expect(review.resultNotes).toEqual([]);
      expect(review.files.flatMap(({ unused }) => unused)).toEqual([]);
      expect(told(review.doubts.map(({ task, entry }) => [task.number, entry.typed]))).toEqual(
        told(step.files.flatMap(({ spoken = {} }) => Object.entries(spoken)))
      );
      expect(told(review.locked.map(({ task, returned }) => [task.number, returned]))).toEqual(
        told(step.files.flatMap(({ lockedProduct = {} }) => Object.entries(lockedProduct)))
      );
      expect(review.additions.map(({ row }) => row.text)).toEqual(
        step.files.flatMap(({ proposed }) => (proposed ? [proposed.text] : []))
      );
    });

    test("are written with the file that each cell comes from, each cell once", () => {
      const cells = step.written.map(({ file, task, field }) =>
        [file.agency, task, ENTRY_HEADERS[field]].join(" | ")
      );
      const logged = round().log.filter(({ decision }) => decision === "Đã ghi");
      expect(
        logged.map(({ agency, number, field }) => [agency, number, field].join(" | ")).sort()
      ).toEqual(cells.sort());
      const results = step.files.flatMap(({ results }) => results);
      expect(round().log.filter(({ decision }) => decision === "Đã bổ sung kết quả")).toHaveLength(
        results.length
      );
      const agencies = new Map(round().files.map(({ agency, name }) => [name, agency]));
      expect(round().log.map(({ source }) => agencies.get(source))).toEqual(
        round().log.map(({ agency }) => agency)
      );
    });

    test("taken a second time change nothing and double nothing", () => {
      const { again } = round();
      expect([again.changes, again.results, again.additions]).toEqual([[], [], []]);
      const disputed = round().review.conflicts.filter(({ answers }) => answers.length > 1);
      expect(again.conflicts.map(cellOf)).toEqual(disputed.map(cellOf));
    });
  }
);

describe.each(stepsOf("closed").map((step) => [step.event.period, step] as const))(
  "when %s is closed",
  (_, step) => {
    const closing = () => closings.get(step)!;

    test("every task says what the story says of it", () => {
      expect(taskLines(closing().tasks)).toEqual(plainTaskLines(step));
    });

    test("results are those of the story, each once", () => {
      expect(resultLines(closing().results)).toEqual(plainResultLines(step));
    });

    test("every figure of the report is the plain count's", () => {
      expect(closingProblems(closing().report, step)).toEqual([]);
    });
  }
);

test("figures of a closed period stay as they were reported", () => {
  expect(periodProblems(periods)).toEqual([]);
});

test("every agency has its slip of each round, and who answered is known", () => {
  // A list of a unit's own names no slip: it answers the one that its agency owes.
  const states = register.map((row) => [row["Kỳ"], row["Đơn vị"], row["Tình trạng"]]);
  expect(states).toHaveLength(24);
  expect(states.filter(([, , state]) => state !== "Đã nhận")).toEqual([]);
});

function cellOf({ task, field }: SlipConflict): string {
  return `${task.taskId} ${field}`;
}

function told(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.map((pair) => pair.join(": ")).sort();
}

test("next year's plan has the tasks that the story carries on", () => {
  const [step] = stepsOf("nextYear");
  expect([...carried].sort((one, other) => one - other)).toEqual(goingOn(step!));
});
