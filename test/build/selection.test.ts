import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { listSources } from "../../src/actions/listSources";
import { previewAppendix } from "../../src/actions/previewAppendix";
import { wordSourceProblem } from "../../src/messages/errors";
import type { SourceRequest } from "../../src/actions/readSource";
import { parseArea } from "../host/area";
import { selectCells } from "../host/model/selection";
import { OfficeHost } from "../host/officeHost";
import { AS_OF, contentsOf } from "../excel/openSample";
import { inWorkbook } from "./clerkAtWork";

const SHEET = "Giao việc";
const HEADER = ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"];

/** A sheet with two lists one below the other, as where last year's stands above this year's. */
const ROWS: readonly (readonly (string | number)[])[] = [
  ["PHÂN CÔNG CÔNG VIỆC NĂM 2026"],
  [],
  ["", ...HEADER],
  ["", 1, "Việc đã xong của năm trước", "Công an xã", "Quý I/2025"],
  [],
  ["", ...HEADER],
  ["", 1, "Rà soát văn bản của xã", "Phòng Kinh tế", "Quý II/2026"],
  ["", 2, "Kiểm tra kỷ luật, kỷ cương", "Văn phòng HĐND và UBND", "Tháng 9/2026"],
];

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
  host.install();
  const sheet = host.file.worksheets[0]!;
  sheet.name = SHEET;
  ROWS.forEach((row, r) =>
    row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value === "" ? null : value))
  );
});

afterEach(() => host.uninstall());

function select(...addresses: readonly string[]): void {
  const areas = addresses.map((address) => parseArea(address)!);
  selectCells(host.file.getWorksheet(SHEET)!, ...areas);
}

async function build(request: SourceRequest = {}): Promise<BuiltAppendix> {
  const outcome = await buildAppendix({ live: false, today: AS_OF, ...request });
  if (!outcome.ok) {
    throw new Error(`No list was found: ${outcome.problem.kind}`);
  }
  await host.idle();
  return outcome;
}

async function reopen(): Promise<void> {
  const bytes = await host.save();
  host.uninstall();
  host = await OfficeHost.open(bytes);
  host.install();
}

const textsOf = ({ reading }: BuiltAppendix) =>
  reading.plan.tasks.map(({ text, rows }) => [text, rows.first]);

const SELECTED = [
  ["Rà soát văn bản của xã", 7],
  ["Kiểm tra kỷ luật, kỷ cương", 8],
];

describe("a list in the selected cells", () => {
  test("is read alone, under its own sheet and rows", async () => {
    select("B6:E8");
    const built = await build({ selection: true });
    expect(textsOf(built)).toEqual(SELECTED);
    expect(built.reading.sources).toMatchObject([{ sheet: SHEET, headerRow: 6 }]);
    expect(built.reading.sources[0].columns[0]).toMatchObject({ role: "number", column: 2 });
  });

  test("is the block around a single cell", async () => {
    select("C7");
    expect(textsOf(await build({ selection: true }))).toEqual(SELECTED);
  });

  test("is the block around a merged title", async () => {
    await inWorkbook(host, ({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("2:5").delete("Up");
      sheet.getRange("A1:E1").merge();
    });
    select("A1:E1");
    const { plan } = (await build({ selection: true })).reading;
    expect([plan.title, plan.tasks.length]).toEqual(["PHÂN CÔNG CÔNG VIỆC NĂM 2026", 2]);
  });

  test("may be whole columns, of which only what is used is read", async () => {
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("1:5").delete("Up");
    });
    select("B:E");
    expect(textsOf(await build({ selection: true }))).toHaveLength(2);
    await reopen();
    ["3", "Việc thêm vào cuối danh sách", "Công an xã", "Quý IV/2026"].forEach((text, index) =>
      host.type(SHEET, `${"BCDE"[index]}4`, text)
    );
    expect(textsOf(await build())).toHaveLength(3);
  });

  test("is built as it was looked at, although something else is selected by then", async () => {
    select("B6:E8");
    const preview = await previewAppendix({ selection: true, today: AS_OF });
    select("A1");
    const selection = preview.ok ? preview.selection! : true;
    expect(textsOf(await build({ selection }))).toEqual(SELECTED);
  });
});

describe("the next build", () => {
  test("reads the same cells and writes nothing, whatever is selected", async () => {
    select("B6:E8");
    await build({ selection: true });
    await reopen();
    const before = contentsOf(host);
    select("A1");
    expect(textsOf(await build())).toEqual(SELECTED);
    expect([host.traffic.cells.written, contentsOf(host)]).toEqual([0, before]);
    expect((await listSources()).remembered).toBe("selection");
  });

  test("follows them where the sheet was renamed and rows were put in above and inside", async () => {
    select("B6:E8");
    await build({ selection: true });
    await reopen();
    await inWorkbook(host, ({ worksheets }) => {
      const sheet = worksheets.getItem(SHEET);
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("9:9").insert("Down");
      sheet.name = "Việc năm 2026";
    });
    ["2", "Việc chen giữa", "Công an xã", "Quý III/2026"].forEach((text, index) =>
      host.type("Việc năm 2026", `${"BCDE"[index]}9`, text)
    );
    expect(textsOf(await build())).toEqual([
      ["Rà soát văn bản của xã", 8],
      ["Việc chen giữa", 9],
      ["Kiểm tra kỷ luật, kỷ cương", 10],
    ]);
  });

  test("says so where the cells were deleted, and reads sheets again where it is asked to", async () => {
    select("B6:E8");
    await build({ selection: true });
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("6:8").delete("Up");
    });
    const outcome = await buildAppendix({ live: false, today: AS_OF });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "selectionGone" } });
    await build({ fromSheets: true });
    expect((await listSources()).remembered).toBe("sheets");
  });
});

describe("a selection that is no list", () => {
  async function problemOf(...addresses: readonly string[]): Promise<string> {
    select(...addresses);
    const outcome = await previewAppendix({ selection: true, today: AS_OF });
    return outcome.ok ? "" : wordSourceProblem(outcome.problem, "vi");
  }

  test("is told in plain words", async () => {
    expect(await problemOf("B3:E4", "B6:E8")).toMatch(/nhiều vùng rời nhau/);
    expect(await problemOf()).toMatch(/hình hoặc biểu đồ/);
    expect(await problemOf("H20")).toMatch(/“Giao việc” còn trống/);
  });

  test("on a sheet of the add-in is refused", async () => {
    select("B6:E8");
    await build({ selection: true });
    const front = host.file.getWorksheet("Phụ lục (theo dõi)")!;
    selectCells(front, parseArea("A4:F9")!);
    const outcome = await previewAppendix({ selection: true, today: AS_OF });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "selectionOwn" } });
  });
});

describe("what a list may be read from", () => {
  test("is told for the first screen in a few requests", async () => {
    select("B6:E8");
    host.file.addWorksheet("Trống");
    host.file.addWorksheet("Ẩn").getCell(1, 1).value = "x";
    host.file.getWorksheet("Ẩn")!.state = "hidden";
    host.traffic.reset();
    expect(await listSources()).toEqual({
      sheets: [{ name: SHEET, rows: 8 }],
      activeSheet: SHEET,
      selection: "B6:E8",
      selectionCells: 12,
      built: false,
      remembered: null,
    });
    expect(host.traffic.syncs).toBeLessThanOrEqual(4);
  });

  test("leaves the add-in's own sheets out, and names selected cells in several places", async () => {
    await build();
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(SHEET).activate());
    select("A1:B2", "D4");
    expect(await listSources()).toEqual({
      sheets: [{ name: SHEET, rows: 8 }],
      activeSheet: SHEET,
      selection: "A1:B2,D4",
      selectionCells: 5,
      built: true,
      remembered: "sheets",
    });
    select();
    expect(await listSources()).toMatchObject({ selection: "", selectionCells: 0 });
  });
});
