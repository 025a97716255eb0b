import type { CalendarDay } from "../../../src/plan/day";
import { dateParts } from "../../../src/plan/day";
import { AREAS, LEADS } from "../../samples/progress/tasks";
import type { ProgressRow } from "../../samples/progress2026";
import {
  areaOf,
  emptyRow,
  extensionOf,
  leadOf,
  monthOf,
  originOf,
  plainBlock,
  plainRunning,
  quarterOf,
  type PlainBlock,
  type PlainRow,
} from "./plainCounts";

/** A cell as a sheet shows it: a number, or a text that may be one. */
export type ShownCell = string | number;

/** What the summary says of a grouping, row by row, and its check. */
export interface ShownBlock {
  readonly rows: readonly (readonly [name: string, cells: PlainRow])[];
  readonly check: string;
}

const YEAR = 2026;
const CHECK = "Kiểm tra: tổng các cột bằng tổng số";
const COUNTED = "Tổng số";

/** Reads the blocks of the sheet `Tổng hợp`, by the header of their first column. */
export function shownBlocks(
  sheet: readonly (readonly ShownCell[])[]
): ReadonlyMap<string, ShownBlock> {
  const blocks = new Map<string, ShownBlock>();
  sheet.forEach((headers, at) => {
    if (headers[1] !== COUNTED) {
      return;
    }
    const end = sheet.findIndex((row, index) => index > at && row[0] === CHECK);
    const rows = sheet
      .slice(at + 1, end)
      .map((row) => [String(row[0]), namedCells(headers, row)] as const);
    blocks.set(String(headers[0]), { rows, check: String(sheet[end]![1]) });
  });
  return blocks;
}

/** Reads what CCHC.TONGHOP spills: a header row, its groups, the total. */
export function functionBlock(spilled: readonly (readonly ShownCell[])[]): PlainBlock {
  const [headers = [], ...rows] = spilled;
  return new Map(rows.map((row) => [String(row[0]), namedCells(headers, row)]));
}

/** Every difference between the native summary of a day and the plain count, as one sentence. */
export function nativeProblems(
  sheet: readonly (readonly ShownCell[])[],
  day: CalendarDay
): readonly string[] {
  const blocks = shownBlocks(sheet);
  return [...expectedBlocks(day)].flatMap(([header, expected]) => {
    const block = blocks.get(header);
    if (!block) {
      return [`There is no block "${header}".`];
    }
    const names = block.rows.map(([name]) => name);
    return [
      ...(JSON.stringify(names) === JSON.stringify([...expected.keys()])
        ? []
        : [`${header}: rows ${names.join(", ")} instead of ${[...expected.keys()].join(", ")}.`]),
      ...(block.check === "Đúng" ? [] : [`${header}: the check says ${block.check}.`]),
      ...block.rows.flatMap(([name, cells]) =>
        rowProblems(`${header}, ${name}`, cells, expected.get(name))
      ),
    ];
  });
}

/** The groupings that CCHC.TONGHOP knows, by its argument. */
export const FUNCTION_GROUPINGS = ["Lĩnh vực", "Cơ quan", "Quý", "Tháng"] as const;

/** Every difference between CCHC.TONGHOP by a grouping and the plain count. It names groups by their cells, and lists none that no task has. */
export function functionProblems(
  spilled: readonly (readonly ShownCell[])[],
  by: (typeof FUNCTION_GROUPINGS)[number],
  day: CalendarDay
): readonly string[] {
  const groupOf: Record<typeof by, (row: ProgressRow) => string> = {
    "Lĩnh vực": ({ area }) => area,
    "Cơ quan": (row) => (leadOf(row) === "Ngoài danh mục" ? row.lead : leadOf(row)),
    Quý: quarterOf,
    Tháng: monthOf,
  };
  const expected = new Map([
    ...plainBlock(day, groupOf[by]),
    ...plainBlock(day, () => "Tổng cộng"),
  ]);
  const found = functionBlock(spilled);
  const missing = [...expected.keys()].filter((name) => !found.has(name));
  return [
    ...missing.map((name) => `CCHC.TONGHOP by ${by} has no row ${name}.`),
    ...[...found].flatMap(([name, cells]) =>
      rowProblems(`CCHC.TONGHOP by ${by}, ${name}`, cells, expected.get(name))
    ),
  ];
}

/** The call of CCHC.TONGHOP by a grouping. */
export function functionFormula(by: string, day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return `=CCHC.TONGHOP(PhuLuc[[#Headers],[#Data]],DATE(${year},${month},${dayOfMonth}),"${by}")`;
}

function expectedBlocks(day: CalendarDay): ReadonlyMap<string, PlainBlock> {
  const total = plainBlock(day, () => "Tổng cộng");
  const quarters = ["I", "II", "III", "IV"].map((numeral) => `Quý ${numeral}/${YEAR}`);
  const months = Array.from(
    { length: 12 },
    (_, index) => `Tháng ${index < 2 ? "0" : ""}${index + 1}/${YEAR}`
  );
  const listed = (
    names: readonly string[],
    groupOf: (row: ProgressRow) => string,
    others: string | null
  ): PlainBlock => {
    const known = new Set(names);
    const counted = plainBlock(day, (row) => {
      const group = groupOf(row);
      return known.has(group) || others === null ? group : others;
    });
    return new Map([
      ...names.map((name) => [name, counted.get(name) ?? emptyRow(day)] as const),
      ...total,
    ]);
  };
  const outside = "Ngoài danh mục";
  return new Map([
    ["Lĩnh vực", listed([...AREAS, outside], areaOf, null)],
    ["Cơ quan chủ trì", listed([...LEADS, outside], leadOf, null)],
    [
      "Quý",
      listed([...quarters, "Quý của năm khác", "Không có hạn"], quarterOf, "Quý của năm khác"),
    ],
    [
      "Tháng",
      listed([...months, "Tháng của năm khác", "Không có hạn"], monthOf, "Tháng của năm khác"),
    ],
    [
      "Nguồn giao",
      new Map([
        ...listed(["Nhiệm vụ của kế hoạch", "Nhiệm vụ bổ sung trong năm"], originOf, null),
        [
          "Trong đó: Được gia hạn",
          plainBlock(day, extensionOf).get("Trong đó: Được gia hạn") ?? emptyRow(day),
        ],
      ]),
    ],
    ["Loại thời hạn", plainRunning(day)],
  ]);
}

/** The cells of a row by their headers; what stands under no header, or is the user's note, is left out. */
function namedCells(headers: readonly ShownCell[], row: readonly ShownCell[]): PlainRow {
  return Object.fromEntries(
    headers
      .map((header, index) => [String(header), row[index] ?? ""] as const)
      .filter(([header], index) => index > 0 && header !== "" && header !== "Ghi chú")
  );
}

/** Every cell of a row that is not as it was counted, as one sentence. */
export function rowProblems(
  what: string,
  found: PlainRow,
  expected: PlainRow | undefined
): readonly string[] {
  if (!expected) {
    return [`${what}: nobody expects this row.`];
  }
  return Object.entries(found).flatMap(([header, cell]) =>
    isSame(cell, expected[header])
      ? []
      : [`${what}: ${header} is ${cell}, not ${expected[header]}.`]
  );
}

/** LibreOffice's cells come as texts, and rates carry their last digits differently. */
function isSame(found: ShownCell, expected: ShownCell | undefined): boolean {
  return typeof expected === "number"
    ? found !== "" && Math.abs(Number(found) - expected) < 1e-9
    : found === expected;
}
