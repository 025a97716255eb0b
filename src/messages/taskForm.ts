import type { Messages } from "./wording";

const vi = {
  noTask: "Hãy chọn một dòng trong bảng theo dõi để xem và cập nhật nhiệm vụ đó tại đây.",
};

/** What the form of the task at hand says. */
export const taskFormMessages: Messages<typeof vi> = {
  vi,
  en: {
    noTask: "Select a row of the tracking table to see and fill in that task here.",
  },
};
