import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { SLIP_COLUMNS, SLIP_RESULT_COLUMNS } from "../../../src/plan/slips/slipWords";

/** A task as the slip of a test prints it. */
export interface SentTask {
  readonly id: string;
  readonly number: string;
  readonly text: string;
}

export const TASKS: readonly SentTask[] = [
  {
    id: "nv-kqbtmdxr",
    number: "1",
    text: "Ban hành Kế hoạch cải cách hành chính năm 2026 và tổ chức triển khai",
  },
  {
    id: "nv-bcdghklm",
    number: "4",
    text: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý",
  },
  {
    id: "nv-npqrstvx",
    number: "12",
    text: "Tổ chức đối thoại giữa lãnh đạo Ủy ban nhân dân xã với người dân, doanh nghiệp",
  },
];

/** Rows of the slip's sheet: its header, the first task, and the first row for tasks of the unit's own. */
export const HEADER = 8;
export const FIRST = HEADER + 1;

/** The sheet's column of a slip's column, 1-based. */
export function columnOf(id: (typeof SLIP_COLUMNS)[number]["id"]): number {
  return SLIP_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** A slip as it goes out, in the library's hands, so that a test can do to it what a unit does. */
export function sentSlip(tasks: readonly SentTask[] = TASKS, code = "P-2026-0007"): Workbook {
  const workbook = new Workbook();
  workbook.lastModifiedBy = "Trần Thị Bình";
  workbook.modified = new Date(2026, 5, 12, 9, 30);
  drawTasks(workbook.addWorksheet("Phiếu cập nhật"), tasks, code);
  drawResults(workbook.addWorksheet("Kết quả, văn bản"), tasks);
  const lists = workbook.addWorksheet("Danh mục", { state: "hidden" });
  lists.addRow(["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành"]);
  return workbook;
}

/** What comes back: the file's bytes. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The slip's sheet of tasks. */
export function tasksOf(workbook: Workbook): Worksheet {
  return workbook.worksheets[0]!;
}

/** The slip's sheet of results. */
export function resultsOf(workbook: Workbook): Worksheet {
  return workbook.worksheets[1]!;
}

function drawTasks(sheet: Worksheet, tasks: readonly SentTask[], code: string): void {
  const heading = [
    "PHIẾU CẬP NHẬT TIẾN ĐỘ NHIỆM VỤ",
    "Đơn vị: Phòng Kinh tế",
    `Mã phiếu: ${code}`,
    "Kỳ báo cáo: Quý II/2026",
    "Gửi lại trước ngày 12/6/2026 cho Phòng Văn hóa - Xã hội",
    "Cách điền: chỉ điền các ô tô màu.",
  ];
  heading.forEach((text, index) => (sheet.getCell(index + 1, 1).value = text));
  SLIP_COLUMNS.forEach(({ header }, index) => {
    sheet.getCell(HEADER, index + 1).value = header;
  });
  tasks.forEach((task, index) => {
    const row = FIRST + index;
    const values = {
      number: Number(task.number),
      text: task.text,
      supporting: "Các cơ quan, đơn vị liên quan",
      deadlineText: "Quý II/2026",
      due: new Date(Date.UTC(2026, 5, 30)),
      deliverable: "Báo cáo",
      progress: "Trong hạn",
      taskId: task.id,
    };
    Object.entries(values).forEach(([id, value]) => {
      sheet.getCell(row, columnOf(id as never)).value = value;
    });
  });
  const below = FIRST + tasks.length;
  sheet.getCell(below, 1).value = "Nhiệm vụ đề xuất bổ sung";
  for (const id of ["due", "doneOn"] as const) {
    for (let row = FIRST; row < below + 11; row += 1) {
      sheet.getCell(row, columnOf(id)).numFmt = "dd/mm/yyyy";
    }
  }
  sheet.getColumn(columnOf("taskId")).hidden = true;
}

function drawResults(sheet: Worksheet, tasks: readonly SentTask[]): void {
  sheet.getCell(1, 1).value = "KẾT QUẢ, VĂN BẢN";
  SLIP_RESULT_COLUMNS.forEach(({ header }, index) => {
    sheet.getCell(2, index + 1).value = header;
  });
  const [task] = tasks;
  const line = [Number(task?.number), "Quý I", "Kế hoạch", "15/KH-UBND", "", "", "", task?.id];
  line.forEach((value, index) => (sheet.getCell(3, index + 1).value = value));
  sheet.getCell(3, 5).value = new Date(Date.UTC(2026, 0, 14));
  sheet.getCell(3, 5).numFmt = "dd/mm/yyyy";
  for (let row = 4; row < 14; row += 1) {
    sheet.getCell(row, 5).numFmt = "dd/mm/yyyy";
    sheet.getCell(row, 8).value = {
      formula: `IFERROR(INDEX(N:N,MATCH(A${row},A:A,0)),"")`,
      result: "",
    };
  }
}
