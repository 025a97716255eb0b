import { describe, expect, test } from "@jest/globals";
import { finish } from "../../../src/pace/steps";
import { fromIso, type CalendarDay } from "../../../src/plan/day";
import { recurringWork } from "../../../src/plan/report/recurringWork";
import { runningWork } from "../../../src/plan/report/runningWork";
import { STATUS_WORDS } from "../../../src/plan/vocabulary";
import { followedOf, SOUND, type Workbook } from "../checks/followedOf";

const day = (iso: string): CalendarDay => fromIso(iso)!;

/** On the last day of the first quarter's report, unless another is asked for. */
function worked(workbook: Workbook) {
  return finish(runningWork(followedOf({ asOf: day("2026-03-14"), ...workbook })));
}

describe("work that runs all year", () => {
  test("has a result or has none by the quarter of the day", () => {
    const { wholeYear, ongoing } = worked({
      rows: [
        SOUND,
        SOUND,
        { ...SOUND, deadlineText: "Thường xuyên" },
        { ...SOUND, deadlineText: "Tháng 3" },
      ],
      results: [
        { taskId: "nv-1", issuedOn: day("2026-01-01") },
        { taskId: "nv-2", issuedOn: day("2025-12-31") },
        { taskId: "nv-3", issuedOn: day("2026-04-01") },
        { taskId: "nv-4", issuedOn: day("2026-02-01") },
      ],
    });
    const ended = { doneBefore: 0, dropped: 0 };
    expect(wholeYear).toEqual({
      ...ended,
      ...{ total: 2, withResult: 1, withoutResult: 1, withResultInYear: 1 },
    });
    expect(ongoing).toEqual({
      ...ended,
      ...{ total: 1, withResult: 0, withoutResult: 1, withResultInYear: 0 },
    });
  });

  test("without a result is told apart by whether one can still be waited for", () => {
    const { wholeYear } = worked({
      rows: [
        SOUND,
        ...[
          STATUS_WORDS.done,
          STATUS_WORDS.done,
          STATUS_WORDS.stopped,
          STATUS_WORDS.notArising,
        ].map((status) => ({
          ...SOUND,
          status,
        })),
      ],
      results: [
        { taskId: "nv-2", issuedOn: day("2026-05-01") },
        { taskId: "nv-3", issuedOn: day("2026-02-01") },
      ],
      asOf: day("2026-06-14"),
    });
    expect(wholeYear).toEqual({
      ...{ total: 5, withResult: 1, withoutResult: 1, doneBefore: 1, dropped: 2 },
      withResultInYear: 2,
    });
  });
});

describe("work that comes round", () => {
  const monthly = { ...SOUND, deadlineText: "Hằng tháng" };

  test("owes the periods that are over and have no result", () => {
    const { total, missed } = finish(
      recurringWork(
        followedOf({
          rows: [
            monthly,
            monthly,
            { ...monthly, status: STATUS_WORDS.stopped },
            { ...SOUND, deadlineText: "Hằng quý" },
            SOUND,
          ],
          results: [
            { taskId: "nv-1", period: "Tháng 1" },
            { taskId: "nv-2", period: "Tháng 1" },
            { taskId: "nv-2", period: "Tháng 2" },
          ],
          asOf: day("2026-03-14"),
        })
      )
    );
    expect(total).toBe(3);
    expect(missed.map(({ number, periods }) => [number, periods])).toEqual([["1", "Tháng 2"]]);
  });
});
