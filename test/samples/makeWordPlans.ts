import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSeedAppendix, type SeedRow } from "./seedText";
import { docx, paragraph, table, type WordBox, type WordLine, type WordRun } from "./wordXml";

/*
 * Makes the Word plans of this folder: `npx tsx test/samples/makeWordPlans.ts`.
 */

/** The plan's whole text with the appendix as a Word table: merged area rows, bold and italic runs. */
export function seedDocument(text: string): Uint8Array {
  const appendix = readSeedAppendix(text);
  const body = text.slice(0, text.indexOf("**PHỤ LỤC**")).split("\n");
  const titles = appendix.titles.flatMap((title) => title.split("\n"));
  return docx([
    ...body.filter((line) => line.trim() !== "").map((line) => paragraph(bodyLine(line))),
    ...titles.map((title) => paragraph({ runs: [{ text: title, bold: true }], centred: true })),
    table([
      appendix.headers.map((header) => ({ lines: [{ runs: [{ text: header, bold: true }] }] })),
      ...appendix.rows.map(seedRow),
    ]),
    paragraph(""),
  ]);
}

/** Markdown's headings and bold marks off; what was italic stays so. */
function bodyLine(line: string): WordLine {
  const bare = line
    .replace(/^#+\s*/, "")
    .replace(/\*\*/g, "")
    .trimEnd();
  const runs = bare.split("*").map((text, index): WordRun => ({ text, italic: index % 2 === 1 }));
  return { runs: runs.filter(({ text }) => text !== "") };
}

function seedRow(row: SeedRow): readonly (string | WordBox)[] {
  if (row.kind === "area") {
    return [{ lines: [{ runs: [{ text: row.title, bold: true }] }], columns: 6 }];
  }
  return row.cells.map((runs): WordBox => {
    const lines = runs.some((run) => run.italic)
      ? [{ runs }]
      : runs.flatMap((run) => run.text.split("\n"));
    return { lines: lines.length > 0 ? lines : [""] };
  });
}

/** A ward's list with a header in two merged rows, numbers that Word counts, and several paragraphs in cells. */
export function twoRowHeaderDocument(): Uint8Array {
  const counted: WordBox = { lines: [{ runs: "", list: 1 }] };
  const down = (text: string): WordBox => ({ lines: [text], below: "starts" });
  const under: WordBox = { lines: [""], below: "goesOn" };
  return docx(
    [
      table([
        [
          { lines: ["ỦY BAN NHÂN DÂN", "PHƯỜNG HÒA BÌNH"] },
          { lines: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] },
        ],
        ["Số: 18/KH-UBND", "Hòa Bình, ngày 09 tháng 01 năm 2026"],
      ]),
      paragraph({ runs: "KẾ HOẠCH", centred: true }),
      paragraph({ runs: "Cải cách hành chính phường Hòa Bình năm 2026", centred: true }),
      paragraph("I. MỤC ĐÍCH"),
      paragraph("II. MỤC TIÊU, CHỈ TIÊU"),
      paragraph("Phấn đấu trong năm 2026:"),
      paragraph({ runs: "Trên 98% hồ sơ được giải quyết đúng hạn;", list: 3 }),
      paragraph({ runs: "Tỷ lệ hồ sơ quá hạn không quá 0,5%;", list: 3 }),
      paragraph({ runs: "Chỉ số cải cách hành chính tăng so với năm 2025.", list: 3 }),
      paragraph("III. TỔ CHỨC THỰC HIỆN"),
      paragraph({ runs: "Văn phòng HĐND và UBND phường: Chủ trì, đôn đốc thực hiện.", list: 2 }),
      paragraph({
        runs: "Phòng Kinh tế, Hạ tầng và Đô thị: Bố trí kinh phí; báo cáo quý gửi trước ngày 12 tháng cuối quý.",
        list: 2,
      }),
      paragraph({ runs: "PHỤ LỤC II", centred: true }),
      paragraph({ runs: "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026", centred: true }),
      paragraph({
        runs: "(Kèm theo Kế hoạch số 18/KH-UBND ngày 09/01/2026 của UBND phường Hòa Bình)",
      }),
      table([
        [
          down("STT"),
          down("Nội dung công việc"),
          { lines: ["Phân công thực hiện"], columns: 2 },
          down("Thời gian hoàn thành"),
          down("Sản phẩm"),
        ],
        [under, under, "Cơ quan chủ trì", "Cơ quan phối hợp", under, under],
        [{ lines: ["I. Cải cách thể chế"], columns: 6 }],
        [
          counted,
          "Rà soát văn bản quy phạm pháp luật",
          "Văn phòng HĐND và UBND",
          { lines: ["Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"] },
          "Trước ngày 20/6/2026",
          {
            lines: [
              { runs: "Danh mục văn bản", list: 3 },
              { runs: "Báo cáo kết quả rà soát", list: 3 },
            ],
          },
        ],
        [
          counted,
          { lines: ["Kiểm tra việc thi hành pháp luật", "(theo kế hoạch của thành phố)"] },
          "Phòng Kinh tế, Hạ tầng và Đô thị",
          "",
          "Quý III/2026",
          "Báo cáo",
        ],
      ]),
    ],
    ["%1", "%1.", "-"]
  );
}

/** A plan with a budget table before its list and a signature table after it. */
export function twoTablesDocument(): Uint8Array {
  return docx([
    paragraph({ runs: "KẾ HOẠCH", centred: true }),
    paragraph({ runs: "Cải cách hành chính xã Tân An năm 2026", centred: true }),
    paragraph("I. KINH PHÍ"),
    table([
      ["TT", "Nội dung chi", "Số tiền (đồng)"],
      ["1", "Tập huấn", "15.000.000"],
      ["2", "Tuyên truyền", "8.000.000"],
    ]),
    paragraph("II. NHIỆM VỤ"),
    paragraph({ runs: "DANH MỤC NHIỆM VỤ NĂM 2026", centred: true }),
    table([
      ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Kết quả"],
      ["1", "Công khai thủ tục hành chính", "Trung tâm PVHCC", "Thường xuyên", "Bảng niêm yết"],
      ["2", "Đánh giá mức độ hài lòng", "Phòng VH-XH", "30/11/2026", "Báo cáo"],
    ]),
    paragraph(""),
    table([
      [{ lines: ["Nơi nhận:", "- Như trên;"] }, { lines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"] }],
    ]),
  ]);
}

/** The files of this folder by name. */
export function wordPlans(seedText: string): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["ke-hoach-cchc-2026.docx", seedDocument(seedText)],
    ["phuong-hoa-binh-2026.docx", twoRowHeaderDocument()],
    ["xa-tan-an-2026.docx", twoTablesDocument()],
  ]);
}

function main(): void {
  const text = readFileSync(join(__dirname, "ke-hoach-cchc-2026.txt"), "utf8");
  wordPlans(text).forEach((bytes, name) => writeFileSync(join(__dirname, name), bytes));
}

if (require.main === module) {
  main();
}
