import fc from "fast-check";
import type { Grid, GridMerge, GridValue } from "../../src/intake/grid";
import { knownDay } from "../../src/plan/day";
import { areaLists } from "../samples/lists/areas";
import { headerLists } from "../samples/lists/headers";
import { paperLists } from "../samples/lists/papers";
import { rowLists } from "../samples/lists/rows";
import { sheetLists } from "../samples/lists/sheets";
import { seedGrid } from "../intake/seedGrid";

const SOUND: readonly Grid[] = [
  ...[...headerLists, ...areaLists, ...rowLists, ...sheetLists, ...paperLists].map(
    ({ grid }) => grid
  ),
  seedGrid(),
];

/** Where a kind of damage strikes and with what: any numbers, taken modulo whatever they choose from. */
interface Blow {
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly size: number;
}

type Damage = (grid: Grid, blow: Blow) => Grid;

const text = (words: string): GridValue => ({ kind: "text", text: words });
const number = (value: number, format = "General"): GridValue => ({
  kind: "number",
  value,
  format,
});

/** What people, Excel and broken programs leave in cells. */
const ODD_VALUES: readonly GridValue[] = [
  ...[1e21, -0.1, 1e-9, 2_958_466, NaN, Infinity, 0.1 + 0.2].map((value) => number(value)),
  number(0.155, "0.0%"),
  { kind: "boolean", value: true },
  { kind: "error", code: "#REF!" },
  { kind: "error", code: "#N/A" },
  { kind: "date", day: knownDay(2026, 3, 31), format: "dd/mm/yyyy" },
  { kind: "date", day: knownDay(1900, 1, 1), format: "mmm-yy" },
  ..."\ud83d|\udc4d|👍 xong|\u202eoàn thành|\u200b|\u0000|a\u0001b|\u00ad|\ufeff1|\ufffd|\u0301|ﬁ|①|Ⅳ|½|٣|三"
    .split("|")
    .map(text),
  ..."-|…|.|*|/|#|'|=1+1|{}|%|\\|“”|§ 3|✓|☐".split("|").map(text),
  ..."I|II.|A|1.|1.1|a)|(1)|1/2|Tổng cộng: 3|Nơi nhận:|CHỦ TỊCH|Trang 2/3|(tiếp theo)|STT|Nội dung công việc"
    .split("|")
    .map(text),
  ..."Quý V/2026|31/02/2026|30 ngày|Cả năm|hằng tháng|trước ngày|20/01/201".split("|").map(text),
  ..."Phòng Kinh tế, |và|UBND xã; ;;|chủ trì, phối hợp|Chủ trì: ; phối hợp:".split("|").map(text),
  ...[
    "Ban hành kế hoạch\n\n\n- Báo cáo\r\n- Tổng hợp",
    "\n",
    "\t\t",
    "\u00a0",
    "C«ng an x·",
    "Uyû ban nhaân daân",
  ].map(text),
  ...["a", "Phòng Kinh tế, "].map((unit) => text(unit.repeat(32_767 / unit.length))),
];

function width(grid: Grid): number {
  return grid.cells[0]?.length ?? 0;
}

function withCell(
  grid: Grid,
  row: number,
  column: number,
  change: (value: GridValue) => GridValue
): Grid {
  return {
    ...grid,
    cells: grid.cells.map((values, r) =>
      r === row ? values.map((value, c) => (c === column ? change(value) : value)) : values
    ),
  };
}

const struck = (grid: Grid, { row, column }: Blow) => ({
  row: row % grid.cells.length,
  column: column % width(grid),
});

/** A value's place is taken by another's and the other way round. */
const swapCells: Damage = (grid, blow) => {
  const { row, column } = struck(grid, blow);
  const [r, c] = [blow.other % grid.cells.length, blow.size % width(grid)];
  const [one, other] = [grid.cells[row]![column]!, grid.cells[r]![c]!];
  return withCell(
    withCell(grid, row, column, () => other),
    r,
    c,
    () => one
  );
};

const blankCell: Damage = (grid, blow) => {
  const { row, column } = struck(grid, blow);
  return withCell(grid, row, column, () => ({ kind: "blank" }));
};

const oddCell: Damage = (grid, blow) => {
  const { row, column } = struck(grid, blow);
  return withCell(grid, row, column, () => ODD_VALUES[blow.other % ODD_VALUES.length]!);
};

/** Something odd in the middle of a text. */
const spoiltText: Damage = (grid, blow) => {
  const { row, column } = struck(grid, blow);
  const odd = ODD_VALUES[blow.other % ODD_VALUES.length]!;
  return withCell(grid, row, column, (value) => {
    const at = value.kind === "text" ? blow.size % (value.text.length + 1) : 0;
    return value.kind === "text" && odd.kind === "text" && odd.text.length < 100
      ? text(value.text.slice(0, at) + odd.text + value.text.slice(at))
      : value;
  });
};

const decomposedCell: Damage = (grid, blow) => {
  const { row, column } = struck(grid, blow);
  return withCell(grid, row, column, (value) =>
    value.kind === "text"
      ? text(value.text.normalize(blow.other % 2 === 0 ? "NFD" : "NFKD"))
      : value
  );
};

const withRows = (grid: Grid, cells: Grid["cells"]): Grid =>
  cells.length === 0 ? grid : { ...grid, cells };

const duplicateRow: Damage = (grid, blow) => {
  const { row } = struck(grid, blow);
  const at = blow.other % grid.cells.length;
  return withRows(grid, grid.cells.toSpliced(at, 0, grid.cells[row]!));
};

const dropRow: Damage = (grid, blow) =>
  withRows(grid, grid.cells.toSpliced(struck(grid, blow).row, 1));

const cutOff: Damage = (grid, blow) => withRows(grid, grid.cells.slice(0, struck(grid, blow).row));

const swapRows: Damage = (grid, blow) => {
  const { row } = struck(grid, blow);
  const other = blow.other % grid.cells.length;
  const cells = grid.cells.with(row, grid.cells[other]!).with(other, grid.cells[row]!);
  return withRows(grid, cells);
};

/** Of one phrase written a thousand times no one can tell where it was cut. */
const LONGEST_CUT = 1_000;

/** A page break: the end of every text of the row stands in a row of its own. */
const splitRow: Damage = (grid, blow) => {
  const { row } = struck(grid, blow);
  const halves = grid.cells[row]!.map((value): readonly [GridValue, GridValue] => {
    const cut = value.kind === "text" && value.text.length < LONGEST_CUT;
    const words = cut ? value.text.split(" ") : [];
    const at = 1 + (blow.size % Math.max(1, words.length - 1));
    return words.length < 2
      ? [value, { kind: "blank" }]
      : [text(words.slice(0, at).join(" ")), text(words.slice(at).join(" "))];
  });
  const rows = [halves.map(([head]) => head), halves.map(([, tail]) => tail)];
  return withRows(grid, grid.cells.toSpliced(row, 1, ...rows));
};

/** Two rows pasted into one. */
const mergeRows: Damage = (grid, blow) => {
  const { row } = struck(grid, blow);
  const below = grid.cells[row + 1] ?? [];
  const joined = grid.cells[row]!.map((value, column) => {
    const next = below[column];
    return value.kind === "text" && next?.kind === "text"
      ? text(`${value.text}\n${next.text}`)
      : value;
  });
  return withRows(grid, grid.cells.toSpliced(row, 2, joined));
};

const dropColumn: Damage = (grid, blow) => {
  const { column } = struck(grid, blow);
  return width(grid) < 2
    ? grid
    : { ...grid, cells: grid.cells.map((values) => values.toSpliced(column, 1)) };
};

const duplicateColumn: Damage = (grid, blow) => {
  const { column } = struck(grid, blow);
  const at = blow.other % width(grid);
  return { ...grid, cells: grid.cells.map((values) => values.toSpliced(at, 0, values[column]!)) };
};

/** A merge anywhere, overlapping others or reaching out of the grid. */
const strayMerge: Damage = (grid, blow) => {
  const { row, column } = struck(grid, blow);
  const [far, wide] = [blow.other % 5, blow.size % 5];
  const out = blow.size % 7 === 0 ? grid.cells.length : 0;
  const merge: GridMerge = {
    top: row - (blow.other % 11 === 0 ? far : 0),
    left: column - (blow.size % 11 === 0 ? wide : 0),
    bottom: row + far + out,
    right: column + wide + out,
  };
  return { ...grid, merges: [...grid.merges, merge] };
};

/** The merges that Excel keeps hold their content in the first cell only. */
const soundMerge: Damage = (grid, blow) => {
  const merged = strayMerge(grid, {
    ...blow,
    other: 1 + (blow.other % 4),
    size: 1 + (blow.size % 4),
  });
  const { top, left, bottom, right } = merged.merges.at(-1)!;
  const inside = (r: number, c: number): boolean =>
    r >= top && r <= bottom && c >= left && c <= right;
  return {
    ...merged,
    cells: merged.cells.map((values, r) =>
      values.map((value, c) =>
        inside(r, c) && (r !== top || c !== left) ? { kind: "blank" } : value
      )
    ),
  };
};

const strayFonts: Damage = (grid, blow) => ({
  ...grid,
  fonts: grid.cells.map((values, r) =>
    values.map((_, c) => ((r + c) % (2 + (blow.other % 5)) === 0 ? ".VnTime" : "VNI-Times"))
  ),
});

const DAMAGES: readonly Damage[] = [
  swapCells,
  blankCell,
  oddCell,
  oddCell,
  oddCell,
  spoiltText,
  spoiltText,
  decomposedCell,
  duplicateRow,
  dropRow,
  cutOff,
  swapRows,
  splitRow,
  splitRow,
  mergeRows,
  dropColumn,
  duplicateColumn,
  strayMerge,
  soundMerge,
  soundMerge,
  strayFonts,
];

const blow: fc.Arbitrary<Blow> = fc.record({
  row: fc.nat(400),
  column: fc.nat(400),
  other: fc.nat(10_000),
  size: fc.nat(10_000),
});

/** A list of the corpus or the real plan after one to six mishaps. */
export const damagedGrids: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.nat(SOUND.length - 1),
    fc.array(fc.tuple(fc.nat(DAMAGES.length - 1), blow), { minLength: 1, maxLength: 6 })
  )
  .map(([base, damages]) =>
    damages.reduce((grid, [damage, at]) => DAMAGES[damage]!(grid, at), SOUND[base]!)
  );
