import { areaFromHeading } from "../../src/plan/areas";
import { recogniseAgencies } from "../../src/plan/agencies/recogniseAgencies";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import type { Plan, Task } from "../../src/plan/plan";
import { SEED_AREAS } from "./seedRows";

const rows = SEED_AREAS.flatMap((area) =>
  area.rows.map((row) => ({ row, areaId: areaFromHeading(area.heading).id }))
);
const recognised = recogniseAgencies(
  rows.map(({ row }) => row[2]),
  rows.map(({ row }) => row[3])
);

const tasks = rows.map(({ row, areaId }, index): Task => {
  const [number, text, lead, supporting, deadlineText, deliverable] = row;
  return {
    number,
    areaId,
    text,
    lead: recognised.leadOf(lead).name,
    leadPrinted: lead,
    supporting: recognised.supportingOf(supporting),
    supportingPrinted: supporting,
    deadlineText,
    deadline: parseDeadline(deadlineText, { planYear: 2026, beforeMeansExclusive: true }),
    deliverable,
    carried: [],
    rows: { first: index + 1, last: index + 1 },
  };
});

/** The plan 2026 of xã Nguyễn Bình Khiêm as reading its appendix gives it; rows are counted from 1 at task 1. */
export const SEED_PLAN: Plan = {
  title:
    "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026",
  authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
  reference:
    "(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày /01/2026 của Ủy ban nhân dân xã Nguyễn Bình Khiêm)",
  year: 2026,
  areas: SEED_AREAS.map((area) => ({
    ...areaFromHeading(area.heading),
    rows: { first: 1, last: 1 },
  })),
  agencies: recognised.agencies,
  tasks,
  carriedColumns: [],
};

/** The seed's plan with other words in one task. */
export function seedWith(number: string, change: Partial<Task>): Plan {
  return {
    ...SEED_PLAN,
    tasks: tasks.map((task) => (task.number === number ? { ...task, ...change } : task)),
  };
}
