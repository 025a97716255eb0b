import { buildAppendix } from "../../../src/actions/buildAppendix";
import { followedAppendix } from "../../../src/actions/followedAppendix";
import { makeNextYear, type NextYearFile } from "../../../src/actions/nextYear/makeNextYear";
import { openNextYear } from "../../../src/actions/nextYear/openNextYear";
import { previewAppendix } from "../../../src/actions/previewAppendix";
import { readOwnWorkbook, type OwnWorkbook } from "../../../src/actions/ownWorkbook";
import { readPeriodRows } from "../../../src/excel/readReportPeriods";
import { inExcel } from "../../../src/excel/run";
import { finish } from "../../../src/pace/steps";
import { knownDay } from "../../../src/plan/day";
import { contentsOf, openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { PROGRESS_DAYS } from "../../samples/progress2026";

const TODAY = knownDay(2026, 12, 20);
const IN_2027 = knownDay(2027, 1, 10);

let before: OwnWorkbook;
let untouched: boolean;
let opened: readonly Uint8Array[];
let made: NextYearFile;
let host: OfficeHost;
let own: OwnWorkbook;

/** The sample plan at the end of its year, and the workbook of 2027 that is made of it. */
beforeAll(async () => {
  const old = await openBuilt();
  await fillProgress(PROGRESS_DAYS[3]!);
  await old.idle();
  const contents = contentsOf(old);
  before = (await inExcel((context) => readOwnWorkbook(context, TODAY)))!;
  made = (await makeNextYear({ carried: new Map(), today: TODAY })) as NextYearFile;
  await openNextYear(made);
  opened = old.openedFiles;
  untouched = JSON.stringify(contentsOf(old)) === JSON.stringify(contents);
  host = await openHost(made.file.bytes);
  own = (await inExcel((context) => readOwnWorkbook(context, IN_2027)))!;
});

describe("the workbook of the next plan", () => {
  it("is a file of its own that leaves this year's workbook as it is", () => {
    expect(made.file.name).toBe("Phu-luc-CCHC-2027_Nguyen-Binh-Khiem.xlsx");
    expect(untouched).toBe(true);
  });

  it("opens in a window of its own, byte for byte", () => {
    expect(opened.map((bytes) => Buffer.from(bytes).equals(Buffer.from(made.file.bytes)))).toEqual([
      true,
    ]);
  });

  it("is known as ours, with the tasks that go on, numbered anew under their old ids", () => {
    const carried = made.rolled.tasks.filter(({ isCarried }) => isCarried);
    expect(own.tracked.map(({ cells }) => cells.number)).toEqual(
      carried.map((_, index) => index + 1)
    );
    expect(own.tracked.map(({ id }) => id).sort()).toEqual(carried.map(({ id }) => id).sort());
    expect(own.tracked.length).toBeLessThan(before.tracked.length);
    expect(own.settings).toMatchObject({
      planYear: 2027,
      planState: "draft",
      documentNumber: "",
    });
    expect(own.areas.map(({ name }) => name)).toEqual(before.areas.map(({ name }) => name));
    expect(own.agencies.map(({ name }) => name)).toEqual(before.agencies.map(({ name }) => name));
    expect(own.title).toMatch(/NĂM 2027$/u);
    expect(own.settings.accompanying).toMatch(/ngày {5}tháng {5}năm 2027/u);
  });

  it("begins with nothing reported", () => {
    const followed = finish(followedAppendix(own));
    expect(new Set(followed.tasks.map(({ state }) => state.status))).toEqual(
      new Set(["notUpdated"])
    );
    expect(followed.tasks.flatMap(({ results }) => results)).toEqual([]);
    expect(
      followed.tasks.every(({ values }) => values.doneOn === null && values.outcome === null)
    ).toBe(true);
    expect(followed.tasks.some(({ progress }) => progress === "overdue")).toBe(false);
  });

  it("has the report days of the new year", () => {
    const periods = readPeriodRows(own.existing).map(({ report }) => report);
    const quarter = periods.find(({ name }) => name === "Quý I")!;
    expect(quarter).toMatchObject({
      from: knownDay(2026, 12, 15),
      to: knownDay(2027, 3, 14),
      closedOn: null,
    });
  });

  it("lists every text in which a year stands", () => {
    const sheet = host.file.getWorksheet("Thay đổi năm")!;
    const texts = sheet.getColumn(4).values.slice(5);
    expect(texts).toEqual(made.rolled.yearChanges.map(({ before: text }) => text));
  });

  it("stays as it is when the appendix is built again", async () => {
    const rows = JSON.stringify(own.tracked);
    const preview = await previewAppendix({ today: IN_2027 });
    const differences = (preview.ok && preview.differences) || [];
    // What a person decided of a deadline last year is still known to be the table's own.
    expect(differences.map(({ kind }) => kind)).toEqual(differences.map(() => "edited"));
    expect(differences.some(({ asks }) => asks)).toBe(false);
    const outcome = await buildAppendix({ live: false, today: IN_2027 });
    expect(outcome).toMatchObject({ ok: true });
    const again = (await inExcel((context) => readOwnWorkbook(context, IN_2027)))!;
    expect(JSON.stringify(again.tracked)).toBe(rows);
  });
});
