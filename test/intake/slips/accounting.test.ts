import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GridValue } from "../../../src/intake/grid";
import { cellText } from "../../../src/intake/cells/cellText";
import { readReturnedFile } from "../../../src/intake/slips/readReturnedFile";
import { returnedSheet, type PlacedCell } from "../../../src/intake/slips/returnedFile";
import { knownDay } from "../../../src/plan/day";
import type {
  ReturnedResult,
  ReturnedRow,
  ReturnedSlip,
} from "../../../src/plan/slips/returnedSlip";
import { SLIP_COLUMNS, SLIP_RESULT_COLUMNS } from "../../../src/tables/slipColumns";
import { cleanText } from "../../../src/text/unicode";

type Rows = readonly (readonly GridValue[])[];

const HEADING = [
  "PHIẾU CẬP NHẬT TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2026",
  "Đơn vị: Phòng Kinh tế. Kỳ: Quý II",
  "Mã phiếu: P-2026-0007. Ngày gửi: 01/6/2026",
  "Gửi lại phiếu này chậm nhất ngày 12/6/2026.",
];
const PROPOSED = "Nhiệm vụ đề xuất bổ sung (nếu có), mỗi nhiệm vụ ghi một dòng";
const HEADERS = SLIP_COLUMNS.map(({ header }) => header);
const RESULT_HEADERS = SLIP_RESULT_COLUMNS.map(({ header }) => header);
/** What the slip holds before anybody fills it in, beside its tasks; units' own headers, too, say nothing of a task. */
const KNOWN = new Set<string>([...HEADING, ...HEADERS, ...RESULT_HEADERS, PROPOSED, "Nội dung"]);

const text = (words: string): GridValue =>
  words === "" ? { kind: "blank" } : { kind: "text", text: words };
const texts = (...words: readonly string[]): readonly GridValue[] => words.map(text);

const WORDS = fc.constantFrom(
  "",
  "Đã hoàn thành",
  "đang làm",
  "5/6/2026",
  "12",
  "II",
  "Đơn vị xin gia hạn",
  "Kế hoạch số 15",
  "nv-bcdghklm",
  "Nội dung",
  "STT",
  "Ghi chú",
  "(1)"
);
const VALUE: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 8, arbitrary: WORDS.map(text) },
  fc
    .integer({ min: 0, max: 50 })
    .map<GridValue>((value) => ({ kind: "number", value, format: "General" })),
  fc.constant<GridValue>({ kind: "date", day: knownDay(2026, 6, 5), format: "dd/mm/yyyy" }),
  fc.constant<GridValue>({ kind: "error", code: "#REF!" }),
  fc.constant<GridValue>({ kind: "boolean", value: true })
);

const IDS = ["nv-kqbtmdxr", "nv-bcdghklm", "nv-npqrstvx"];
const TASK = fc.tuple(
  fc.constantFrom(...IDS, ""),
  fc.array(VALUE, { minLength: 13, maxLength: 13 })
);

/** A slip that somebody filled in, and put rows and cells into. */
const SLIP: fc.Arbitrary<Rows> = fc
  .record({
    tasks: fc.array(TASK, { maxLength: 6 }),
    proposed: fc.array(fc.array(VALUE, { maxLength: 15 }), { maxLength: 3 }),
    withHeader: fc.boolean(),
    strays: fc.array(fc.tuple(fc.nat(20), fc.nat(16), VALUE), { maxLength: 6 }),
    order: fc.shuffledSubarray(
      Array.from({ length: 14 }, (_, index) => index),
      { minLength: 14 }
    ),
  })
  .map(({ tasks, proposed, withHeader, strays, order }) => {
    const rows: (readonly GridValue[])[] = [
      ...HEADING.map((line) => texts(line)),
      ...(withHeader ? [order.map((column) => text(HEADERS[column]!))] : []),
      ...tasks.map(([id, cells]) => order.map((column) => [...cells, text(id)][column]!)),
      texts(PROPOSED),
      ...proposed,
    ];
    return strays.reduce<Rows>((all, [row, column, value]) => put(all, row, column, value), rows);
  });

const RESULTS: fc.Arbitrary<Rows> = fc
  .array(fc.array(VALUE, { minLength: 8, maxLength: 9 }), { maxLength: 5 })
  .map((lines) => [texts(...RESULT_HEADERS), ...lines]);

function put(rows: Rows, row: number, column: number, value: GridValue): Rows {
  return rows.map((cells, index) => {
    const wide = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
      at === column ? value : (cells[at] ?? text(""))
    );
    return index === row ? wide : cells;
  });
}

function placed(rows: Rows): readonly PlacedCell[] {
  return rows.flatMap((cells, row) =>
    cells.map((value, column) => ({
      row: row + 1,
      column: column + 1,
      value,
      font: "",
      calculated: false,
    }))
  );
}

const PLAIN = { dayOf: () => null, hasMacros: false, isWholeWorkbook: false } as const;

function read(sheets: Readonly<Record<string, Rows>>): readonly ReturnedSlip[] {
  const properties = { code: null, agency: "", author: "", savedBy: "", savedAt: null, ...PLAIN };
  const all = Object.entries(sheets).map(([name, rows]) => returnedSheet(name, placed(rows)));
  return readReturnedFile({ name: "a.xlsx", sheets: all, ...properties }, 2026);
}

function wordsOfRow({ taskId, number, text: task, entries, document }: ReturnedRow): string[] {
  const typed = Object.values(entries).map((entry) => cleanText(entry.typed));
  return [taskId ?? "", number, task, ...typed, ...Object.values(document)];
}

function wordsOfResult(result: ReturnedResult): string[] {
  const { taskId, issuedOn, issuedOnTyped, place: _place, ...others } = result;
  const day = issuedOn === null ? issuedOnTyped : "05/6/2026";
  return [taskId ?? "", day, ...Object.values(others)];
}

/** Cells with content that the reading holds nowhere. */
function ignored(sheets: Readonly<Record<string, Rows>>, slip: ReturnedSlip): readonly string[] {
  const unused = new Set(
    slip.unused.map(({ place }) => `${place.sheet} ${place.row} ${place.column}`)
  );
  const held = new Set([...slip.rows.flatMap(wordsOfRow), ...slip.results.flatMap(wordsOfResult)]);
  return Object.entries(sheets).flatMap(([name, rows]) =>
    placed(rows).flatMap(({ row, column, value }) => {
      const words = cleanText(cellText(value));
      const isTold =
        words === "" ||
        KNOWN.has(words) ||
        unused.has(`${name} ${row} ${column}`) ||
        held.has(words) ||
        (/^\d\/6\/2026$/u.test(words) && held.has("05/6/2026"));
      return isTold ? [] : [`${name} ${row}:${column} ${words}`];
    })
  );
}

test("every cell of a returned file is in a row, a result, the slip as sent, or told as not used", () => {
  fc.assert(
    fc.property(SLIP, RESULTS, (tasks, results) => {
      const sheets = { "Phiếu cập nhật": tasks, "Kết quả, văn bản": results };
      for (const slip of read(sheets)) {
        expect(ignored(sheets, slip)).toEqual([]);
      }
    }),
    { seed: 7, numRuns: 400 }
  );
});

test("what is in a row or result is not told as unused as well", () => {
  fc.assert(
    fc.property(SLIP, (tasks) => {
      const cells = placed(tasks).filter(({ value }) => value.kind !== "blank").length;
      for (const slip of read({ "Phiếu cập nhật": tasks })) {
        const places = slip.unused.map(({ place }) => `${place.row}:${place.column}`);
        expect(new Set(places).size).toBe(places.length);
        expect(places.length).toBeLessThanOrEqual(cells);
      }
    }),
    { seed: 7, numRuns: 200 }
  );
});

test("a row is read alike wherever it stands", () => {
  fc.assert(
    fc.property(fc.uniqueArray(TASK, { selector: ([id]) => id, maxLength: 3 }), (tasks) => {
      const rows = tasks
        .filter(([id]) => id !== "")
        .map(([id, cells]) => [...cells, text(id)] as const);
      const sheetOf = (all: Rows) => ({ "Phiếu cập nhật": [texts(...HEADERS), ...all] });
      const said = (all: Rows): unknown =>
        read(sheetOf(all))
          .flatMap((slip) => slip.rows)
          .map(({ place: _place, ...row }) => row)
          .sort((a, b) => String(a.taskId).localeCompare(String(b.taskId)));
      expect(said([...rows].reverse())).toEqual(said(rows));
    }),
    { seed: 7, numRuns: 100 }
  );
});
