import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { STATUS_WORDS } from "../../src/plan/vocabulary";
import { build, contentsOf, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { contentsOfSheet, fillIn, readTable, SOURCE, typeSourceRow } from "./clerkAtWork";

/** Something that happens to the workbook in the course of the year. */
type Event =
  | { readonly kind: "reported"; readonly task: number; readonly status: string }
  | { readonly kind: "corrected"; readonly task: number; readonly product: string }
  | { readonly kind: "sourceChanged"; readonly row: number; readonly phrase: string }
  | { readonly kind: "taskAdded" }
  | { readonly kind: "rebuilt" }
  | { readonly kind: "reopened" };

const task = fc.integer({ min: 1, max: 39 });
const product = fc.constantFrom("Báo cáo", "=1+1", "- Kế hoạch\n- Báo cáo", "'7/2026'", "007");
const phrase = fc.constantFrom("Quý II/2026", "Hằng tháng", "Trước ngày 30/6/2026", "Thường xuyên");
/** Rows of the sample's list that hold a task of one row. */
const row = fc.constantFrom(7, 12, 16, 24, 33, 45, 52);
const status = fc.constantFrom(...Object.values(STATUS_WORDS));

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("reported" as const), task, status }),
  fc.record({ kind: fc.constant("corrected" as const), task, product }),
  fc.record({ kind: fc.constant("sourceChanged" as const), row, phrase }),
  fc.constant({ kind: "taskAdded" as const }),
  fc.constant({ kind: "rebuilt" as const }),
  fc.constant({ kind: "reopened" as const })
);

/** What staff entered last, as `PhuLuc` must show it. */
type Entered = Map<number, Record<string, string>>;

test("whatever happens in whatever order, entries stay, the source stays, and a build settles", async () => {
  const start = await openHost();
  await build();
  const built = await start.save();
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 6 }), async (events) => {
      let host = await openHost(built);
      const entered: Entered = new Map();
      let nextRow = 53;
      for (const happened of events) {
        host = await happen(host, happened, entered, nextRow);
        nextRow += happened.kind === "taskAdded" ? 1 : 0;
      }
      const source = contentsOfSheet(host, SOURCE);
      await build();
      const { rows } = await readTable(host);
      expect(contentsOfSheet(host, SOURCE)).toEqual(source);
      expect(rows.map((each) => each["STT"]).sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: nextRow - 14 }, (_, index) => index + 1)
      );
      for (const [number, cells] of entered) {
        expect(rows.find((each) => each["STT"] === number)).toMatchObject(cells);
      }
      await host.idle();
      const settled = contentsOf(host);
      host.traffic.reset();
      await build();
      await host.idle();
      expect(host.traffic.cells.written).toBe(0);
      expect(contentsOf(host)).toEqual(settled);
    }),
    { numRuns: 8, seed: 310, endOnFailure: true }
  );
});

async function happen(
  host: OfficeHost,
  event: Event,
  entered: Entered,
  nextRow: number
): Promise<OfficeHost> {
  switch (event.kind) {
    case "reported":
      await enter(host, event.task, "Trạng thái", event.status, entered);
      return host;
    case "corrected":
      await enter(host, event.task, "Sản phẩm", event.product, entered);
      return host;
    case "sourceChanged":
      host.type(SOURCE, `E${event.row}`, event.phrase);
      return host;
    case "taskAdded":
      typeSourceRow(host, nextRow, [
        String(nextRow - 13),
        `Nhiệm vụ bổ sung thứ ${nextRow - 52}`,
        "Công an xã",
        "",
        "Tháng 11/2026",
        "Báo cáo",
      ]);
      return host;
    case "rebuilt":
      await build();
      return host;
    case "reopened":
      return openHost(await host.save());
  }
}

async function enter(
  host: OfficeHost,
  task: number,
  header: string,
  text: string,
  entered: Entered
): Promise<void> {
  await fillIn(host, [task], { [header]: text });
  entered.set(task, { ...entered.get(task), [header]: text });
}
