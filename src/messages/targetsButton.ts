import type { Messages } from "./wording";

const vi = { open: "Mở bảng chỉ tiêu" };

/** The button that opens the sheet of targets. */
export const targetsButtonMessages: Messages<typeof vi> = {
  vi,
  en: { open: "Open the targets" },
};
