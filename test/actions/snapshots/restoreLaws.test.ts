import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { previewRestore } from "../../../src/actions/snapshots/previewRestore";
import { restoreSnapshot } from "../../../src/actions/snapshots/restoreSnapshot";
import { TRACKING_COLUMNS } from "../../../src/tables/trackingColumns";
import { RESULTS_COLUMNS } from "../../../src/tables/resultsColumns";
import type { OfficeHost } from "../../host/officeHost";
import { openBuilt, openHost } from "../../excel/openSample";
import { columnOf, edit, row } from "../../excel/rowsAtWork";

const TASKS = 39;
const FIRST_ROW = 5;
const TRACKING = "Phụ lục (theo dõi)";

/** What both tables hold, column by column. */
function contents(host: OfficeHost): unknown {
  const tasks = TRACKING_COLUMNS.map(({ header }) => columnOf(host, "PhuLuc", header));
  const results = RESULTS_COLUMNS.map(({ header }) => columnOf(host, "KetQua", header));
  return { tasks, results };
}

const text = fc.constantFrom(
  "Kế hoạch",
  "=> chưa xong",
  "1-2",
  "'trích dẫn",
  "007",
  "dòng 1\ndòng 2",
  null
);
const cellEdit = fc.record({
  at: fc.nat(TASKS - 1),
  column: fc.constantFrom(2, 3, 4, 6, 7, 13, 18, 25),
  content: text,
});
const work = fc.record({
  cells: fc.array(cellEdit, { maxLength: 6 }),
  inserts: fc.array(fc.nat(TASKS), { maxLength: 4 }),
  removals: fc.uniqueArray(fc.nat(TASKS - 1), { maxLength: 6 }),
  results: fc.array(fc.constantFrom("Báo cáo", "Quyết định"), { maxLength: 3 }),
});

test("whatever is edited, inserted and removed since, restoring gives the same contents", async () => {
  const built = await openBuilt();
  const result = {
    STT: 31,
    "Sản phẩm": "Báo cáo quý I",
    "Ngày ban hành": { day: 20_500 as never },
  };
  await edit({ inserts: [row("KetQua", 0, result), row("KetQua", 0, { ...result, STT: 7 })] });
  const bytes = await built.save();
  await fc.assert(
    fc.asyncProperty(work, async ({ cells, inserts, removals, results }) => {
      const host = await openHost(bytes);
      const before = contents(host);
      const gone = new Set(removals);
      const unique = new Map(cells.map((each) => [`${each.at} ${each.column}`, each]));
      await edit({
        changes: [...unique.values()]
          .filter(({ at }) => !gone.has(at))
          .map(({ at, column, content }) => ({
            sheet: TRACKING,
            row: FIRST_ROW + at,
            column,
            content,
            numberFormat: "General",
            mode: "entry" as const,
          })),
        inserts: [
          ...inserts.map((at, index) =>
            row("PhuLuc", at, {
              STT: 50 + index,
              "Nội dung công việc": `Việc ${index}`,
              "Mã nhiệm vụ": `nv-${index}`,
            })
          ),
          ...results.map((product, index) =>
            row("KetQua", index % 3, { STT: 31, "Sản phẩm": product })
          ),
        ],
        removals: removals.map((each) => ({ table: "PhuLuc" as const, row: each, seen: null })),
      });
      const [newest, ...older] = await listSnapshots();
      fc.pre(older.length > 0);
      const preview = await previewRestore(newest!.id);
      expect(preview.ok && (await restoreSnapshot(preview)).ok).toBe(true);
      expect(contents(host)).toEqual(before);
    }),
    { numRuns: 10, seed: 5 }
  );
});
