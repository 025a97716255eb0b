import { SUMMARY_COLUMNS, type SummaryColumnId } from "../../plan/summaryColumns";
import { sheetTexts } from "../../messages/sheets";

/** A column of the sheet `Tổng hợp`: those of every summary, the denominator of the rate, and the users' notes. */
export type SheetColumnId = SummaryColumnId | "rateBase" | "note";

export interface SheetColumn {
  readonly id: SheetColumnId;
  readonly header: string;
  /** Points, whole pixels. */
  readonly width: number;
}

const GROUP_WIDTH = 228;
const COUNT_WIDTH = 49.5;
const RATE_WIDTH = 54;
const NOTE_WIDTH = 120;

const { base, note } = sheetTexts.vi.summary;

/** The columns of the sheet in order; the counts stand as in `SUMMARY_COLUMNS`, the denominator before the rate made of it. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  ...SUMMARY_COLUMNS.flatMap(({ id, header }): readonly SheetColumn[] => {
    switch (id) {
      case "group":
        return [{ id, header, width: GROUP_WIDTH }];
      case "rate":
        return [
          { id: "rateBase", header: base, width: RATE_WIDTH },
          { id, header, width: RATE_WIDTH },
        ];
      case "ratio":
        return [{ id, header, width: RATE_WIDTH }];
      default:
        return [{ id, header, width: COUNT_WIDTH }];
    }
  }),
  { id: "note", header: note, width: NOTE_WIDTH },
];

/** The 1-based sheet column. */
export function sheetColumnOf(id: SheetColumnId): number {
  return SHEET_COLUMNS.findIndex((column) => column.id === id) + 1;
}
