import { dashboardTexts } from "../../messages/report/dashboardTexts";
import {
  ALL_TASKS,
  countFormula,
  dueSoonCount,
  quoted,
  stoppedWithDocument,
} from "../summary/formulas";
import { cellAddress } from "../address";
import { area, COLORS, FONT_NAME } from "../styles";
import type { CellContent, CellFormat, SheetArea } from "../blueprint";
import { ASIDE, ASIDE_COLUMN, cellBlock, type DashboardPart } from "./dashboardGrid";

const { cards } = dashboardTexts;

/** A figure in large letters, what it is above, and of what below. */
interface Card {
  readonly label: string;
  readonly figure: CellContent;
  readonly detail: CellContent;
  readonly detailFormat?: string;
}

/** First and last column of each card. */
const PLACES: readonly (readonly [first: number, last: number])[] = [
  [1, 2],
  [3, 4],
  [5, 5],
  [6, 8],
  [9, 11],
];

/** Neighbours differ: cards have no lines around. */
const FILLS = [COLORS.paleFill, "#EEF5FB"];

const LABEL: CellFormat = {
  fontName: FONT_NAME,
  fontSize: 10,
  bold: true,
  fontColor: COLORS.headerFill,
  horizontal: "Center",
  vertical: "Center",
};
const FIGURE: CellFormat = { ...LABEL, fontSize: 22, fontColor: COLORS.black };
const DETAIL: CellFormat = { ...LABEL, bold: false, fontSize: 10, fontColor: COLORS.quiet };

/** Tasks that were to be done: the denominator of the rate, as in the summary. */
const BASE = `(${countFormula("total", ALL_TASKS)}-${countFormula("notArising", ALL_TASKS)}-${stoppedWithDocument(ALL_TASKS)})`;
const DONE = `(${(["doneOnTime", "doneLate", "doneNoDeadline", "doneNoDate"] as const)
  .map((id) => countFormula(id, ALL_TASKS))
  .join("+")})`;

/** The key figures of the plan, a card each, straight from `PhuLuc`; what is to be done and what is done stand beyond the page. */
export function dashboardCards(row: number): DashboardPart {
  const [done, base] = [1, 2].map(
    (position) => `$${cellAddress(row, ASIDE_COLUMN + position)}`
  ) as [string, string];
  const cardCells = cardsOf(done, base).map((card, index) => ({ card, place: PLACES[index]! }));
  const across = (line: number, [first, last]: (typeof PLACES)[number]): SheetArea =>
    area(line, first, 1, last - first + 1);
  return {
    cells: [
      ...cardCells.flatMap(({ card, place: [column] }) => [
        cellBlock(row, column, card.label),
        cellBlock(row + 1, column, card.figure),
        cellBlock(row + 2, column, card.detail),
      ]),
      {
        row,
        column: ASIDE_COLUMN,
        content: [[dashboardTexts.asideKeys, { formula: `=${DONE}` }, { formula: `=${BASE}` }]],
      },
    ],
    formats: [
      { area: area(row, ASIDE_COLUMN, 1, 3), format: ASIDE },
      ...cardCells.flatMap(({ card, place }, index) => [
        { area: across(row, place), format: LABEL },
        { area: across(row + 1, place), format: { ...FIGURE, numberFormat: "General" } },
        {
          area: across(row + 2, place),
          format: { ...DETAIL, numberFormat: card.detailFormat ?? "General" },
        },
        {
          area: area(row, place[0], 3, place[1] - place[0] + 1),
          format: { fill: FILLS[index % FILLS.length]! },
        },
      ]),
    ],
    merges: cardCells
      .filter(({ place: [first, last] }) => last > first)
      .flatMap(({ place }) => [0, 1, 2].map((line) => across(row + line, place))),
    rowHeights: [
      { row, height: 18 },
      { row: row + 1, height: 33 },
      { row: row + 2, height: 18 },
    ],
    charts: [],
  };
}

/** @param done and base: addresses of the cells with how many tasks are done, and how many are to be done */
function cardsOf(done: string, base: string): readonly Card[] {
  return [
    {
      label: cards.total,
      figure: { formula: `=${countFormula("total", ALL_TASKS)}` },
      detail: around(cards.toDo, base),
    },
    {
      label: cards.done,
      figure: { formula: `=${done}&"/"&${base}` },
      detail: { formula: `=IF(${base}=0,"",${done}/${base})` },
      detailFormat: `"${cards.rate[0]}"0.0%`,
    },
    {
      label: cards.overdue,
      figure: { formula: `=${countFormula("overdue", ALL_TASKS)}` },
      detail: around(cards.ofTotal, countFormula("total", ALL_TASKS)),
    },
    {
      label: cards.dueSoon,
      figure: { formula: `=${dueSoonCount(ALL_TASKS)}` },
      detail: around(cards.days, "SoNgayNhac"),
    },
    {
      label: cards.notUpdated,
      figure: { formula: `=${countFormula("notUpdated", ALL_TASKS)}` },
      detail: around(cards.ofTotal, countFormula("total", ALL_TASKS)),
    },
  ];
}

/** A formula that says a number between two texts. */
function around([before, after]: readonly [string, string], number: string): CellContent {
  return { formula: `=${quoted(before)}&${number}${after === "" ? "" : `&${quoted(after)}`}` };
}
