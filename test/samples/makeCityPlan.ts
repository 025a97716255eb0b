import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CITY_AREAS } from "./cityPlanRows";
import { docx, paragraph, table } from "./wordXml";

/*
 * Makes the plan of a city that the sample commune belongs to: `npx tsx test/samples/makeCityPlan.ts`.
 */

/** Its file in this folder. */
export const CITY_PLAN = join(__dirname, "ke-hoach-thanh-pho-2026.docx");

/** The annex with the lines of its document around it. */
export function cityPlanDocument(): Uint8Array {
  const numbered = CITY_AREAS.flatMap(({ heading, rows }) => [heading, ...rows]);
  let number = 0;
  const body = numbered.map((row) =>
    typeof row === "string"
      ? [{ lines: [{ runs: [{ text: row, bold: true }] }], columns: 6 }]
      : [String((number += 1)), ...row]
  );
  return docx([
    table([
      [
        { lines: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HẢI PHÒNG"] },
        { lines: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] },
      ],
      ["Số: 412/KH-UBND", "Hải Phòng, ngày 22 tháng 12 năm 2025"],
    ]),
    paragraph({ runs: "KẾ HOẠCH", centred: true }),
    paragraph({
      runs: "Cải cách hành chính nhà nước thành phố Hải Phòng năm 2026",
      centred: true,
    }),
    paragraph("I. MỤC ĐÍCH, YÊU CẦU"),
    paragraph("II. TỔ CHỨC THỰC HIỆN"),
    paragraph({ runs: "PHỤ LỤC", centred: true }),
    paragraph({
      runs: "DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC NĂM 2026",
      centred: true,
    }),
    paragraph({
      runs: "(Kèm theo Kế hoạch số 412/KH-UBND ngày 22/12/2025 của UBND thành phố Hải Phòng)",
    }),
    table([
      [
        "STT",
        "Nhiệm vụ",
        "Cơ quan chủ trì",
        "Cơ quan phối hợp",
        "Thời gian hoàn thành",
        "Sản phẩm, kết quả",
      ],
      ...body,
    ]),
    paragraph(""),
  ]);
}

if (require.main === module) {
  writeFileSync(CITY_PLAN, cityPlanDocument());
}
