import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { knownDay } from "../../../src/plan/day";
import type { Slip } from "../../../src/plan/slips/slip";
import type { FileSheet } from "../../../src/sheets/fileBlueprint";
import { slipWorkbook } from "../../../src/sheets/slips/slipWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { NOTHING_REPORTED, seedSlip, slipTask } from "../../plan/slips/seedSlip";

/** The slip of three tasks that units treat well and badly. */
export const SLIP: Slip = seedSlip({
  period: "Quý II",
  returnTo: "Phòng Văn hóa - Xã hội",
  tasks: [
    openTask("nv-kqbtmdxr", {
      number: "1",
      text: "Ban hành Kế hoạch cải cách hành chính năm 2026 và tổ chức triển khai",
      values: { ...NOTHING_REPORTED, status: "Đang thực hiện", follower: "Nguyễn Văn An" },
      results: [
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
      ],
    }),
    openTask("nv-bcdghklm", {
      number: "4",
      text: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý",
    }),
    openTask("nv-npqrstvx", {
      number: "12",
      text: "Tổ chức đối thoại giữa lãnh đạo Ủy ban nhân dân xã với người dân, doanh nghiệp",
    }),
  ],
});

const [TASKS_SHEET, RESULTS_SHEET] = slipWorkbook(SLIP).sheets;

/** The row of the tasks' header, and of the first task. */
export const HEADER = headerRow(TASKS_SHEET!);
export const FIRST = HEADER + 1;
/** The first row for results of the unit's own: one is recorded. */
export const FIRST_RESULT = headerRow(RESULTS_SHEET!) + 2;

/** A slip as the add-in sends it, in a library's hands, so that a test can do to it what a unit does. */
export async function sentSlip(slip: Slip = SLIP): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await bytesSent(slip));
  workbook.lastModifiedBy = "Trần Thị Bình";
  workbook.modified = new Date(2026, 5, 12, 9, 30);
  return workbook;
}

/** The file that goes out. */
export async function bytesSent(slip: Slip = SLIP): Promise<Uint8Array> {
  return writeXlsx(slipWorkbook(slip));
}

/** What comes back: the file's bytes. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  // Our files need no theme; the library would complain that it has none to write.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

/** The slip's sheet of tasks. */
export function tasksOf(workbook: Workbook): Worksheet {
  return workbook.worksheets[0]!;
}

/** The slip's sheet of results. */
export function resultsOf(workbook: Workbook): Worksheet {
  return workbook.worksheets[1]!;
}

function openTask(taskId: string, fields: Parameters<typeof slipTask>[1]): Slip["tasks"][number] {
  return slipTask(taskId, {
    deadlineText: "Quý II/2026",
    due: knownDay(2026, 6, 30),
    deliverable: "Báo cáo",
    supporting: "Các cơ quan, đơn vị liên quan",
    progress: "Trong hạn",
    ...fields,
  });
}

function headerRow({ cells }: FileSheet): number {
  return cells.find(({ content }) => content[0]?.[0] === "STT")!.row;
}
