import { dashboardTexts } from "../../messages/report/dashboardTexts";
import type { CellContent } from "../blueprint";
import { quoted } from "../summary/formulas";
import { area, DATE_FORMAT } from "../styles";
import { HEADING, LISTED, type DashboardPart } from "./dashboardGrid";

const texts = dashboardTexts.nextReport;

/** Columns of the labels and of what is said. */
const LABELS = { column: 7, columns: 3 } as const;
const VALUES = { column: 10, columns: 2 } as const;

const ENDS = "KyBaoCao[Đến ngày]";

/** The last day of the first period that has not ended on the as-of day; of equal ones the first row counts. */
const NEXT_END = `SMALL(${ENDS},COUNTIF(${ENDS},"<"&NgayBaoCao)+1)`;

/** Which report comes next, and until when it goes where; from `KyBaoCao`. */
export function nextReportPart(row: number): DashboardPart {
  const lines: readonly (readonly [label: string, value: CellContent, format: string])[] = [
    [texts.name, { formula: `=IFERROR(${found("Kỳ báo cáo")},${quoted(texts.none)})` }, "General"],
    [texts.dataUntil, { formula: `=IFERROR(${NEXT_END},"")` }, DATE_FORMAT],
    [texts.unitsDue, dayOrUnknown("Hạn đơn vị gửi"), DATE_FORMAT],
    [texts.communeDue, dayOrUnknown("Hạn xã gửi Sở Nội vụ"), DATE_FORMAT],
    [
      texts.daysLeft,
      { formula: `=IFERROR(${NEXT_END}-NgayBaoCao&${quoted(texts.inDays)},"")` },
      "General",
    ],
  ];
  const at = (line: number) => row + 1 + line;
  return {
    cells: [
      { row, column: LABELS.column, content: [[texts.title]] },
      ...lines.flatMap(([label, value], line) => [
        { row: at(line), column: LABELS.column, content: [[label]] },
        { row: at(line), column: VALUES.column, content: [[value]] },
      ]),
    ],
    formats: [
      {
        area: area(row, LABELS.column, 1, LABELS.columns + VALUES.columns),
        format: { ...HEADING, fontSize: 10 },
      },
      {
        area: area(at(0), LABELS.column, lines.length, LABELS.columns + VALUES.columns),
        format: LISTED,
      },
      ...lines.map(([, , numberFormat], line) => ({
        area: area(at(line), VALUES.column, 1, VALUES.columns),
        format: { numberFormat, horizontal: "Center", bold: line === 0 } as const,
      })),
    ],
    merges: [
      area(row, LABELS.column, 1, LABELS.columns + VALUES.columns),
      ...lines.flatMap((_, line) => [
        area(at(line), LABELS.column, 1, LABELS.columns),
        area(at(line), VALUES.column, 1, VALUES.columns),
      ]),
    ],
    rowHeights: [],
    charts: [],
  };
}

/** A cell of the row of the next report. */
function found(header: string): string {
  return `INDEX(KyBaoCao[${header}],MATCH(${NEXT_END},${ENDS},0))`;
}

function dayOrUnknown(header: string): CellContent {
  const cell = found(header);
  return { formula: `=IFERROR(IF(ISNUMBER(${cell}),${cell},${quoted(texts.unknown)}),"")` };
}
