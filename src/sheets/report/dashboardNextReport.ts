import { dashboardTexts } from "../../messages/report/dashboardTexts";
import { cellAddress } from "../address";
import type { CellContent } from "../blueprint";
import { quoted } from "../summary/formulas";
import { area, DATE_FORMAT } from "../styles";
import { ASIDE, ASIDE_COLUMN, HEADING, LISTED, type DashboardPart } from "./dashboardGrid";
import { columnOf, nextMatch, type Condition, type Part } from "./nthMatch";
import { PERIOD_TABLE, periodHeaderOf, type PeriodColumnId } from "../../tables/periodColumns";

const texts = dashboardTexts.nextReport;

/** Columns of the labels and of what is said. */
const LABELS = { column: 7, columns: 3 } as const;
const VALUES = { column: 10, columns: 2 } as const;

/**
 * Which report comes next, and until when it goes where: of the rows of `KyBaoCao` that are not closed the one that has to be
 * sent first, on the as-of day or later. It goes by the commune's own day, where it has none by the units'; of equal ones the
 * upper row counts. What finds it stands beyond the page: the first day of either kind, and the place of the row.
 */
export function nextReportPart(row: number): DashboardPart {
  const [place, byCommune, byUnits, ...places] = [0, 1, 2, 3, 4].map(
    (position) => `$${cellAddress(row, ASIDE_COLUMN + 1 + position)}`
  ) as [string, string, string, string, string];
  const due = `MIN(${byCommune}:${byUnits})`;
  const lines: readonly (readonly [label: string, value: CellContent, format: string])[] = [
    [texts.name, shown(place, found("name", place), texts.none), "General"],
    [texts.dataUntil, dayOrUnknown("to", place), DATE_FORMAT],
    [texts.unitsDue, dayOrUnknown("unitsDue", place), DATE_FORMAT],
    [texts.communeDue, dayOrUnknown("communeDue", place), DATE_FORMAT],
    [
      texts.daysLeft,
      shown(place, `INT(${due})-INT(NgayBaoCao)&${quoted(texts.inDays)}`, ""),
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
      {
        row,
        column: ASIDE_COLUMN,
        content: [[dashboardTexts.asideKeys, ...finders(`${byCommune}:${byUnits}`, places)]],
      },
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
      { area: area(row, ASIDE_COLUMN, 1, 6), format: ASIDE },
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

/** A kind of day by which a report goes, and the rows of which it counts. */
interface DueKind {
  readonly due: "communeDue" | "unitsDue";
  readonly isWanted: Condition;
}

const KINDS: readonly DueKind[] = [
  { due: "communeDue", isWanted: (part) => `(${column(part, "closedOn")}="")` },
  {
    due: "unitsDue",
    isWanted: (part) =>
      `(${column(part, "closedOn")}="")*(1-ISNUMBER(${column(part, "communeDue")}))`,
  },
];

/**
 * The upper one of the rows that have to be sent first, the first day of either kind, and the first row of each with it.
 * @param days addresses of the first day of either kind
 * @param places addresses of the first row of each kind
 */
function finders(days: string, places: readonly string[]): readonly CellContent[] {
  const firstRow = ({ due, isWanted }: DueKind): string =>
    nextMatch(PERIOD_TABLE, (part) => `${isWanted(part)}*(${column(part, due)}=MIN(${days}))`, "0");
  const all = places.join(":");
  return [
    `IF(COUNT(${all})=0,"",MIN(${all}))`,
    ...KINDS.map(firstDay),
    ...KINDS.map((kind) => `IF(COUNT(${days})=0,"",${firstRow(kind)})`),
  ].map((expression) => ({ formula: `=IFERROR(${expression},"")` }));
}

/** The first day on the as-of day or later; an error where there is none. */
function firstDay({ due, isWanted }: DueKind): string {
  const whole: Part = (header) => columnOf(PERIOD_TABLE, header);
  const days = column(whole, due);
  return `AGGREGATE(15,6,${days}/(${isWanted(whole)}*(${days}>=INT(NgayBaoCao))),1)`;
}

function column(part: Part, id: PeriodColumnId): string {
  return part(periodHeaderOf(id));
}

/** A cell of the row of the next report. */
function found(id: PeriodColumnId, place: string): string {
  return `INDEX(${columnOf(PERIOD_TABLE, periodHeaderOf(id))},${place})`;
}

function dayOrUnknown(id: PeriodColumnId, place: string): CellContent {
  const cell = found(id, place);
  return shown(place, `IF(ISNUMBER(${cell}),${cell},${quoted(texts.unknown)})`, "");
}

/** What is said of the next report, and what where there is none. */
function shown(place: string, expression: string, otherwise: string): CellContent {
  return { formula: `=IF(ISNUMBER(${place}),IFERROR(${expression},""),${quoted(otherwise)})` };
}
