import type { Messages } from "./wording";

const vi = {
  columnMissing: (column: string) =>
    `Bảng không có cột “${column}”. Hãy chọn vùng gồm cả dòng tiêu đề và cột này.`,
  asOfMissing: () => "Thiếu ngày tính số liệu. Hãy chọn ô có ngày hoặc nhập DATE(năm;tháng;ngày).",
  groupingUnknown: (groupBy: string) =>
    `Không tổng hợp được theo “${groupBy}”. Hãy ghi Lĩnh vực, Cơ quan chủ trì, Quý, Tháng hoặc tên một cột của bảng.`,
  groupMissing: (group: string) =>
    `Bảng không có nhiệm vụ nào thuộc “${group}”. Hãy kiểm tra tên lĩnh vực.`,
  noDueDate: (phrase: string, kind: string) =>
    `“${phrase}” không có ngày đến hạn (${kind}). Hãy nhập ngày cụ thể khi được giao hạn.`,
  yearMissing: (phrase: string) =>
    `“${phrase}” không ghi năm. Hãy ghi năm của kế hoạch ở đối số thứ hai.`,
  agencyUnknown: (name: string) =>
    `Danh mục không có “${name}”. Hãy bổ sung tên này vào cột Cách viết khác của bảng DonVi.`,
};

/** Reasons why a custom function has no result; Excel shows them at the error flag of the cell. */
export const functionMessages: Messages<typeof vi> = {
  vi,
  en: {
    columnMissing: (column) =>
      `The block has no column “${column}”. Select a range with its header row and that column.`,
    asOfMissing: () =>
      "The as-of date is missing. Point to a cell with a date or use DATE(year,month,day).",
    groupingUnknown: (groupBy) =>
      `Cannot group by “${groupBy}”. Use Lĩnh vực, Cơ quan chủ trì, Quý, Tháng or a header of the block.`,
    groupMissing: (group) => `The block has no task of “${group}”. Check the name of the area.`,
    noDueDate: (phrase, kind) =>
      `“${phrase}” has no due date (${kind}). Enter a date once one is set.`,
    yearMissing: (phrase) =>
      `“${phrase}” names no year. Give the plan's year as the second argument.`,
    agencyUnknown: (name) =>
      `The directory does not have “${name}”. Add it to the column Cách viết khác of the table DonVi.`,
  },
};
