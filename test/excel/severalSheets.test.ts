import { afterEach, describe, expect, test } from "@jest/globals";
import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { OfficeHost } from "../host/officeHost";
import { AS_OF, contentsOf } from "./openSample";

let host: OfficeHost;

afterEach(() => host.uninstall());

const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Sản phẩm"];
const REPEATED = "Báo cáo kết quả thực hiện công tác CCHC quý";

/** A workbook with a sheet for each department. */
const SHEETS: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  "Văn phòng": [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
    HEADER,
    ["I. Chỉ đạo, điều hành"],
    [1, "Ban hành Kế hoạch CCHC", "Văn phòng HĐND và UBND", "Tháng 01/2026", "Kế hoạch"],
    [2, "Tổ chức hội nghị đánh giá", "Văn phòng HĐND và UBND", "Quý IV/2026", "Báo cáo"],
    [3, "Kiểm tra công tác CCHC tại thôn", "Văn phòng HĐND và UBND", "Quý II/2026", "Biên bản"],
    [4, "Tiếp công dân định kỳ", "Văn phòng HĐND và UBND", "Hằng tháng", "Sổ tiếp dân"],
    [5, REPEATED, "Văn phòng HĐND và UBND", "Hằng quý", "Báo cáo"],
  ],
  "Kinh tế": [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
    HEADER,
    ["II. Cải cách tài chính công"],
    [1, "Công khai ngân sách xã", "Phòng Kinh tế", "Hằng quý", "Quyết định"],
    [2, "Kiểm kê tài sản công", "Phòng Kinh tế", "Tháng 5/2026", "Biên bản"],
    [3, "Giải ngân vốn đầu tư công", "Phòng Kinh tế", "Cả năm 2026", "Báo cáo"],
    [4, "Rà soát quy hoạch chung của xã", "Phòng Kinh tế", "Quý III/2026", "Báo cáo"],
    [5, "Thu hút đầu tư vào cụm công nghiệp", "Phòng Kinh tế", "Cả năm 2026", "Danh mục"],
    [6, REPEATED, "Phòng Kinh tế", "Hằng quý", "Báo cáo"],
  ],
};

async function openSheets(): Promise<void> {
  host = await OfficeHost.open();
  host.install();
  const [first] = host.file.worksheets;
  for (const [name, rows] of Object.entries(SHEETS)) {
    const sheet = host.file.addWorksheet(name);
    rows.forEach((row, r) =>
      row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value))
    );
  }
  host.file.removeWorksheet(first!.id);
}

async function build(sheet?: string): Promise<BuiltAppendix> {
  const outcome = await buildAppendix({
    live: false,
    today: AS_OF,
    asOf: AS_OF,
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!outcome.ok) {
    throw new Error(`No list was found: ${outcome.problem.kind}`);
  }
  await host.idle();
  return outcome;
}

const ids = ({ tracked }: BuiltAppendix) =>
  tracked.map(({ id, cells }) => [id, cells.text, cells.lead]);
const rulesOf = ({ findings }: BuiltAppendix) => findings.map(({ rule }) => rule);

describe("a workbook with a sheet for each department", () => {
  test("is built into one appendix, the sheets in their order", async () => {
    await openSheets();
    const built = await build();
    expect(built.reading.sources.map(({ sheet }) => sheet)).toEqual(["Văn phòng", "Kinh tế"]);
    expect(built.tracked).toHaveLength(11);
    expect(built.summary.map(({ group }) => group)).toEqual([
      "Chỉ đạo, điều hành",
      "Cải cách tài chính công",
    ]);
    const { total, ...places } = built.reading.cells;
    expect(Object.values(places).reduce((a, b) => a + b, 0)).toBe(total);
    expect(built.reading.lost).toEqual([]);
  });

  test("keeps a task that two sheets have as two, each under its own lead", async () => {
    await openSheets();
    const { tracked } = await build();
    const repeated = tracked.filter(({ cells }) => cells.text === REPEATED);
    expect(repeated.map(({ cells }) => cells.lead)).toEqual([
      "Văn phòng HĐND và UBND",
      "Phòng Kinh tế",
    ]);
    expect(new Set(tracked.map(({ id }) => id)).size).toBe(11);
  });

  test("built again has every row where it was, and nothing is written", async () => {
    await openSheets();
    const first = await build();
    const before = contentsOf(host);
    const second = await build();
    expect(ids(second)).toEqual(ids(first));
    expect(contentsOf(host)).toEqual(before);
    expect(rulesOf(second)).toEqual(rulesOf(first));
  });

  test("finds its rows again when a sheet gets a task in the middle and another is renamed", async () => {
    await openSheets();
    const first = await build();
    const office = host.file.getWorksheet("Văn phòng")!;
    office.insertRow(6, [
      "2a",
      "Niêm yết công khai thủ tục hành chính",
      "Văn phòng HĐND và UBND",
      "Thường xuyên",
      "Bảng niêm yết",
    ]);
    host.file.getWorksheet("Kinh tế")!.name = "Phòng KT";
    const second = await build();
    expect(second.tracked).toHaveLength(12);
    const kept = ids(second).filter(([, text]) => !String(text).startsWith("Niêm yết"));
    expect(kept).toEqual(ids(first));
    expect(rulesOf(second)).not.toContain("not-in-source");
  });

  test("read one sheet at a time, the tasks of the other stay with a finding", async () => {
    await openSheets();
    await build();
    const { tracked, findings } = await build("Kinh tế");
    expect(tracked).toHaveLength(11);
    expect(findings.filter(({ rule }) => rule === "not-in-source")).toHaveLength(5);
  });

  test("of which one was chosen is read by that one again, until any sheet is asked for", async () => {
    await openSheets();
    await build("Văn phòng");
    expect((await build()).reading.sources.map(({ sheet }) => sheet)).toEqual(["Văn phòng"]);
    const any = await buildAppendix({ live: false, today: AS_OF, fromSheets: true });
    expect(any.ok && any.reading.sources.map(({ sheet }) => sheet)).toEqual([
      "Văn phòng",
      "Kinh tế",
    ]);
  });
});

describe("hidden rows", () => {
  test("are read too, and the sheet that hides them is told", async () => {
    await openSheets();
    const open = await build();
    expect(rulesOf(open)).not.toContain("hidden-rows-read");
    const sheet = host.file.getWorksheet("Kinh tế")!;
    [5, 6].forEach((row) => (sheet.getRow(row).hidden = true));
    const built = await build();
    expect(ids(built)).toEqual(ids(open));
    expect(built.findings.filter(({ rule }) => rule === "hidden-rows-read")).toEqual([
      {
        rule: "hidden-rows-read",
        severity: "notice",
        rows: null,
        task: "",
        values: { sheet: "Kinh tế" },
      },
    ]);
  });
});

describe("the sheet that is asked for", () => {
  test("is found however its letters are composed, with blanks around it and in any case", async () => {
    await openSheets();
    for (const wanted of ["  Kinh tế ", "Kinh tế".normalize("NFD"), "KINH TẾ", "Kinh\u00A0tế"]) {
      const { reading } = await build(wanted);
      expect(reading.sources.map(({ sheet }) => sheet)).toEqual(["Kinh tế"]);
    }
  });

  test("is read although it is hidden", async () => {
    await openSheets();
    host.file.getWorksheet("Kinh tế")!.state = "hidden";
    expect((await build()).tracked).toHaveLength(5);
    expect((await build("Kinh tế")).reading.plan.tasks).toHaveLength(6);
  });

  test("that the workbook does not have is told by the name asked for", async () => {
    await openSheets();
    const outcome = await buildAppendix({ live: false, today: AS_OF, sheet: "Kinh te" });
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: "noSuchSheet", sheet: "Kinh te" },
    });
  });
});
