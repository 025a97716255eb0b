import type { Messages } from "./wording";

const vi = {
  notLoaded:
    "Chưa tải được phần tính toán của hàm. Hãy kiểm tra kết nối mạng rồi tính lại (Ctrl+Alt+F9).",
};

/** What a custom function says while its code is not there; apart from the others, which come with that code. */
export const functionLoadingMessages: Messages<typeof vi> = {
  vi,
  en: {
    notLoaded:
      "The code of the function could not be loaded. Check the network connection and recalculate (Ctrl+Alt+F9).",
  },
};
