import { describe, expect, it } from "@jest/globals";
import { wordFileName, type MadeDocument } from "../../../src/actions/documents/madeDocument";
import { makeAppendix } from "../../../src/actions/documents/makeAppendix";
import { makeReminder, type ReminderRequest } from "../../../src/actions/documents/makeReminder";
import { makeReport, type ReportRequest } from "../../../src/actions/documents/makeReport";
import { makeTemplate } from "../../../src/actions/documents/makeTemplate";
import { NOT_BUILT, type NotBuilt } from "../../../src/actions/ownWorkbook";
import { AS_OF, contentsOf, openBuilt, openHost } from "../../excel/openSample";
import { docx, paragraph } from "../../samples/wordXml";
import { all, openWordFile, styleOf, textOf } from "../../word/write/wordFile";

function made(outcome: MadeDocument | NotBuilt | { readonly ok: false }): MadeDocument {
  if (!outcome.ok) {
    throw new Error(`No document: ${JSON.stringify(outcome)}`);
  }
  return outcome;
}

function body({ file }: MadeDocument) {
  return openWordFile(file.bytes).part("word/document.xml");
}

const REPORT: ReportRequest = { period: null, wordings: new Map(), today: AS_OF };
const LETTER: ReminderRequest = {
  agency: "Phòng Kinh tế",
  answerBy: "16 giờ ngày 12/6/2026",
  template: null,
  today: AS_OF,
};

describe("a document of a built workbook", () => {
  it("changes nothing in it, and reads it in one go", async () => {
    const host = await openBuilt();
    const before = contentsOf(host);
    const makers = [
      () => makeAppendix(AS_OF),
      () => makeReport(REPORT),
      () => makeReminder(LETTER),
    ];
    for (const make of makers) {
      const syncs = host.traffic.syncs;
      made(await make());
      expect(host.traffic.syncs - syncs).toBeLessThanOrEqual(8);
    }
    expect(contentsOf(host)).toEqual(before);
  });

  it("says so where nothing was built yet", async () => {
    await openHost();
    expect(await makeAppendix(AS_OF)).toEqual(NOT_BUILT);
    expect(await makeReport(REPORT)).toEqual(NOT_BUILT);
    expect(await makeReminder(LETTER)).toEqual(NOT_BUILT);
  });
});

describe("the appendix", () => {
  it("has the 39 tasks, in the file and for the clipboard", async () => {
    await openBuilt();
    const document = made(await makeAppendix(AS_OF));
    expect(document.file.name).toBe("Phu luc - ke hoach CCHC 2026.docx");
    expect(all(body(document), "w:tr")).toHaveLength(1 + 7 + 39);
    expect(document.tables.text.split("\n")).toHaveLength(1 + 7 + 39);
  });
});

describe("the report of a period", () => {
  it("has the paragraph and a table for each that the figures have, with their titles", async () => {
    await openBuilt();
    const document = made(await makeReport({ ...REPORT, period: "Quý I" }));
    expect(document.file.name).toBe("Bao cao tong hop - Quy I 2026.docx");
    const lines = all(body(document), "w:p");
    const ofStyle = (id: string) => lines.filter((line) => styleOf(line) === id).map(textOf);
    expect(ofStyle("TenPhuLuc")).toEqual(["TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ QUÝ I NĂM 2026"]);
    expect(ofStyle("DongKemTheo")).toEqual([
      "(Kỳ báo cáo từ ngày 15/12/2025 đến ngày 14/3/2026; số liệu tính đến ngày 14/3/2026)",
    ]);
    expect(ofStyle("DoanVan")[0]).toContain("39 nhiệm vụ");
    expect(all(body(document), "w:tbl")).toHaveLength(ofStyle("TenBang").length);
    expect(ofStyle("TenBang")[0]).toMatch(/^I\. /);
  });

  it("has what somebody wrote of the period in place of the composed paragraph", async () => {
    await openBuilt();
    const wordings = new Map([["6 tháng", { text: "Đoạn một.\n\nĐoạn hai." }]]);
    const document = made(await makeReport({ ...REPORT, wordings }));
    const written = all(body(document), "w:p").filter((line) => styleOf(line) === "DoanVan");
    expect(written.map(textOf)).toEqual(["Đoạn một.", "Đoạn hai."]);
  });
});

describe("the letter to a late agency", () => {
  it("is about what is overdue today", async () => {
    await openBuilt();
    const document = made(await makeReminder(LETTER));
    expect(document.file.name).toBe("Van ban don doc - Phong Kinh te.docx");
    const lines = all(body(document), "w:p").map(textOf);
    expect(lines).toContain("Kính gửi: Phòng Kinh tế.");
    expect(lines.find((line) => line.startsWith("Thực hiện"))).toBe(
      "Thực hiện Kế hoạch Cải cách hành chính năm 2026 của Ủy ban nhân dân xã Nguyễn Bình Khiêm, qua theo dõi, tính đến ngày 10/6/2026, Phòng Kinh tế còn 01 nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa hoàn thành, cụ thể như sau:"
    );
    expect(document.tables.text.split("\n")[1]).toMatch(/^31\t.*\t31\/5\/2026\t10$/);
  });

  it("is not written where nothing is late any more", async () => {
    await openBuilt();
    const outcome = await makeReminder({ ...LETTER, agency: "Công an xã" });
    expect(outcome).toEqual({ ok: false, problem: "nothingLate" });
  });

  it("is written into the add-in's template that an office saved and gave back", async () => {
    await openBuilt();
    const { file, tables } = makeTemplate();
    expect(file.name).toBe("Mau van ban don doc.docx");
    expect(tables.text).toContain("{{NHIEM_VU.NOI_DUNG}}");
    const own = made(await makeReminder({ ...LETTER, template: file.bytes }));
    const usual = made(await makeReminder(LETTER));
    expect(textOf(body(own))).toBe(textOf(body(usual)));
  });

  it("tells what is wrong with a template", async () => {
    await openBuilt();
    const template = docx([paragraph("Kính gửi: {{KINH_GUI}}")]);
    expect(await makeReminder({ ...LETTER, template })).toEqual({
      ok: false,
      problem: "template",
      fault: { kind: "missing", places: ["NHIEM_VU.NOI_DUNG"] },
    });
    const broken = new Uint8Array([1, 2, 3]);
    expect(await makeReminder({ ...LETTER, template: broken })).toMatchObject({
      fault: { kind: "unreadable", reason: "notADocument" },
    });
  });
});

it("names files in letters that every file system and mail program takes", () => {
  expect(wordFileName("Văn bản đôn đốc: Đảng ủy/UBND “xã”")).toBe(
    "Van ban don doc Dang uy UBND xa.docx"
  );
  expect(wordFileName("a".repeat(300))).toHaveLength(105);
});
