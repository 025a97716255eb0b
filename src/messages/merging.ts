import type { Difference } from "../sheets/differences";
import type { Messages } from "./wording";

type Kind = Difference["kind"];

function said(text: string): string {
  return text === "" ? "(trống)" : `“${text}”`;
}

function saidInEnglish(text: string): string {
  return text === "" ? "(blank)" : `“${text}”`;
}

const vi = {
  heading: "So với phụ lục hiện có",
  counted: (what: string, count: number) => `${what} (${count})`,
  nothing: "Không có gì thay đổi.",
  hint: "Phụ lục chỉ thay đổi khi bấm “Lập phụ lục”. Những chỗ để sau được giữ nguyên và sẽ được hỏi lại.",
  issued:
    "Kế hoạch đã ban hành: nội dung của văn bản chỉ thay đổi khi có văn bản điều chỉnh. Chỉ chọn “Lấy theo danh sách” ở những chỗ đã có văn bản điều chỉnh.",
  goneHint:
    "Xóa dòng là xóa cả trạng thái, kết quả và ghi chú đã nhập ở dòng đó trong bảng theo dõi.",
  groups: {
    clash: "Hai bên cùng sửa",
    gone: "Không còn trong danh sách",
    changed: "Thay đổi trong danh sách",
    new: "Nhiệm vụ mới",
    removed: "Đã xóa khỏi phụ lục",
    edited: "Đã sửa trong phụ lục",
    leftOut: "Đã chọn không đưa vào phụ lục",
  } satisfies Record<Kind, string>,
  task: (number: string, text: string) => (number === "" ? text : `${number}. ${text}`),
  inColumn: (task: string, column: string) => `${task} – ${column}`,
  change: (table: string, source: string) => `${said(table)} → ${said(source)}`,
  bothSides: (table: string, source: string) =>
    `Phụ lục: ${said(table)}; danh sách: ${said(source)}`,
  applyToAll: (group: string) => `Áp dụng cho tất cả: ${group}`,
  mixed: "(chọn riêng từng mục)",
  later: {
    clash: "Để sau (giữ như phụ lục)",
    gone: "Để sau (giữ dòng)",
    changed: "Để sau (giữ như phụ lục)",
    removed: "Để sau (chưa thêm lại)",
  },
  source: {
    clash: "Lấy theo danh sách",
    gone: "Xóa dòng khỏi phụ lục",
    changed: "Lấy theo danh sách",
    new: "Thêm vào phụ lục",
    removed: "Thêm lại vào phụ lục",
    edited: "Trở lại như danh sách",
    leftOut: "Thêm vào phụ lục",
  } satisfies Record<Kind, string>,
  table: {
    clash: "Giữ như phụ lục",
    gone: "Giữ dòng, không hỏi lại",
    changed: "Giữ như phụ lục",
    new: "Không thêm",
    removed: "Không thêm lại",
    edited: "Giữ như phụ lục",
    leftOut: "Không thêm",
  } satisfies Record<Kind, string>,
};

/** What the preview says of the differences between a list and the appendix that is there. */
export const mergingMessages: Messages<typeof vi> = {
  vi,
  en: {
    heading: "Compared with the appendix",
    counted: (what, count) => `${what} (${count})`,
    nothing: "Nothing has changed.",
    hint: "The appendix changes only when you press “Build appendix”. What you leave for later stays and is asked again.",
    issued:
      "The plan is issued: the document's content changes only by an amending document. Take the list's only where there is one.",
    goneHint:
      "Deleting a row deletes the status, outcome and notes typed into it in the tracking table, too.",
    groups: {
      clash: "Changed on both sides",
      gone: "No longer in the list",
      changed: "Changed in the list",
      new: "New tasks",
      removed: "Deleted from the appendix",
      edited: "Edited in the appendix",
      leftOut: "Left out by choice",
    },
    task: (number, text) => (number === "" ? text : `${number}. ${text}`),
    inColumn: (task, column) => `${task} – ${column}`,
    change: (table, source) => `${saidInEnglish(table)} → ${saidInEnglish(source)}`,
    bothSides: (table, source) =>
      `Appendix: ${saidInEnglish(table)}; list: ${saidInEnglish(source)}`,
    applyToAll: (group) => `Apply to all: ${group}`,
    mixed: "(each on its own)",
    later: {
      clash: "Later (keep the appendix's)",
      gone: "Later (keep the row)",
      changed: "Later (keep the appendix's)",
      removed: "Later (not added yet)",
    },
    source: {
      clash: "Take the list's",
      gone: "Delete the row",
      changed: "Take the list's",
      new: "Add to the appendix",
      removed: "Add again",
      edited: "Back to the list's",
      leftOut: "Add to the appendix",
    },
    table: {
      clash: "Keep the appendix's",
      gone: "Keep the row, do not ask again",
      changed: "Keep the appendix's",
      new: "Do not add",
      removed: "Do not add again",
      edited: "Keep the appendix's",
      leftOut: "Do not add",
    },
  },
};
