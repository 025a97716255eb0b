import type { Messages } from "./wording";

const vi = {
  parts: {
    task: "Nhiệm vụ",
    due: "Đến hạn",
    check: "Kiểm tra",
    year: "Thay đổi",
    snapshots: "Bản lưu",
  },
  partsLabel: "Các phần của màn hình Theo dõi",
};

/** The frame of the screen "Theo dõi". */
export const followMessages: Messages<typeof vi> = {
  vi,
  en: {
    parts: { task: "Task", due: "Due", check: "Check", year: "Changes", snapshots: "Copies" },
    partsLabel: "Parts of the follow-up screen",
  },
};
