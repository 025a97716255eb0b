import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { serialFromDay } from "../../src/notation/serial";
import { countedBlock } from "../actions/reports/plainCounts";
import { closingProblems, periodProblems, reportSheetsOf } from "../samples/year/closingProblems";
import { ENTRY_HEADERS, type DealtFile, type PlainStep } from "../samples/year/plainYear";
import { goingOn, STEPS, stepsOf } from "../samples/year/playYear";
import {
  plainResultLines,
  plainTaskLines,
  resultLines,
  taskLines,
} from "../samples/year/tableLines";
import { WrittenWorkbook } from "./writtenWorkbook";
import { NEXT_YEAR, YearByCommand, type PlayedDay, type PlayedRun } from "./yearByCommand";

const SAMPLES = join(__dirname, "..", "samples");
/** Left behind, so that `.ci/run` holds all that a year makes against the schemas of Office files. */
const folder = join(__dirname, "../../out/year/lenh");

const FILES = STEPS.flatMap(({ files }) => files);

const year = new YearByCommand({
  path: folder,
  plan: join(SAMPLES, "ke-hoach-cchc-2026.xlsx"),
  city: join(SAMPLES, "ke-hoach-thanh-pho-2026.docx"),
});
const days: PlayedDay[] = [];
let end: WrittenWorkbook;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

// Each day has the ceiling of time to itself.
for (const day of new Set(STEPS.map(({ event }) => event.on))) {
  beforeAll(async () => {
    days.push(
      await year.play(
        day,
        STEPS.filter(({ event }) => event.on === day)
      )
    );
  });
}

beforeAll(async () => {
  end = await WrittenWorkbook.open(days.at(-1)!.workbook);
});

function dayOf(step: PlainStep): PlayedDay {
  return days.find(({ steps }) => steps.includes(step))!;
}

function runOf(step: PlainStep): PlayedRun {
  return dayOf(step).run!;
}

test("the story is a whole year: four rounds, half of what comes back is damaged, two say otherwise", () => {
  const harmed = ({ damage, again }: DealtFile) => damage !== undefined || again !== undefined;
  expect(stepsOf("slipsReturned")).toHaveLength(4);
  expect(FILES.length).toBeGreaterThanOrEqual(24);
  expect(FILES.filter(harmed).length * 2).toBeGreaterThanOrEqual(FILES.length);
  expect(stepsOf("slipsReturned").flatMap(({ event }) => event.conflicts)).toHaveLength(2);
});

describe.each(stepsOf("slipsSent").map((step) => [step.event.period, step] as const))(
  "slips of %s",
  (_, step) => {
    test("go to those who lead open tasks on the day", () => {
      const round = STEPS.slice(STEPS.indexOf(step)).find(({ files }) => files.length > 0)!;
      expect(
        runOf(step)
          .told.slips.map(({ agency }) => agency)
          .sort()
      ).toEqual(round.files.map(({ agency }) => agency).sort());
    });
  }
);

describe.each(stepsOf("slipsReturned").map((step, index) => [`round ${index + 1}`, step] as const))(
  "what comes back in %s",
  (_, step) => {
    /** Before anybody decided. */
    const asked = () => (dayOf(step).asked ?? runOf(step)).told.answers;
    const answered = () => runOf(step).told.answers;

    test("is read, every file of it, and what is no answer is said", () => {
      const again = step.files.filter((file) => file.again !== undefined).length;
      expect(asked().files).toHaveLength(step.files.length + again);
      expect(asked().files.flatMap(({ unused }) => unused)).toEqual([]);
      expect(asked().unread.map(({ file }) => file)).toEqual(["anh.xlsx"]);
      expect(asked().matches).toEqual([]);
      expect(asked().resultNotes).toEqual([]);
    });

    test("shows every conflict, word of a unit's own, proposed task and locked cell with its files", () => {
      expect(
        asked().conflicts.map(({ number, field, reasons, answers }) => ({
          task: Number(number),
          field,
          reasons,
          answers: answers.map(({ value }) => value),
        }))
      ).toEqual(step.event.conflicts.map(({ chosen: _chosen, ...conflict }) => conflict));
      expect(asked().conflicts.flatMap(({ answers }) => answers)).toEqual(
        asked().conflicts.flatMap(({ answers }) =>
          answers.map((answer) => ({ ...answer, files: [expect.stringMatching(/\.xlsx$/)] }))
        )
      );
      expect(asked().doubts.map(({ number, typed }) => [number, typed])).toEqual(
        step.files.flatMap(({ spoken = {} }) => Object.entries(spoken))
      );
      expect(asked().additions.map(({ text }) => text)).toEqual(
        step.files.flatMap(({ proposed }) => (proposed ? [proposed.text] : []))
      );
      expect(asked().locked.map(({ number, returned }) => [number, returned])).toEqual(
        step.files.flatMap(({ lockedProduct = {} }) => Object.entries(lockedProduct))
      );
    });

    test("leaves nothing open once the orders decide, and is decided as they say", () => {
      expect(answered().open).toBe(0);
      const decided = answered().conflicts.map(({ number, decided: chosen }) => [number, chosen]);
      expect(decided).toEqual(
        step.event.conflicts.map(({ task, chosen }) => [String(task), chosen])
      );
      expect(runOf(step).message).toMatch(/^Tệp “anh\.xlsx”[^\n]+\.$/u);
    });

    test("brings each result once, though the same files are handed over again with the decisions", () => {
      const brought = step.files.flatMap(({ results }) => results).length;
      expect(asked().results).toBe(brought);
      expect(answered().results).toBe(dayOf(step).asked === null ? brought : 0);
    });
  }
);

describe.each(stepsOf("closed").map((step) => [step.event.period, step] as const))(
  "when %s is closed",
  (_, step) => {
    let file: WrittenWorkbook;

    beforeAll(async () => {
      file = await WrittenWorkbook.open(dayOf(step).workbook);
    });

    test("every task of the written file says what the story says of it", () => {
      expect(taskLines(file.table("PhuLuc"))).toEqual(plainTaskLines(step));
    });

    test("results are those of the story, each once", () => {
      expect(resultLines(file.table("KetQua"))).toEqual(plainResultLines(step));
    });

    test("every figure of every sheet of the report is the plain count's", () => {
      const shown = reportSheetsOf(step).map((name) => [name, file.sheet(name)] as const);
      expect(closingProblems(new Map(shown), step)).toEqual([]);
    });

    test("the report tells the same figures", () => {
      const counted = countedBlock(step.tasks, step.event.on, () => "").get("")!;
      expect(runOf(step).told.closed.total).toMatchObject({
        total: counted["Tổng số"],
        doneOnTime: counted["Hoàn thành đúng hạn"],
        doneLate: counted["Hoàn thành quá hạn"],
        inTime: counted["Trong hạn"],
        overdue: counted["Quá hạn"],
        openNoDeadline: counted["Chưa có hạn"],
        notUpdated: counted["Trong đó: Chưa cập nhật"],
        rateBase: counted["Số phải thực hiện (N)"],
      });
    });
  }
);

test("figures once reported stay until the end of the year", () => {
  expect(periodProblems(end.table("KyBaoCao"))).toEqual([]);
});

test("at the end every slip is answered on the day of its round, late where that is after what was asked", () => {
  const sent = stepsOf("slipsSent");
  const expected = stepsOf("slipsReturned").flatMap(({ event, files }, round) =>
    files.map(() => [sent[round]!.event.period, serialFromDay(event.on)])
  );
  const register = end.table("PhieuGui");
  expect(register.map((row) => [row["Kỳ"], row["Ngày nhận"]])).toEqual(expected);
  expect(register.map((row) => row["Tình trạng"])).toEqual(
    register.map((row) =>
      Number(row["Ngày nhận"]) > Number(row["Hạn gửi lại"]) ? "Nhận muộn" : "Đã nhận"
    )
  );
});

test("the log has every change on its day, and every cell of a returned file once", () => {
  const days = STEPS.filter(({ event }) => ["ordered", "slipsReturned"].includes(event.kind));
  expect([
    ...new Set(end.table("NhatKy").map((row) => Math.floor(Number(row["Thời điểm"])))),
  ]).toEqual([...new Set(days.map(({ event }) => serialFromDay(event.on)))]);
  const received = end.table("NhatKy").filter((row) => row["Việc"] === "Nhận phiếu cập nhật");
  const linesOf = (decision: string) => received.filter((row) => row["Xử lý"] === decision);
  expect(
    linesOf("Đã ghi")
      .map((row) => [row["Đơn vị"], row["STT"], row["Mục"]].join(" | "))
      .sort()
  ).toEqual(
    STEPS.flatMap(({ written }) => written)
      .map(({ file, task, field }) => [file.agency, task, ENTRY_HEADERS[field]].join(" | "))
      .sort()
  );
  expect(linesOf("Đã bổ sung kết quả")).toHaveLength(
    FILES.flatMap(({ results }) => results).length
  );
});

test("the next plan's workbook has the tasks that the story carries on, each with who leads it now", async () => {
  const [step] = stepsOf("nextYear");
  const carried = goingOn(step!).map((number) =>
    step!.tasks.find((task) => task.number === number)!
  );
  const { nextYear, compare } = days.at(-1)!.run!.told;
  expect(nextYear.left.map(Number).sort((a, b) => a - b)).toEqual(
    step!.tasks.filter((task) => !carried.includes(task)).map(({ number }) => number)
  );
  const next = (await WrittenWorkbook.open(join(folder, NEXT_YEAR))).table("PhuLuc");
  const ofTask = (area: unknown, lead: unknown) => `${String(area)} | ${String(lead)}`;
  expect(next.map((row) => ofTask(row["Lĩnh vực"], row["Cơ quan chủ trì"])).sort()).toEqual(
    carried.map(({ area, lead }) => ofTask(area, lead)).sort()
  );
  expect(next.map((row) => [row["STT"], row["Trạng thái"]])).toEqual(
    carried.map((__, index) => [index + 1, ""])
  );
  expect(compare.pairs.length).toBeGreaterThan(10);
  expect(compare.lacking.length).toBeGreaterThan(0);
});
