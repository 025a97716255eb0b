import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "@jest/globals";
import type { Element } from "@xmldom/xmldom";
import { knownDay } from "../../../src/plan/day";
import type { DueItem } from "../../../src/plan/due/dueItem";
import { UnreadableDocument } from "../../../src/word/unreadableDocument";
import type { LateAgency } from "../../../src/word/write/letterPlaces";
import { reminderDocx } from "../../../src/word/write/reminderDocx";
import { reminderTemplate } from "../../../src/word/write/reminderTemplate";
import { TemplateProblem } from "../../../src/word/write/templateProblem";
import {
  TEMPLATE_PATH,
  reminderTemplate as madeTemplate,
} from "../../samples/makeReminderTemplate";
import { docx, paragraph, table } from "../../samples/wordXml";
import { all, attributes, only, openWordFile, styleOf, textOf } from "./wordFile";

const OVERDUE: DueItem = {
  taskId: "a",
  number: "5",
  text: "Ban hành Kế hoạch nâng cao chỉ số năng lực cạnh tranh cấp xã",
  group: "overdue",
  due: knownDay(2026, 5, 31),
  lastWorkingDay: knownDay(2026, 5, 29),
  daysLeft: -10,
  isDueSoon: false,
  missedPeriods: [],
  reminded: { lastReminder: null, reminders: null },
};

const OTHER: DueItem = {
  ...OVERDUE,
  taskId: "b",
  number: "31",
  text: "Công khai <dự toán> & quyết toán\nhằng quý",
  due: knownDay(2026, 2, 4),
  daysLeft: -126,
};

const LETTER: LateAgency = {
  authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
  agency: { name: "Phòng Kinh tế", kind: "agency" },
  writtenOn: knownDay(2026, 6, 10),
  planYear: 2026,
  accompanying: "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026",
  answerBy: "16 giờ ngày 12/6/2026",
  items: [OVERDUE, OTHER],
};

/** The paragraphs of a letter that hold something. */
async function paragraphsOf(letter: LateAgency, template = reminderTemplate()) {
  const file = openWordFile(await reminderDocx(letter, template));
  return all(file.part("word/document.xml"), "w:p")
    .map(textOf)
    .filter((text) => text !== "");
}

function problemOf(template: Uint8Array): Promise<unknown> {
  return reminderDocx(LETTER, template).then(
    () => "filled in",
    (error: unknown) =>
      error instanceof TemplateProblem
        ? { reason: error.reason, places: error.places }
        : error instanceof UnreadableDocument
          ? error.reason
          : error
  );
}

describe("the letter to a late agency", () => {
  let lines: readonly string[];

  beforeAll(async () => {
    lines = await paragraphsOf(LETTER);
  });

  it("has the frame of an official letter, number and day left to whoever signs", () => {
    expect(lines.slice(0, 7)).toEqual([
      "ỦY BAN NHÂN DÂN\nXÃ NGUYỄN BÌNH KHIÊM",
      "Số:         /UBND-VHXH",
      "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2026 đã quá hạn",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Xã Nguyễn Bình Khiêm, ngày      tháng 6 năm 2026",
      "Kính gửi: Phòng Kinh tế.",
    ]);
    expect(lines.slice(-6)).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "- Chủ tịch, các Phó Chủ tịch UBND;",
      "- Lưu: VT, VHXH.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
    ]);
  });

  it("says what is late, how late, and until when it wants an answer", () => {
    expect(lines.slice(7)).toEqual([
      "Thực hiện Kế hoạch Cải cách hành chính năm 2026 (ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026), qua theo dõi, tính đến ngày 10/6/2026, Phòng Kinh tế còn 02 nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa hoàn thành, cụ thể như sau:",
      ...["STT", "Nội dung nhiệm vụ", "Hạn hoàn thành", "Số ngày quá hạn"],
      ...["5", OVERDUE.text, "31/5/2026", "10"],
      ...["31", OTHER.text, "04/02/2026", "126"],
      expect.stringContaining("về Phòng Văn hóa - Xã hội trước 16 giờ ngày 12/6/2026"),
      "Đề nghị Phòng Kinh tế quan tâm, nghiêm túc thực hiện./.",
      ...lines.slice(-6),
    ]);
  });

  it("names no unit and no place where the settings name no committee", async () => {
    const others = await paragraphsOf({ ...LETTER, authority: "Sở Nội vụ" });
    expect(others[0]).toBe("SỞ NỘI VỤ");
    expect(others).toContain("…, ngày      tháng 6 năm 2026");
  });

  it("repeats the header of its table and keeps each task whole", async () => {
    const file = openWordFile(await reminderDocx(LETTER, reminderTemplate()));
    const tasks = all(file.part("word/document.xml"), "w:tbl")[1]!;
    const rows = all(tasks, "w:tr");
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 1]);
    const size = attributes(only(file.part("word/document.xml"), "w:pgSz"));
    expect(size).toMatchObject({ w: "11906", h: "16838" });
  });
});

test("the signature of a letter takes the last two sentences along to its page", async () => {
  const file = openWordFile(await reminderDocx(LETTER, reminderTemplate()));
  const body = only(file.part("word/document.xml"), "w:body");
  const parts = Array.from(body.childNodes).filter((node) => /^w:(p|tbl)$/.test(node.nodeName));
  const [request, closing, signature] = parts.slice(-4) as Element[];
  expect(signature!.nodeName).toBe("w:tbl");
  expect(all(signature!, "w:cantSplit")).toHaveLength(1);
  const styles = all(file.part("word/styles.xml"), "w:style");
  for (const line of [request!, closing!]) {
    expect(textOf(line)).not.toBe("");
    const style = styles.find((each) => attributes(each).styleId === styleOf(line))!;
    expect(all(style, "w:keepNext")).toHaveLength(1);
  }
});

describe("a template", () => {
  it("of the add-in is the one that its script makes", async () => {
    const [made, kept] = [await madeTemplate(), readFileSync(TEMPLATE_PATH)].map(openWordFile);
    const parts = ["word/document.xml", "word/styles.xml", "word/header1.xml", "word/header2.xml"];
    for (const part of parts) {
      expect(String(kept!.part(part))).toBe(String(made!.part(part)));
    }
    expect(Buffer.from(reminderTemplate()).equals(readFileSync(TEMPLATE_PATH))).toBe(true);
  });

  it("of an office keeps its own words and formats; Word may have cut a place in pieces", async () => {
    const own = docx([
      paragraph({ runs: [{ text: "Gửi: {{KINH" }, { text: "_GUI }}", bold: true }] }),
      table([
        ["Việc", "Ghi chú"],
        ["{{ NHIEM_VU.NOI_DUNG }}", "{{NHIEM_VU.SO_NGAY}}"],
      ]),
      paragraph("Yêu cầu báo cáo trước {{THOI_HAN}}."),
    ]);
    expect(await paragraphsOf(LETTER, own)).toEqual([
      "Gửi: Phòng Kinh tế",
      ...["Việc", "Ghi chú"],
      ...[OVERDUE.text, "10"],
      ...[OTHER.text, "126"],
      "Yêu cầu báo cáo trước 16 giờ ngày 12/6/2026.",
    ]);
  });

  it("without a place for the agency or the tasks is refused by name", async () => {
    expect(await problemOf(docx([paragraph("Kính gửi: {{KINH_GUI}}")]))).toEqual({
      reason: "missing",
      places: ["NHIEM_VU.NOI_DUNG"],
    });
  });

  it("with a place that nothing is known for is refused by name", async () => {
    const own = docx([
      paragraph("{{KINH_GUI}} {{NGUOI_KY}}"),
      table([["{{NHIEM_VU.NOI_DUNG}}", "{{NHIEM_VU.GHI_CHU}}"]]),
    ]);
    expect(await problemOf(own)).toEqual({
      reason: "unknown",
      places: ["NGUOI_KY", "NHIEM_VU.GHI_CHU"],
    });
  });

  it("whose place for the tasks stands outside a table is refused by name", async () => {
    const own = docx([
      paragraph("{{KINH_GUI}}"),
      paragraph("Nhiệm vụ: {{NHIEM_VU.NOI_DUNG}}, hạn {{NHIEM_VU.HAN}}"),
    ]);
    expect(await problemOf(own)).toEqual({
      reason: "outsideTable",
      places: ["NHIEM_VU.NOI_DUNG", "NHIEM_VU.HAN"],
    });
  });

  it("is not filled in within the words of a task that hold braces", async () => {
    const task = { ...OVERDUE, text: "Soạn mẫu {{KINH_GUI}}, {{NHIEM_VU.STT}} và {{{KHAC}}}" };
    const lines = await paragraphsOf({ ...LETTER, items: [task] });
    const shown = lines.map((line) => line.replace(/\u200C/g, ""));
    expect(shown).toContain(task.text);
  });

  it("that is no Word file is refused as any other", async () => {
    expect(await problemOf(new TextEncoder().encode("Kính gửi {{KINH_GUI}}"))).toBe("notADocument");
    expect(await problemOf(reminderTemplate().slice(0, 4000))).toBe("damaged");
  });
});
