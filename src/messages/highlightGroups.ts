import type { Messages } from "./wording";

const vi = {
  overdue: "Quá hạn, Chậm kỳ",
  dueSoon: "Sắp đến hạn",
  done: "Hoàn thành",
  doneLate: "Hoàn thành quá hạn, thiếu ngày",
  stopped: "Dừng, Không phát sinh",
};

/** The groups of tasks that have a colour of their own. The sheets say them in Vietnamese. */
export const highlightGroups: Messages<typeof vi> = {
  vi,
  en: {
    overdue: "Overdue, period missed",
    dueSoon: "Due soon",
    done: "Done",
    doneLate: "Done late, date missing",
    stopped: "Stopped, not arising",
  },
};
