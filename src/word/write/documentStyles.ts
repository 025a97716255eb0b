import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";
import { PAGE_NUMBER_SIZE, POINTS_PER_MM } from "../../sheets/pages";
import { PRINT_FONT_SIZE } from "../../sheets/printRows";
import { TITLE_SIZE } from "../../sheets/printSheet";
import { FONT_NAME } from "../../sheets/styles";
import { TEXT_WIDTH, twips } from "./measures";

type Align = "left" | "center" | "right" | "justify";

interface StyleFormat {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align: Align;
  readonly paragraph?: IParagraphStyleOptions["paragraph"];
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** Points: tables of many columns take smaller letters; Decree 30/2020 leaves the letters of tables free. */
const NARROW_SIZE = 10;

/** Decree 30/2020 (Annex I): at least 6 pt between paragraphs, the first line 1 or 1.27 cm in. */
const APART = { spacing: { before: twips(6), after: twips(6) } } as const;
const FIRST_LINE = twips(12.7 * POINTS_PER_MM);

/** The rule under a title takes a quarter of the width. */
const BESIDE_RULE = twips(TEXT_WIDTH * 0.375);

/**
 * The styles by which a document is formatted, and by nothing else: whoever changes one in Word changes the document.
 * Keys are the ids in the file.
 */
const FORMATS = {
  CoQuan: ["Cơ quan", { size: TITLE_SIZE, bold: true, align: "center" }],
  PhuLuc: ["Phụ lục", { size: TITLE_SIZE, bold: true, align: "center" }],
  TenPhuLuc: [
    "Tên phụ lục",
    { size: TITLE_SIZE, bold: true, align: "center", paragraph: { outlineLevel: 0 } },
  ],
  DongKemTheo: ["Dòng kèm theo", { size: TITLE_SIZE, italics: true, align: "center" }],
  DuongKe: [
    "Đường kẻ",
    {
      size: 4,
      align: "center",
      paragraph: {
        indent: { left: BESIDE_RULE, right: BESIDE_RULE },
        spacing: { line: twips(6), lineRule: LineRuleType.EXACT, after: twips(12) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 0, color: "auto" } },
      },
    },
  ],
  DoanVan: [
    "Đoạn văn",
    {
      size: TITLE_SIZE,
      align: "justify",
      paragraph: { ...APART, indent: { firstLine: FIRST_LINE } },
    },
  ],
  TenBang: [
    "Tên bảng",
    {
      size: TITLE_SIZE,
      bold: true,
      align: "left",
      paragraph: { ...APART, keepNext: true, outlineLevel: 1 },
    },
  ],
  GhiChuBang: [
    "Ghi chú dưới bảng",
    { size: PRINT_FONT_SIZE, italics: true, align: "justify", paragraph: APART },
  ],
  KetThuc: ["Dấu kết thúc", { size: TITLE_SIZE, align: "right" }],
  KyTen: [
    "Ký tên",
    {
      size: TITLE_SIZE,
      bold: true,
      align: "center",
      paragraph: { indent: { left: twips(TEXT_WIDTH / 2) }, keepLines: true },
    },
  ],
  SoTrang: ["Số trang", { size: PAGE_NUMBER_SIZE, align: "center" }],
} as const satisfies Readonly<Record<string, readonly [string, StyleFormat]>>;

/** What a cell is; the alignment of a body's and a total's cells is that of their column. */
const CELL_FORMATS = {
  TieuDe: ["tiêu đề cột", { bold: true, align: "center", paragraph: { keepNext: true } }],
  Nhom: ["tên nhóm", { bold: true, align: "left", paragraph: { keepNext: true } }],
  Trai: ["căn trái", { align: "left" }],
  Giua: ["căn giữa", { align: "center" }],
  HaiLe: ["căn hai lề", { align: "justify" }],
  TongTrai: ["dòng tổng căn trái", { bold: true, align: "left" }],
  TongGiua: ["dòng tổng căn giữa", { bold: true, align: "center" }],
} as const satisfies Readonly<Record<string, readonly [string, Omit<StyleFormat, "size">]>>;

/** The tables: usual ones, and those of many columns. */
const TABLES = {
  Bang: ["Bảng", PRINT_FONT_SIZE],
  BangHep: ["Bảng nhiều cột", NARROW_SIZE],
} as const;

/** Points: the letters of a table. */
export function tableLetters(style: TableStyle): number {
  return TABLES[style][1];
}

export type CellStyle = keyof typeof CELL_FORMATS;
export type TableStyle = keyof typeof TABLES;

/** The id of a style. */
export type StyleId = keyof typeof FORMATS | `${TableStyle}${CellStyle}`;

/** What `Document` takes for styles: Times New Roman, Vietnamese, single lines without gaps where a style says nothing else. */
export function documentStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT_NAME,
          size: halfPoints(TITLE_SIZE),
          language: { value: "vi-VN", eastAsia: "vi-VN" },
        },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...Object.entries(FORMATS).map(([id, [name, format]]) => paragraphStyle(id, name, format)),
      ...Object.entries(TABLES).flatMap(([table, [tableName, size]]) =>
        Object.entries(CELL_FORMATS).map(([cell, [name, format]]) =>
          paragraphStyle(`${table}${cell}`, `${tableName} - ${name}`, { ...format, size })
        )
      ),
    ],
  };
}

function paragraphStyle(
  id: string,
  name: string,
  { size, bold, italics, align, paragraph }: StyleFormat
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: { size: halfPoints(size), bold, italics },
    paragraph: { alignment: ALIGNMENT[align], ...paragraph },
  };
}

function halfPoints(points: number): number {
  return points * 2;
}
