import { expect, test } from "@jest/globals";
import { knownDay, type CalendarDay } from "../../../src/plan/day";
import {
  SLIP_STATE_WORDS,
  slipState,
  type RegisteredSlip,
} from "../../../src/plan/slips/registeredSlip";
import { SLIPS_COLUMNS } from "../../../src/tables/registerColumns";
import { registerSheet } from "../../../src/sheets/slips/registerSheet";
import { registered } from "../../plan/slips/registered";
import { calculated, shown } from "../calculated";

const STATE_COLUMN = SLIPS_COLUMNS.findIndex(({ id }) => id === "state") + 1;
const [JUNE_9, JUNE_10, JUNE_11] = [9, 10, 11].map((day) => knownDay(2026, 6, day)) as [
  CalendarDay,
  CalendarDay,
  CalendarDay,
];

/** What "Tình trạng" shows for slips on a day. */
function states(slips: readonly RegisteredSlip[], asOf: CalendarDay | null): readonly unknown[] {
  const sheet = registerSheet(2026, slips);
  const day = { row: 3, column: 1, content: [[asOf === null ? null : { day: asOf }]] };
  const workbook = calculated({
    sheets: [{ ...sheet, cells: [...sheet.cells, day] }],
    names: [
      {
        name: "NgayBaoCao",
        target: { kind: "cell", role: "slips", row: 3, column: 1 },
        comment: "",
      },
    ],
  });
  const first = sheet.tables[0]!.row + 1;
  return slips.map((_, index) => shown(workbook, sheet.name, first + index, STATE_COLUMN));
}

test("Tình trạng says what the add-in says, for every order of the three days", () => {
  const days = [null, JUNE_9, JUNE_10, JUNE_11];
  const slips = days.flatMap((dueBack) =>
    days.map((returnedOn) => registered({ dueBack, returnedOn }))
  );
  for (const asOf of [JUNE_9, JUNE_10, JUNE_11]) {
    expect(states(slips, asOf)).toEqual(
      slips.map((slip) => SLIP_STATE_WORDS[slipState(slip, asOf)])
    );
  }
});

test("nothing is said of a blank row, nothing is overdue without a day of figures", () => {
  expect(states([registered({ code: "" })], JUNE_11)).toEqual([""]);
  expect(states([registered()], null)).toEqual(["Chờ nhận"]);
});
