import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { planNextYear } from "../../src/actions/nextYear/makeNextYear";
import { serialFromDay } from "../../src/notation/serial";
import type { SlipConflict } from "../../src/plan/slips/slipReview";
import { readTable, shownOn } from "../build/clerkAtWork";
import { openBuilt } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import {
  ENTRY_HEADERS,
  plainYear,
  type PlainStep,
  type PlainTask,
} from "../samples/year/plainYear";
import type { YearEvent } from "../samples/year/story";
import { countedBlock, runningBlock, type PlainBlock } from "./reports/plainCounts";
import { rowProblems, shownBlocks, type ShownCell } from "./reports/threeWays";
import { PlayedYear, type ReceivedRound } from "./yearPlayed";

jest.setTimeout(600_000);

type Step<Kind extends YearEvent["kind"]> = PlainStep & {
  readonly event: Extract<YearEvent, { readonly kind: Kind }>;
};

const STEPS = plainYear();

function stepsOf<Kind extends YearEvent["kind"]>(kind: Kind): readonly Step<Kind>[] {
  return STEPS.filter((step): step is Step<Kind> => step.event.kind === kind);
}

type Row = Readonly<Record<string, unknown>>;

interface Closing {
  readonly summary: readonly (readonly ShownCell[])[];
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
  for (const [index, step] of STEPS.entries()) {
    const { event } = step;
    switch (event.kind) {
      case "typed":
        await year.type(event.task, event.fields);
        break;
      case "slipsSent":
        await year.send(event.on, event.period, backOn(index));
        break;
      case "slipsReturned":
        for (const { task, fields } of step.typed) {
          await year.type(task, fields);
        }
        rounds.set(step, await received(year, step));
        break;
      case "ordered":
        expect(await year.order(event.on, event.order, event.document)).toMatchObject({ kept: [] });
        break;
      case "closed":
        closings.set(step, await closed(year, step as Step<"closed">));
        break;
      case "nextYear":
        carried = await carriedOn(step as Step<"nextYear">);
    }
  }
  register = (await readTable(host, "PhieuGui")).rows;
  periods = (await readTable(host, "KyBaoCao")).rows;
});

function backOn(index: number) {
  return STEPS.slice(index).find(({ event }) => event.kind === "slipsReturned")!.event.on;
}

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

async function closed(year: PlayedYear, { event }: Step<"closed">): Promise<Closing> {
  await year.close(event.on, event.period);
  return {
    summary: (await shownOn(host, "Tổng hợp")) as ShownCell[][],
    tasks: (await readTable(host)).rows,
    results: (await readTable(host, "KetQua")).rows,
  };
}

async function carriedOn({ event }: Step<"nextYear">): Promise<readonly number[]> {
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
      expect(closing().tasks.map(said).sort(byNumber)).toEqual(step.tasks.map(expected));
    });

    test("results are those of the story, each once", () => {
      const found = closing().results.map((row) => [
        row["STT"],
        row["Kỳ"],
        row["Sản phẩm"],
        row["Số và ký hiệu văn bản"],
        row["Ngày ban hành"],
      ]);
      expect(found.map(String).sort()).toEqual(
        step.results
          .map((line) => [
            line.task,
            line.period,
            line.deliverable,
            line.document,
            line.issuedOn === null ? "" : serialFromDay(line.issuedOn),
          ])
          .map(String)
          .sort()
      );
    });

    test("every figure is the plain count's", () => {
      const { tasks, results, event } = step;
      const count = (groupOf: (task: PlainTask) => string | null) =>
        countedBlock(tasks, event.on, groupOf);
      const blocks = shownBlocks(closing().summary);
      expect([
        ...problems(
          blocks,
          "Lĩnh vực",
          count(({ area }) => area)
        ),
        ...problems(
          blocks,
          "Cơ quan chủ trì",
          count(({ lead }) => lead)
        ),
        ...problems(
          blocks,
          "Nguồn giao",
          count(({ added }) => (added ? "Nhiệm vụ bổ sung trong năm" : "Nhiệm vụ của kế hoạch"))
        ),
        ...problems(blocks, "Loại thời hạn", runningBlock(tasks, results, event.on)),
      ]).toEqual([]);
    });
  }
);

test("figures of a closed period stay as they were reported", () => {
  for (const { event, tasks } of stepsOf("closed")) {
    const row = periods.find((each) => each["Kỳ báo cáo"] === event.period)!;
    const total = countedBlock(tasks, event.on, () => "").get("")!;
    const counted = Object.fromEntries(
      Object.entries(total).filter(([header]) => header in row && header !== "n/N")
    );
    expect(Object.keys(counted).length).toBeGreaterThan(8);
    expect(row).toMatchObject(counted);
  }
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

type Blocks = ReturnType<typeof shownBlocks>;

function problems(blocks: Blocks, header: string, expected: PlainBlock): readonly string[] {
  const { rows, check } = blocks.get(header)!;
  const others = ["Tổng cộng", "Trong đó: Được gia hạn"];
  const missing = [...expected.keys()].filter((name) => !rows.some(([each]) => each === name));
  return [
    ...(check === "Đúng" ? [] : [`${header}: the check says ${check}.`]),
    ...missing.map((name) => `${header} has no row ${name}.`),
    ...rows.flatMap(([name, cells]) =>
      expected.has(name)
        ? rowProblems(`${header}, ${name}`, cells, expected.get(name))
        : cells["Tổng số"] === 0 || others.includes(name)
          ? []
          : [`${header}: nobody expects ${name}.`]
    ),
  ];
}

function said(row: Row) {
  return [
    row["STT"],
    row["Lĩnh vực"],
    row["Cơ quan chủ trì"],
    row["Loại thời hạn"],
    row["Hạn hoàn thành"],
    row["Hạn điều chỉnh"],
    ...Object.values(ENTRY_HEADERS).map((header) => row[header]),
  ];
}

function expected(task: PlainTask) {
  const cell = (value: unknown) =>
    typeof value === "number" ? serialFromDay(value as never) : (value ?? "");
  return [
    task.number,
    task.area,
    task.lead,
    task.kind,
    cell(task.due),
    cell(task.extendedDue),
    ...Object.keys(ENTRY_HEADERS).map((field) => cell(task[field as keyof PlainTask])),
  ];
}

function byNumber(one: readonly unknown[], other: readonly unknown[]): number {
  return Number(one[0]) - Number(other[0]);
}

test("next year's plan has the tasks that the story carries on", () => {
  const [{ event, tasks }] = stepsOf("nextYear") as [Step<"nextYear">];
  const goesOn = ({ number }: PlainTask) => event.decided[number] ?? !event.left.includes(number);
  expect([...carried].sort((a, b) => a - b)).toEqual(
    tasks.filter(goesOn).map(({ number }) => number)
  );
});
