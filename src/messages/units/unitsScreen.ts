import type { Messages } from "../wording";

const vi = {
  parts: { send: "Gửi phiếu", receive: "Nhận phiếu", answers: "Trả lời" },
  partsLabel: "Các phần của màn hình Đơn vị",
  copied: "Đã sao chép",
  notCopied: "Excel không cho sao chép tự động. Văn bản dưới đây đã được chọn: hãy nhấn Ctrl+C.",
  notCopiedNorRecorded:
    "Excel không cho sao chép tự động. Văn bản dưới đây đã được chọn: hãy nhấn Ctrl+C, sau đó bấm “Đã sao chép, ghi nhận”.",
};

/** The frame of the screen "Đơn vị", and what its parts say alike. */
export const unitsMessages: Messages<typeof vi> = {
  vi,
  en: {
    parts: { send: "Send", receive: "Receive", answers: "Answers" },
    partsLabel: "Parts of the screen Units",
    copied: "Copied",
    notCopied: "Excel does not allow copying here. The text below is selected: press Ctrl+C.",
    notCopiedNorRecorded:
      "Excel does not allow copying here. The text below is selected: press Ctrl+C, then “Copied, record it”.",
  },
};
