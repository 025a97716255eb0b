import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readReturned } from "../../../src/files/returnedFiles";
import { addDays, knownDay } from "../../../src/plan/day";
import type { ReturnedSlip } from "../../../src/plan/slips/returnedSlip";
import { type SlipTask } from "../../../src/plan/slips/slip";
import { SLIP_FIELDS } from "../../../src/tables/slipColumns";
import { STATUS_WORDS } from "../../../src/plan/vocabulary";
import { slipWorkbook } from "../../../src/sheets/slips/slipWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { seedSlip, slipTask } from "../../plan/slips/seedSlip";

const words = fc
  .array(
    fc.constantFrom(
      "Đã",
      "gửi",
      "báo cáo",
      "số",
      "12/KH-UBND",
      "=A1",
      "'15",
      "1.10",
      "<b>",
      "&",
      "ngày 5/6"
    ),
    {
      minLength: 1,
      maxLength: 6,
    }
  )
  .map((all) => all.join(" "));
const orBlank = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const values = fc.record({
  status: orBlank(fc.constantFrom(...Object.values(STATUS_WORDS).filter((word) => word !== ""))),
  doneOn: orBlank(fc.nat(364).map((days) => ({ day: addDays(knownDay(2026, 1, 1), days) }))),
  outcome: orBlank(words),
  delayReason: orBlank(words),
  follower: orBlank(words),
  note: orBlank(words),
});
const tasks = fc
  .array(values, { minLength: 1, maxLength: 8 })
  .map((all): SlipTask[] =>
    all.map((each, index) => slipTask(`nv-${index}`, { number: String(index + 1), values: each }))
  );

async function read(slip = seedSlip()): Promise<ReturnedSlip> {
  const bytes = await writeXlsx(slipWorkbook(slip));
  const [outcome] = await readReturned([{ name: "phieu.xlsx", bytes }], { planYear: 2026 });
  if (!outcome?.ok) {
    throw new Error(`The slip was not read: ${JSON.stringify(outcome)}`);
  }
  return outcome.slip;
}

describe("a slip that comes back as it went out", () => {
  it("is read as what was sent, and nothing of it is left over", async () => {
    await fc.assert(
      fc.asyncProperty(tasks, async (sent) => {
        const slip = await read(seedSlip({ tasks: sent }));
        expect(slip).toMatchObject({
          code: "P-2026-0007",
          agency: "Phòng Kinh tế",
          damage: [],
          unused: [],
        });
        const entries = slip.rows.map(({ taskId, number, entries: all }) => [
          taskId,
          number,
          SLIP_FIELDS.map((field) => {
            const entry = all[field];
            return entry?.kind === "value" ? entry.value : entry;
          }),
        ]);
        expect(entries).toEqual(
          sent.map((task) => [
            task.taskId,
            task.number,
            SLIP_FIELDS.map((field) => task.values[field]),
          ])
        );
      }),
      { numRuns: 25 }
    );
  });

  it("holds the recorded results and no others", async () => {
    const slip = await read();
    expect(slip.results.map(({ taskId, period, document }) => [taskId, period, document])).toEqual([
      ["nv-2b", "Quý I", "57/BC-UBND"],
    ]);
  });
});
