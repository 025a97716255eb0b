import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readWorkbook } from "../host/file/readWorkbook";
import { unpack } from "../host/file/unpack";
import { oldFontWorkbooks } from "../samples/makeOldFontWorkbooks";
import { docx, paragraph, table } from "../samples/wordXml";
import { typedInTcvn3 } from "../text/legacyFonts";
import type { reportOf } from "./report";
import { runAppendix } from "./runAppendix";

type Report = ReturnType<typeof reportOf>;

const SAMPLES = join(__dirname, "..", "samples");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "phu-luc-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the appendix of a file, in a file of the test's own. */
async function built(path: string): Promise<{ readonly report: Report; readonly out: string }> {
  const out = join(folder, `${basename(path)}.xlsx`);
  const json = `${out}.json`;
  const args = [path, "--out", out, "--as-of", "2026-06-10", "--report", json];
  expect(await runAppendix(args)).toEqual({ exitCode: 0, message: "" });
  return { report: JSON.parse(readFileSync(json, "utf8")) as Report, out };
}

/** rows | number | area | text | lead | supporting | deadline | kind and due day | deliverable */
function tasksOf({ plan }: Report): readonly string[] {
  return plan.tasks.map((task) =>
    [
      task.rows.join("-"),
      task.number,
      plan.areas.find(({ id }) => id === task.area)?.name ?? "",
      task.text,
      task.lead,
      task.supporting.join(", "),
      task.deadlineText,
      `${task.deadline.kind} ${task.deadline.due ?? ""}`.trim(),
      task.deliverable,
    ].join(" | ")
  );
}

function decodedIn({ repairs }: Report): ReadonlyMap<string, string> {
  const decoded = repairs.filter(({ kind }) => kind === "textDecoded");
  return new Map(decoded.map(({ before, after }) => [before, after]));
}

/** All text of the sheets that the add-in made. */
async function writtenText(path: string): Promise<readonly string[]> {
  const { worksheets } = await readWorkbook(readFileSync(path));
  const texts: string[] = [];
  worksheets
    .filter(({ name }) => name !== "Danh muc")
    .forEach((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(({ value }) => texts.push(typeof value === "string" ? value : ""))
      )
    );
  return texts;
}

test("the samples hold the very parts that their script makes", async () => {
  (await oldFontWorkbooks()).forEach((bytes, name) => {
    expect(unpack(bytes)).toEqual(unpack(readFileSync(join(SAMPLES, name))));
  });
});

describe("a list in the TCVN3 fonts, with dates in Times New Roman and Unicode pasted in", () => {
  let report: Report;
  let out: string;

  beforeAll(async () => {
    ({ report, out } = await built(join(SAMPLES, "danh-muc-tcvn3.xlsx")));
  });

  test("is the plan that one sees on the screen", () => {
    expect(report.plan).toMatchObject({
      year: 2026,
      title: "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026",
      authority: "Uỷ ban nhân dân xã Nguyễn Bình Khiêm",
    });
    expect(report.plan.areas.map(({ id, numeral, name }) => [id, numeral, name])).toEqual([
      ["chi-dao-dieu-hanh", "I", "CHỈ ĐẠO ĐIỀU HÀNH, KIỂM TRA VÀ TUYÊN TRUYỀN"],
      ["the-che", "II", "Cải cách thể chế"],
      ["chinh-quyen-so", "VII", "Xây dựng chính quyền điện tử, chính quyền số"],
    ]);
    expect(tasksOf(report)).toEqual([
      "7-7 | 1 | CHỈ ĐẠO ĐIỀU HÀNH, KIỂM TRA VÀ TUYÊN TRUYỀN | Ban hành Kế hoạch cải cách hành chính năm 2026 | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn liên quan | Trước ngày 15/01/2026 | date 2026-01-14 | Kế hoạch của UBND xã",
      "8-8 | 2 | CHỈ ĐẠO ĐIỀU HÀNH, KIỂM TRA VÀ TUYÊN TRUYỀN | Xây dựng các chuyên đề phát thanh tuyên truyền về CCHC | Trung tâm Dịch vụ sự nghiệp công |  | Quý I/2026 | period 2026-03-31 | Báo cáo",
      "10-10 | 3 | Cải cách thể chế | Rà soát, kiểm tra danh mục văn bản quy phạm pháp luật (QPPL) | Văn phòng HĐND và UBND | Các cơ quan chuyên môn UBND xã | Cả năm 2026 | year 2026-12-31 | Thông báo kết quả kiểm tra theo thẩm quyền",
      "12-12 | 4 | Xây dựng chính quyền điện tử, chính quyền số | Kích hoạt tài khoản định danh điện tử cá nhân | Công an xã |  | Cả năm 2026 | year 2026-12-31 | Báo cáo kết quả của Công an xã",
      "13-13 | 5 | Xây dựng chính quyền điện tử, chính quyền số | Cử cán bộ, công chức tham gia các lớp tập huấn về khai thác và sử dụng dữ liệu số | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn thuộc UBND xã | Tháng 7-9/2026 | period 2026-09-30 | Công văn cử cán bộ tham gia",
    ]);
  });

  test("says what was converted: capitals as the font draws them, Unicode never", () => {
    const decoded = decodedIn(report);
    expect(decoded.get("phô lôc")).toBe("PHỤ LỤC");
    expect(decoded.get("V¨n phßng H§ND vµ UBND")).toBe("Văn phòng HĐND và UBND");
    expect([...decoded.keys()]).not.toContain("Công an xã");
    expect([...decoded.keys()].filter((before) => /[ạảẩếệộớợủựưđ]/u.test(before))).toEqual([]);
    expect(report.findings).toEqual([]);
  });

  test("takes no more requests than any list may", () => {
    expect(report.traffic.requests).toBeLessThanOrEqual(12);
  });

  test("loses no cell", () => {
    const { total, ...places } = report.cells;
    expect(total).toBe(40);
    expect(Object.values(places).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  test("comes out in Unicode on every sheet", async () => {
    const written = await writtenText(out);
    expect(written).toContain("Kích hoạt tài khoản định danh điện tử cá nhân");
    expect(written.filter((text) => /[¨©ª«¬®¶·¸¹»¼½¾µ]/u.test(text))).toEqual([]);
  });
});

test("a list all in a VNI font is the plan that one sees on the screen", async () => {
  const { report } = await built(join(SAMPLES, "danh-muc-vni.xlsx"));
  expect(tasksOf(report)).toEqual([
    "3-3 | 1 |  | Ban hành Kế hoạch cải cách hành chính năm 2026 | Phòng Văn hóa - Xã hội | Các cơ quan chuyên môn liên quan | Trước ngày 15/01/2026 | date 2026-01-14 | Kế hoạch của UBND xã",
    "4-4 | 2 |  | Rà soát, đơn giản hoá thủ tục hành chính | Trung tâm Phục vụ hành chính công |  | Thường xuyên | ongoing | Báo cáo",
  ]);
  expect(decodedIn(report).get("THÔØI GIAN")).toBe("THỜI GIAN");
});

test("a Word plan whose styles are in .VnTime is read in Unicode, its body too", async () => {
  const fonts = `<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>`;
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}</w:rPr></w:rPrDefault></w:docDefaults>`;
  const old = typedInTcvn3;
  const rows = [
    ["TT", "Nội dung công việc", "Chủ trì", "Thời gian", "Sản phẩm"],
    [
      "1",
      "Tự đánh giá, xác định Chỉ số cải cách hành chính",
      "Công an xã",
      "Quý IV/2026",
      "Báo cáo",
    ],
    ["2", "Rà soát thủ tục hành chính", "Tổ Chuyển đổi số", "Thường xuyên", "Báo cáo"],
  ];
  const document = docx(
    [
      paragraph({ runs: [{ text: old("Kế hoạch"), font: ".VnTimeH" }], centred: true }),
      paragraph({ runs: old("Cải cách hành chính xã Tân An năm 2026"), centred: true }),
      paragraph(old("I. Tổ chức thực hiện")),
      paragraph(old("1. Công an xã: Báo cáo quý gửi trước ngày 10 tháng cuối quý.")),
      table(rows.map((cells) => cells.map(old))),
    ],
    [],
    styles
  );
  const path = join(folder, "ke-hoach-tcvn3.docx");
  writeFileSync(path, document);
  const { report } = await built(path);
  expect(report.plan.year).toBe(2026);
  expect(tasksOf(report)).toEqual([
    "2-2 | 1 |  | Tự đánh giá, xác định Chỉ số cải cách hành chính | Công an xã |  | Quý IV/2026 | period 2026-12-31 | Báo cáo",
    "3-3 | 2 |  | Rà soát thủ tục hành chính | Tổ Chuyển đổi số |  | Thường xuyên | ongoing | Báo cáo",
  ]);
  expect(decodedIn(report).get("Quý IV/2026")).toBeUndefined();
  expect(decodedIn(report).get("Tæ ChuyÓn ®æi sè")).toBe("Tổ Chuyển đổi số");
});
