import type { Messages } from "./wording";

const vi = {
  title: "Đã dừng theo yêu cầu",
  body: "Sổ tính vẫn như trước khi bấm “Lập phụ lục”, chưa có gì thay đổi. Khi cần, hãy bấm “Lập phụ lục” để làm lại.",
};

/** What is said after a build was called off. */
export const cancelledMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Stopped as you asked",
    body: "The workbook is as it was before you pressed “Build appendix”; nothing has changed. Press “Build appendix” when you want to try again.",
  },
};
