import { buildAppendix } from "../../src/actions/buildAppendix";
import { knownDay, type CalendarDay } from "../../src/plan/day";
import { openHost } from "../excel/openSample";
import { trackedRow } from "./clerkAtWork";

const TODAY = knownDay(2026, 6, 10);

async function overdue(asOf?: CalendarDay): Promise<number> {
  const request = asOf === undefined ? {} : { asOf };
  const outcome = await buildAppendix({ ...request, live: false, today: TODAY });
  if (!outcome.ok) {
    throw new Error(outcome.problem.kind);
  }
  return outcome.summary.reduce((sum, row) => sum + row.overdue, 0);
}

test("a later build moves the as-of date of sheets and summary, and one that names none keeps it", async () => {
  const host = await openHost();
  expect(await overdue(knownDay(2026, 1, 10))).toBe(0);
  expect((await trackedRow(host, 6))["Tiến độ"]).toBe("Trong hạn");
  expect(await overdue(knownDay(2026, 4, 1))).toBe(5);
  expect((await trackedRow(host, 6))["Tiến độ"]).toBe("Quá hạn");
  expect(await overdue()).toBe(5);
});
