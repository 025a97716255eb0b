import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { writeWorkbook } from "../host/file/writeWorkbook";
import { typedInTcvn3, typedInVni } from "../text/legacyFonts";

/*
 * Makes danh-muc-tcvn3.xlsx and danh-muc-vni.xlsx: `npx tsx test/samples/makeOldFontWorkbooks.ts`. Rows of the real plan
 * as an office types them that never left its old fonts.
 */

/** A cell: text in the old font, text drawn as capitals by the old font, or what came later in a font of Unicode. */
type OldCell = { readonly old: string } | { readonly capitals: string } | Later;

/** `font` is the old one where the text was pasted into a cell that kept it. */
type Later = { readonly later: string | number; readonly font: "old" | "new" };

interface OldFont {
  readonly name: string;
  readonly capitalsName: string;
  readonly type: (text: string) => string;
  /** How a text is typed that shall show in capitals. */
  readonly typeCapitals: (text: string) => string;
}

const TCVN3: OldFont = {
  name: ".VnTime",
  capitalsName: ".VnTimeH",
  type: typedInTcvn3,
  typeCapitals: (text) => typedInTcvn3(text.toLowerCase()),
};
const VNI: OldFont = {
  name: "VNI-Times",
  capitalsName: "VNI-Times",
  type: typedInVni,
  typeCapitals: typedInVni,
};

const NEW_FONT = "Times New Roman";
const COLUMNS = 6;
const WIDTHS = [6, 52, 24, 24, 20, 34];
const MADE_ON = new Date(Date.UTC(2026, 0, 12, 8));

const old = (text: string): OldCell => ({ old: text });
const capitals = (text: string): OldCell => ({ capitals: text });
const later = (text: string | number): OldCell => ({ later: text, font: "new" });
const pasted = (text: string): OldCell => ({ later: text, font: "old" });

/** The clerk of this list types dates in Times New Roman, and has pasted one agency from a newer document. */
const TCVN3_ROWS: readonly (readonly OldCell[])[] = [
  [capitals("PHỤ LỤC")],
  [capitals("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")],
  [old("(Kèm theo Kế hoạch của Uỷ ban nhân dân xã Nguyễn Bình Khiêm)")],
  [],
  [
    later("STT"),
    old("Nội dung công việc"),
    old("Cơ quan chủ trì"),
    old("Cơ quan phối hợp"),
    later("Thời gian thực hiện/ hoàn thành"),
    old("Sản phẩm"),
  ],
  [capitals("I. CHỈ ĐẠO ĐIỀU HÀNH, KIỂM TRA VÀ TUYÊN TRUYỀN")],
  [
    later(1),
    old("Ban hành Kế hoạch cải cách hành chính năm 2026"),
    old("Phòng Văn hoá-xã hội"),
    old("Các cơ quan chuyên môn liên quan"),
    later("Trước ngày 15/01/2026"),
    old("Kế hoạch của UBND xã"),
  ],
  [
    later(2),
    old("Xây dựng các chuyên đề phát thanh tuyên truyền về CCHC"),
    old("Trung tâm Dịch vụ sự nghiệp công"),
    later(""),
    later("Quý I/2026"),
    old("Báo cáo"),
  ],
  [old("II. Cải cách thể chế")],
  [
    later(3),
    old("Rà soát, kiểm tra danh mục văn bản quy phạm pháp luật (QPPL)"),
    old("Văn phòng HĐND và UBND"),
    old("Các cơ quan chuyên môn UBND xã"),
    later("Cả năm 2026"),
    old("Thông báo kết quả kiểm tra theo thẩm quyền"),
  ],
  [old("VII. Xây dựng chính quyền điện tử, chính quyền số")],
  [
    later(4),
    old("Kích hoạt tài khoản định danh điện tử cá nhân"),
    pasted("Công an xã"),
    later(""),
    later("Cả năm 2026"),
    old("Báo cáo kết quả của Công an xã"),
  ],
  [
    later(5),
    old("Cử cán bộ, công chức tham gia các lớp tập huấn về khai thác và sử dụng dữ liệu số"),
    old("Phòng Văn hoá-xã hội"),
    pasted("Các cơ quan chuyên môn thuộc UBND xã"),
    later("Tháng 7-9/2026"),
    old("Công văn cử cán bộ tham gia"),
  ],
];

/** The whole list in one font, dates and all. */
const VNI_ROWS: readonly (readonly OldCell[])[] = [
  [capitals("DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026")],
  [
    capitals("STT"),
    capitals("NỘI DUNG CÔNG VIỆC"),
    capitals("CƠ QUAN CHỦ TRÌ"),
    capitals("CƠ QUAN PHỐI HỢP"),
    capitals("THỜI GIAN"),
    capitals("SẢN PHẨM"),
  ],
  [
    pasted("1"),
    old("Ban hành Kế hoạch cải cách hành chính năm 2026"),
    old("Phòng Văn hoá-xã hội"),
    old("Các cơ quan chuyên môn liên quan"),
    old("Trước ngày 15/01/2026"),
    old("Kế hoạch của UBND xã"),
  ],
  [
    pasted("2"),
    old("Rà soát, đơn giản hoá thủ tục hành chính"),
    old("Trung tâm Phục vụ hành chính công"),
    old(""),
    old("Thường xuyên"),
    old("Báo cáo"),
  ],
];

function oldFontWorkbook(rows: readonly (readonly OldCell[])[], font: OldFont): Workbook {
  const file = new Workbook();
  file.creator = "Văn phòng";
  file.lastModifiedBy = file.creator;
  file.created = MADE_ON;
  file.modified = MADE_ON;
  const sheet = file.addWorksheet("Danh muc");
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  rows.forEach((cells, index) => writeRow(sheet, index + 1, cells, font));
  return file;
}

/** A row of one cell goes across the list. */
function writeRow(
  sheet: Worksheet,
  number: number,
  cells: readonly OldCell[],
  font: OldFont
): void {
  cells.forEach((content, index) => {
    const cell = sheet.getCell(number, index + 1);
    cell.value = valueOf(content, font);
    cell.font = { name: nameOf(content, font), size: 12 };
    cell.alignment = { vertical: "top", wrapText: true };
  });
  if (cells.length === 1) {
    sheet.mergeCells(number, 1, number, COLUMNS);
  }
}

function valueOf(content: OldCell, font: OldFont): string | number | null {
  if ("later" in content) {
    return content.later === "" ? null : content.later;
  }
  return "old" in content ? font.type(content.old) : font.typeCapitals(content.capitals);
}

function nameOf(content: OldCell, font: OldFont): string {
  if ("later" in content && content.font === "new") {
    return NEW_FONT;
  }
  return "capitals" in content ? font.capitalsName : font.name;
}

/** The workbooks by the names of their files; always the same bytes. */
export async function oldFontWorkbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ["danh-muc-tcvn3.xlsx", await writeWorkbook(oldFontWorkbook(TCVN3_ROWS, TCVN3))],
    ["danh-muc-vni.xlsx", await writeWorkbook(oldFontWorkbook(VNI_ROWS, VNI))],
  ]);
}

async function main(): Promise<void> {
  (await oldFontWorkbooks()).forEach((bytes, name) => writeFileSync(join(__dirname, name), bytes));
}

if (require.main === module) {
  void main();
}
