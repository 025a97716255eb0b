import { knownDay } from "../../../src/plan/day";
import type { Slip, SlipTask, SlipValues } from "../../../src/plan/slips/slip";
import { PROGRESS_WORDS } from "../../../src/plan/vocabulary";

export const NOTHING_REPORTED: SlipValues = {
  status: null,
  doneOn: null,
  outcome: null,
  delayReason: null,
  follower: null,
  note: null,
};

/** A task of a slip that nobody reported anything of. */
export function slipTask(taskId: string, fields: Partial<SlipTask> = {}): SlipTask {
  return {
    taskId,
    number: "1",
    text: "Ban hành kế hoạch kiểm tra công tác cải cách hành chính",
    deadlineText: "Quý I/2026",
    due: knownDay(2026, 3, 31),
    deliverable: "Kế hoạch",
    supporting: "Công an xã",
    progress: PROGRESS_WORDS.overdue,
    values: NOTHING_REPORTED,
    results: [],
    ...fields,
  };
}

/** A slip to Phòng Kinh tế in June 2026. */
export function seedSlip(fields: Partial<Slip> = {}): Slip {
  return {
    code: "P-2026-0007",
    agency: "Phòng Kinh tế",
    authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
    period: "6 tháng",
    sentOn: knownDay(2026, 6, 10),
    dueBack: knownDay(2026, 6, 12),
    returnTo: "Phòng Văn hóa - Xã hội (đ/c Hoa, Zalo 0912 345 678)",
    planYear: 2026,
    tasks: [
      slipTask("nv-1a"),
      slipTask("nv-2b", {
        number: "8",
        text: "Tổng hợp báo cáo kết quả cải cách hành chính",
        deadlineText: "Hằng quý",
        due: null,
        progress: PROGRESS_WORDS.ongoing,
        values: {
          ...NOTHING_REPORTED,
          status: "Đang thực hiện",
          outcome: "Đã gửi báo cáo quý I",
          follower: "Lê Văn Bình",
        },
        results: [
          {
            row: 0,
            period: "Quý I",
            deliverable: "Báo cáo",
            document: "57/BC-UBND",
            issuedOn: knownDay(2026, 3, 13),
            agency: "",
            criterion: "1.2",
            link: "",
          },
        ],
      }),
    ],
    ...fields,
  };
}
