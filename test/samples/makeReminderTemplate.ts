import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageNumber,
  Header,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphStyleOptions,
} from "docx";

/*
 * Writes assets/van-ban-don-doc.docx, the letter to a late agency as Decree 30/2020 (Annex I; sample 1.5) wants an official
 * letter. Offices may edit it in Word; what stands in double braces is filled in (docs/huong-dan-su-dung.md).
 */

export const TEMPLATE_PATH = join(__dirname, "../../assets/van-ban-don-doc.docx");

const PAGE = { width: 11906, height: 16838 } as const;
/** 20, 20, 30 and 15 mm. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851 } as const;
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const FONT = "Times New Roman";

type Look = readonly [
  id: string,
  name: string,
  points: number,
  run: NonNullable<IParagraphStyleOptions["run"]>,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
];

const CENTER = { alignment: AlignmentType.CENTER } as const;
const TEXT = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: 720 },
  spacing: { before: 120, after: 120 },
} as const;
const LOOKS: readonly Look[] = [
  ["TenCoQuan", "Tên cơ quan", 13, { bold: true }, CENTER],
  ["QuocHieu", "Quốc hiệu", 13, { bold: true }, CENTER],
  ["TieuNgu", "Tiêu ngữ", 14, { bold: true }, CENTER],
  ["SoKyHieu", "Số, ký hiệu", 13, {}, { ...CENTER, spacing: { before: 60 } }],
  ["DiaDanh", "Địa danh, thời gian", 13, { italics: true }, { ...CENTER, spacing: { before: 60 } }],
  ["TrichYeu", "Trích yếu công văn", 12, {}, { ...CENTER, spacing: { before: 120 } }],
  ["KinhGui", "Kính gửi", 14, {}, { ...CENTER, spacing: { before: 240, after: 240 } }],
  ["NoiDung", "Nội dung", 14, {}, TEXT],
  // The signature never stands alone on a page: the sentences before it go with it.
  ["YeuCau", "Nội dung - yêu cầu", 14, {}, { ...TEXT, keepNext: true, keepLines: true }],
  [
    "KetThuc",
    "Nội dung - câu kết",
    14,
    {},
    { ...TEXT, keepNext: true, keepLines: true, spacing: { before: 120, after: 480 } },
  ],
  ["BangTieuDe", "Bảng - tiêu đề cột", 13, { bold: true }, CENTER],
  ["BangGiua", "Bảng - căn giữa", 13, {}, CENTER],
  ["BangTrai", "Bảng - căn trái", 13, {}, {}],
  ["NoiNhan", "Nơi nhận", 12, { bold: true, italics: true }, {}],
  ["DanhSachNhan", "Danh sách nơi nhận", 11, {}, {}],
  ["KyTen", "Ký tên", 14, { bold: true }, CENTER],
  ["SoTrang", "Số trang", 13, {}, CENTER],
];

/** The template's bytes; but for the moment of making they are always the same. */
export function reminderTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: "Văn bản đôn đốc thực hiện nhiệm vụ",
    creator: "Phụ lục",
    lastModifiedBy: "Phụ lục",
    description: "",
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 28, language: { value: "vi-VN", eastAsia: "vi-VN" } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
      paragraphStyles: LOOKS.map(([id, name, points, run, paragraph]) => ({
        id,
        name,
        basedOn: "Normal",
        quickFormat: true,
        run: { ...run, size: points * 2 },
        paragraph,
      })),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: PAGE, margin: { ...MARGIN, header: 567, footer: 567 } },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: "SoTrang",
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
          first: new Header({ children: [line("SoTrang", "")] }),
        },
        children: [...head(), ...body(), ...foot()],
      },
    ],
  });
  return Packer.pack(document, "uint8array");
}

function head(): readonly (Table | Paragraph)[] {
  const left = [
    line("TenCoQuan", "{{CO_QUAN}}"),
    rule(1200),
    line("SoKyHieu", "Số:         /UBND-VHXH"),
    line("TrichYeu", "V/v {{TRICH_YEU}}"),
  ];
  const right = [
    line("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    line("TieuNgu", "Độc lập - Tự do - Hạnh phúc"),
    rule(1080),
    line("DiaDanh", "{{DIA_DANH}}, ngày      tháng {{THANG}} năm {{NAM}}"),
  ];
  return [bare([left, right], [3800, WIDTH - 3800]), line("KinhGui", "Kính gửi: {{KINH_GUI}}.")];
}

function body(): readonly (Table | Paragraph)[] {
  return [
    line("NoiDung", "{{MO_DAU}}"),
    tasks(),
    line("YeuCau", "{{YEU_CAU}}"),
    line("KetThuc", "{{KET_THUC}}"),
  ];
}

const TASK_COLUMNS = [
  ["STT", "{{NHIEM_VU.STT}}", "BangGiua", 700],
  ["Nội dung nhiệm vụ", "{{NHIEM_VU.NOI_DUNG}}", "BangTrai", WIDTH - 700 - 1700 - 1400],
  ["Hạn hoàn thành", "{{NHIEM_VU.HAN}}", "BangGiua", 1700],
  ["Số ngày quá hạn", "{{NHIEM_VU.SO_NGAY}}", "BangGiua", 1400],
] as const;

function tasks(): Table {
  const row = (cells: readonly Paragraph[], tableHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(tableHeader ? { tableHeader } : {}),
      children: cells.map(
        (cell) => new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [cell] })
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: TASK_COLUMNS.map(([, , , width]) => width),
    margins: { marginUnitType: WidthType.DXA, left: 60, right: 60, top: 20, bottom: 20 },
    rows: [
      row(
        TASK_COLUMNS.map(([header]) => line("BangTieuDe", header)),
        true
      ),
      row(
        TASK_COLUMNS.map(([, place, style]) => line(style, place)),
        false
      ),
    ],
  });
}

function foot(): readonly (Table | Paragraph)[] {
  const receivers = [
    line("NoiNhan", "Nơi nhận:"),
    line("DanhSachNhan", "- Như trên;"),
    line("DanhSachNhan", "- Chủ tịch, các Phó Chủ tịch UBND;"),
    line("DanhSachNhan", "- Lưu: VT, VHXH."),
  ];
  const signed = [
    line("KyTen", "TM. ỦY BAN NHÂN DÂN"),
    line("KyTen", "CHỦ TỊCH"),
    ...Array.from({ length: 5 }, () => line("KyTen", "")),
  ];
  return [bare([receivers, signed], [4400, WIDTH - 4400]), line("SoTrang", "")];
}

/** Cells side by side without borders. */
function bare(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const sides = { top: none, bottom: none, left: none, right: none };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...sides, insideHorizontal: none, insideVertical: none },
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((children) => new TableCell({ children, borders: sides })),
      }),
    ],
  });
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, text });
}

/** The rule under a name, a third to a half as long as it. */
function rule(beside: number): Paragraph {
  return new Paragraph({
    style: "SoKyHieu",
    indent: { left: beside, right: beside },
    spacing: { before: 0, after: 60, line: 60, lineRule: "exact" },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "auto" } },
  });
}

async function main(): Promise<void> {
  writeFileSync(TEMPLATE_PATH, await reminderTemplate());
}

if (require.main === module) {
  void main();
}
