import { knownDay } from "../../../src/plan/day";
import type { Slip, SlipTask, SlipValues } from "../../../src/plan/slips/slip";
import { TASKS } from "./sentSlip";

const NOTHING: SlipValues = {
  status: null,
  doneOn: null,
  outcome: null,
  delayReason: null,
  follower: null,
  note: null,
};

const tasks: readonly SlipTask[] = TASKS.map(({ id, number, text }, index) => ({
  taskId: id,
  number,
  text,
  deadlineText: "Quý II/2026",
  due: knownDay(2026, 6, 30),
  deliverable: "Báo cáo",
  supporting: "Các cơ quan, đơn vị liên quan",
  progress: "Trong hạn",
  values:
    index === 0 ? { ...NOTHING, status: "Đang thực hiện", follower: "Nguyễn Văn An" } : NOTHING,
  results:
    index === 0
      ? [
          {
            row: 0,
            period: "Quý I",
            deliverable: "Kế hoạch",
            document: "15/KH-UBND",
            issuedOn: knownDay(2026, 1, 14),
            agency: "Phòng Kinh tế",
            criterion: "",
            link: "",
          },
        ]
      : [],
}));

/** The slip of three tasks as the add-in sends it. */
export const SLIP: Slip = {
  code: "P-2026-0007",
  agency: "Phòng Kinh tế",
  authority: "Ủy ban nhân dân xã Nguyễn Bỉnh Khiêm",
  period: "Quý II",
  sentOn: knownDay(2026, 6, 1),
  dueBack: knownDay(2026, 6, 12),
  returnTo: "Phòng Văn hóa - Xã hội",
  planYear: 2026,
  tasks,
};
