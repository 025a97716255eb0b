import { expect, test } from "@jest/globals";
import { readReturned } from "../../../src/files/returnedFiles";
import { knownDay } from "../../../src/plan/day";
import { sentSlip } from "../../../src/plan/slips/sentSlip";
import { type Slip, type SlipValues } from "../../../src/plan/slips/slip";
import { SLIP_FIELDS } from "../../../src/tables/slipColumns";
import { slipWorkbook } from "../../../src/sheets/slips/slipWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { appendix, review, type Entries } from "./slipYear";

const AGENCY = "Trung tâm Phục vụ hành chính công";

/** What people type into an appendix: several lines, numbers, days with a time, words past a list, decomposed text. */
const TYPED: Readonly<Record<string, Entries>> = {
  "16": { status: "Đã hoàn thành", doneOn: { day: knownDay(2026, 3, 5) }, outcome: "Đạt\n1. Xong" },
  "17": { status: "gần xong", outcome: 12.5, note: "  Hai  khoảng trắng " },
  "18": {
    outcome: "Hoà giải ở cơ sở".normalize("NFD"),
    doneOn: { day: knownDay(2026, 3, 5), time: 0.5 },
  },
  "19": { delayReason: "=1+1", note: "'007", follower: "-" },
  "20": { note: { day: knownDay(2026, 6, 30) }, doneOn: "cuối tháng 3" },
};

test("a slip that was made, opened and sent back as it was says nothing, whatever stood in it", async () => {
  const plan = appendix(TYPED);
  const own = plan.tasks.filter(({ task }) => task.lead === AGENCY);
  const recorded = {
    ...{ row: 0, period: "Tháng 3", deliverable: "Báo cáo", document: "15/BC-TTPVHCC" },
    ...{ issuedOn: knownDay(2026, 3, 31), agency: AGENCY, criterion: "1.10", link: "" },
  };
  const slip: Slip = {
    ...{ code: "P-2026-0007", agency: AGENCY, authority: "", period: "Quý I", returnTo: "" },
    ...{ sentOn: knownDay(2026, 4, 1), dueBack: knownDay(2026, 4, 10), planYear: 2026 },
    tasks: own.map(({ id, task, values, state }) => ({
      ...{
        taskId: id,
        number: task.number,
        text: task.text,
        due: state.due,
        progress: "Trong hạn",
      },
      ...{ deadlineText: task.deadlineText, deliverable: task.deliverable },
      supporting: task.supportingPrinted,
      values: Object.fromEntries(SLIP_FIELDS.map((field) => [field, values[field]])) as SlipValues,
      results: task.number === "23" ? [recorded] : [],
    })),
  };
  const bytes = await writeXlsx(slipWorkbook(slip));
  const [outcome] = await readReturned([{ name: "a.xlsx", bytes }], { planYear: 2026 });
  const returned = outcome?.ok ? [outcome.slip] : [];
  const results = [{ ...recorded, taskId: "nv-23", number: "23" }];
  const { files, ...told } = review({ plan, results, sent: [sentSlip(slip)], returned });
  expect(files).toMatchObject([
    {
      code: "P-2026-0007",
      agency: AGENCY,
      matched: own.length,
      unchanged: own.length * 6,
      knownResults: 1,
    },
  ]);
  expect(Object.values(told).flat()).toEqual([]);
});
