import { describe, expect, test } from "@jest/globals";
import { decideDraft } from "../../../src/actions/changes/decideDraft";
import { readYear, type YearAtHand } from "../../../src/actions/changes/readYear";
import { undoChanges } from "../../../src/actions/changes/undoChanges";
import { writeYearWork } from "../../../src/actions/changes/writeYearWork";
import { blankDraft, type YearDraft } from "../../../src/actions/changes/yearDraft";
import type { AppliedChanges } from "../../../src/actions/changes/applyChanges";
import { readReport } from "../../../src/actions/reports/readReport";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { serialFromDay } from "../../../src/notation/serial";
import { directoryName } from "../../../src/plan/agencies/recogniseAgencies";
import { knownDay } from "../../../src/plan/day";
import { textsHeight } from "../../../src/sheets/metrics";
import { fillIn, printedRow, readTable, trackedRow } from "../../build/clerkAtWork";
import { AS_OF, build, openBuilt } from "../../excel/openSample";
import { saveValues } from "../settingsOnSheet";
import type { OfficeHost } from "../../host/officeHost";

const DOCUMENT = {
  documentKind: "Quyết định",
  documentNumber: "45/QĐ-UBND",
  issuedOn: "25/6/2026",
};
const DOCUMENT_LINE = "Quyết định số 45/QĐ-UBND ngày 25/6/2026";

async function yearAtHand(): Promise<YearAtHand> {
  const year = await readYear(AS_OF);
  if (!year.ok) {
    throw new Error(year.problem);
  }
  return year;
}

/** Decides on a draft and writes it, as somebody does who presses both buttons. */
async function carriedOut(
  kind: YearDraft["kind"],
  draft: (year: YearAtHand) => Partial<YearDraft>
): Promise<AppliedChanges> {
  const year = await yearAtHand();
  const decision = decideDraft({ ...blankDraft(kind), ...DOCUMENT, ...draft(year) }, year);
  if (decision.kind !== "work") {
    throw new Error(JSON.stringify(decision));
  }
  const outcome = await writeYearWork(decision, AS_OF);
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

function idOf({ followed }: YearAtHand, number: number): string {
  return followed.tasks.find(({ task }) => task.number === String(number))!.id;
}

async function logOf(host: OfficeHost) {
  const { rows } = await readTable(host, "NhatKy");
  return rows.map((row) => [row["STT"], row["Mục"], row["Sau khi ghi"]]);
}

/** Who leads each task, by the directory's names. */
async function leads() {
  const { followed } = await yearAtHand();
  return followed.tasks.map(({ task }) => task.lead);
}

async function agencyNames(host: OfficeHost): Promise<readonly unknown[]> {
  return (await readTable(host, "DonVi")).rows.map((row) => row["Tên"]);
}

/** The agencies whose rows are lower than their texts. */
async function cutRows(host: OfficeHost): Promise<readonly unknown[]> {
  const { sheet, headerRow, columns, rows } = await readTable(host, "DonVi");
  return host.excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const formatOf = (address: string, what: string) =>
      worksheet.getRange(address).format.load(what);
    const widths = [...columns.values()].map((letters) =>
      formatOf(`${letters}:${letters}`, "columnWidth")
    );
    const heights = rows.map((_, index) => {
      const row = headerRow + 1 + index;
      return formatOf(`${row}:${row}`, "rowHeight");
    });
    await context.sync();
    const needed = rows.map((row) =>
      textsHeight(
        Object.values(row).map(String),
        widths.map(({ columnWidth }) => columnWidth),
        { face: "regular", size: 11 }
      )
    );
    return rows
      .filter((_, index) => heights[index]!.rowHeight < needed[index]!)
      .map((row) => row["Tên"]);
  });
}

test("an agency that takes another one in answers to its name at once, before anything is built anew", async () => {
  await openBuilt();
  await carriedOut("merge", () => ({
    from: ["Công an xã"],
    into: [{ name: "Phòng Kinh tế", shortName: "" }],
    on: "01/7/2026",
  }));
  const { followed } = await yearAtHand();
  expect(directoryName("Công an xã", followed.agencies)).toBe("Phòng Kinh tế");
});

test("what was finished after the preview does not go over: nothing is written, and that is told", async () => {
  const host = await openBuilt();
  const year = await yearAtHand();
  const decision = decideDraft(
    {
      ...blankDraft("rename"),
      ...DOCUMENT,
      from: ["Trung tâm Phục vụ hành chính công"],
      into: [{ name: "Trung tâm Hành chính công số 1", shortName: "" }],
      on: "01/7/2026",
    },
    year
  );
  if (decision.kind !== "work") {
    throw new Error(JSON.stringify(decision));
  }
  const before = await leads();
  await fillIn(host, [16], { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "20/3/2026" });
  expect(await writeYearWork(decision, AS_OF)).toEqual({ ok: false, problem: "changedSince" });
  expect(await leads()).toEqual(before);
});

test("rows of the directory are high enough for the names that a merger of three brings, also after it was taken back", async () => {
  const host = await openBuilt();
  const three = ["Phòng Kinh tế", "Công an xã", "Trung tâm Phục vụ hành chính công"];
  const outcome = await carriedOut("merge", () => ({
    from: three,
    into: [
      {
        name: "Trung tâm Hành chính công, Kinh tế và An ninh trật tự xã Nguyễn Bình Khiêm",
        shortName: "TTHCC",
      },
    ],
    on: "01/7/2026",
  }));
  const { rows } = await readTable(host, "DonVi");
  const came = rows.find((row) => row["Tên viết tắt"] === "TTHCC")!;
  expect(String(came["Tên trước đây"]).split("; ")).toEqual(three);
  expect(String(came["Cách viết khác"]).split("\n").length).toBeGreaterThan(three.length);
  expect(await cutRows(host)).toEqual([]);

  await undoChanges(outcome.undo!);
  expect(await agencyNames(host)).toEqual(expect.arrayContaining(three));
  expect(await cutRows(host)).toEqual([]);
});

test("a row of the directory that somebody hid stays hidden when an agency in it gets another name", async () => {
  const host = await openBuilt();
  const { sheet, headerRow, rows } = await readTable(host, "DonVi");
  const at = rows.findIndex((row) => row["Tên"] === "Công an xã");
  const line = `${headerRow + 1 + at}:${headerRow + 1 + at}`;
  await host.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(line).rowHidden = true;
    await context.sync();
  });
  await carriedOut("rename", () => ({
    from: ["Công an xã"],
    into: [{ name: "Công an xã Nguyễn Bình Khiêm và các thôn trên địa bàn", shortName: "" }],
    on: "01/7/2026",
  }));
  await host.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(line).load("rowHidden");
    await context.sync();
    expect(range.rowHidden).toBe(true);
  });
});

describe("in the sample's appendix", () => {
  test("a document adds a task and gives one to another agency, each with its line of the log", async () => {
    const host = await openBuilt();
    await carriedOut("add", () => ({
      area: "Cải cách thể chế",
      text: "Khảo sát mức độ hài lòng của người dân",
      lead: "Phòng Kinh tế",
      deadlineText: "Trước ngày 30/9/2026",
    }));
    await carriedOut("move", (year) => ({
      taskId: idOf(year, 16),
      to: "Phòng Kinh tế",
      on: "01/7/2026",
    }));

    expect(await trackedRow(host, 40)).toMatchObject({
      "Nội dung công việc": "Khảo sát mức độ hài lòng của người dân",
      "Hạn hoàn thành": serialFromDay(knownDay(2026, 9, 29)),
      "Nguồn giao": `Bổ sung theo ${DOCUMENT_LINE}`,
    });
    expect(await trackedRow(host, 16)).toMatchObject({ "Cơ quan chủ trì": "Phòng Kinh tế" });
    expect(await logOf(host)).toEqual([
      [40, "Nội dung công việc", "Khảo sát mức độ hài lòng của người dân"],
      [16, "Cơ quan chủ trì", "Phòng Kinh tế"],
    ]);
    const { rows } = await readTable(host, "NhatKy");
    expect(rows.map((row) => Math.floor(Number(row["Thời điểm"])))).toEqual(
      rows.map(() => serialFromDay(AS_OF))
    );
  });

  test("a centre of an issued plan that is merged keeps finished work and its place in the print; building anew changes nothing", async () => {
    const host = await openBuilt();
    await saveValues({ planState: "issued" });
    const centre = "Trung tâm Phục vụ hành chính công";
    const before = await leads();
    await fillIn(host, [16], { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "20/3/2026" });
    const count = before.filter((lead) => lead === centre).length;
    const outcome = await carriedOut("merge", () => ({
      from: [centre, "Công an xã"],
      into: [{ name: "Phòng Hành chính - An ninh", shortName: "PHCAN" }],
      on: "01/7/2026",
    }));
    expect(outcome.kept).toEqual([]);
    const after = await leads();
    expect(after.filter((lead) => lead === centre)).toHaveLength(1);
    expect(after.filter((lead) => lead === "Phòng Hành chính - An ninh")).toHaveLength(
      count - 1 + before.filter((lead) => lead === "Công an xã").length
    );
    const names = await agencyNames(host);
    expect(names).toEqual(expect.arrayContaining([centre, "Phòng Hành chính - An ninh"]));
    expect(names).not.toContain("Công an xã");
    expect((await listSnapshots())[0]).toMatchObject({ reason: "yearChange" });

    await build();
    expect((await printedRow(host, 17))[2]).toBe(centre);
    expect(await leads()).toEqual(after);
    expect(await agencyNames(host)).toEqual(names);

    await undoChanges(outcome.undo!);
    expect(await leads()).toEqual(before);
    expect(await agencyNames(host)).toContain("Công an xã");
  });
});

test("what was stopped, extended or added since is named in the report of an earlier day, and counted as it is", async () => {
  await openBuilt();
  await carriedOut("stop", (year) => ({ taskId: idOf(year, 3), reason: "Không còn phù hợp" }));
  await carriedOut("extend", (year) => ({ taskId: idOf(year, 8), due: "30/11/2026" }));
  await carriedOut("add", () => ({
    area: "Cải cách thể chế",
    text: "Khảo sát mức độ hài lòng của người dân",
    lead: "Phòng Kinh tế",
    deadlineText: "Trước ngày 30/9/2026",
  }));
  expect(await readReport("Quý I", AS_OF)).toMatchObject({
    figures: { asOf: knownDay(2026, 3, 14), total: { total: 40, stopped: 1 } },
    changedLater: [
      { what: "stopped", numbers: ["3"] },
      { what: "extended", numbers: ["8"] },
      { what: "added", numbers: ["40"] },
    ],
  });
  expect(await readReport("6 tháng", AS_OF)).toMatchObject({ changedLater: [] });
});
