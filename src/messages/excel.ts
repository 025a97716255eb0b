import type { ExcelProblem } from "../excel/problem";
import type { Language, Messages } from "./wording";

const vi = {
  editing:
    "Có ô đang nhập dở nên Excel chưa cho đọc, ghi. Hãy nhấn Enter để giữ hoặc Esc để bỏ nội dung đang nhập rồi thử lại.",
  inactive:
    "Một sổ tính khác đang ở phía trước nên Excel chưa cho ghi vào sổ tính này. Đề nghị quay lại cửa sổ của sổ tính này rồi thử lại.",
  protected:
    "Trang tính hoặc cấu trúc sổ tính đang được bảo vệ nên không ghi được. Hãy vào thẻ Review (Xem lại), bỏ bảo vệ rồi thử lại.",
  tooLarge:
    "Dữ liệu quá lớn cho một lần trao đổi với Excel. Hãy xóa các dòng, cột trống còn định dạng trong trang tính có danh sách gốc rồi thử lại.",
  gone: "Excel ngừng phản hồi giữa chừng. Hãy mở lại sổ tính: phần dở dang được khôi phục như trước; sau đó làm lại thao tác vừa rồi.",
  nameTaken: (detail: string) =>
    `Sổ tính đã có bảng hoặc tên “${detail}” không phải do phần bổ trợ tạo. Hãy đổi tên bảng hoặc tên đó rồi thử lại.`,
  columnMissing: (detail: string) =>
    `Sổ tính không còn cột ${detail} (tên bảng và tên cột) nên không ghép được dữ liệu cũ. Hãy thêm lại cột có đúng tên này rồi thử lại.`,
  belowTable: (detail: string) =>
    `Ngay dưới bảng ${detail} đang có dữ liệu nên không thêm dòng vào bảng được. Hãy chuyển phần dữ liệu đó sang chỗ khác rồi thử lại.`,
  besideTable: (detail: string) =>
    `Tại ${detail} có nội dung nằm ngoài bảng nên không thêm, bớt dòng ở đó được. Hãy chuyển nội dung đó sang chỗ khác rồi thử lại.`,
  changed: (detail: string) =>
    `Có người vừa sửa trang tính “${detail}” trong lúc phần bổ trợ đang ghi nên chưa thay đổi gì. Hãy xem lại rồi thử lần nữa.`,
  filtered: (detail: string) =>
    `Bảng ${detail} đang được lọc, ghi vào lúc này có thể sai dòng. Hãy vào thẻ Data (Dữ liệu), bấm Clear (Xóa) để bỏ lọc rồi thử lại.`,
  inTheWay: (detail: string) =>
    `Ô ${detail} đang có nội dung không do phần bổ trợ ghi, trong khi phần bổ trợ cần ghi vào ô này. Hãy chuyển nội dung đó sang chỗ khác rồi thử lại.`,
  totalsRow: (detail: string) =>
    `Bảng ${detail} đang có dòng tổng nên không bớt dòng được. Hãy vào thẻ Table Design (Thiết kế bảng), bỏ chọn Total Row (Hàng tổng) rồi thử lại.`,
  settingMissing: (detail: string) =>
    `Trang tính thiết lập không còn dòng “${detail}”. Hãy thêm lại một dòng có đúng tên này ở cột đầu của bảng thiết lập, điền giá trị vào ô bên phải rồi thử lại.`,
  wayBackUnread:
    "Lần ghi trước vào sổ tính này còn dở dang, mà dữ liệu để khôi phục thì bị hỏng hoặc do phiên bản Phụ lục mới hơn ghi. Phần bổ trợ không thay đổi gì thêm. Hãy mở sổ tính bằng phiên bản mới hơn, hoặc trở về bản trước của tệp (Tệp > Thông tin > Lịch sử phiên bản, hoặc bản sao lưu).",
  unsupported:
    "Phiên bản Excel này thiếu chức năng mà phần bổ trợ cần. Hãy dùng Excel 2021 trở lên hoặc Microsoft 365.",
  other:
    "Excel không thực hiện được một thao tác. Hãy lưu sổ tính, mở lại rồi thử lần nữa; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
};

const excelMessages: Messages<typeof vi> = {
  vi,
  en: {
    editing:
      "A cell is being edited, so Excel can be neither read nor changed. Press Enter to keep or Esc to drop the entry and try again.",
    inactive:
      "Another workbook is in front, so Excel does not let this one be changed. Go back to the window of this workbook and try again.",
    protected:
      "A sheet or the workbook's structure is protected. Go to the Review tab, remove the protection and try again.",
    tooLarge:
      "There is too much data for one exchange with Excel. Delete empty rows and columns that carry formatting from the source sheet and try again.",
    gone: "Excel stopped answering. Open the workbook again: what was left half-done is put back as it was; then do again what you just did.",
    nameTaken: (detail) =>
      `The workbook already has a table or name “${detail}” that is not the add-in's. Rename it and try again.`,
    columnMissing: (detail) =>
      `The workbook has lost the column ${detail} (table and column), so earlier data cannot be matched. Add a column of that name and try again.`,
    belowTable: (detail) =>
      `There is data right below the table ${detail}, so it cannot take new rows. Move that data elsewhere and try again.`,
    besideTable: (detail) =>
      `At ${detail} there is something outside the table, so no row can come or go there. Move that content elsewhere and try again.`,
    changed: (detail) =>
      `Somebody changed the sheet “${detail}” while the add-in was writing, so nothing was changed. Have a look and try again.`,
    filtered: (detail) =>
      `The table ${detail} is filtered; values written now could land in the wrong rows. Go to the Data tab, choose Clear and try again.`,
    inTheWay: (detail) =>
      `Cell ${detail} holds something that the add-in did not write, and the add-in needs this cell. Move that content elsewhere and try again.`,
    totalsRow: (detail) =>
      `The table ${detail} has a total row, so no rows can be taken from it. Go to the Table Design tab, clear Total Row and try again.`,
    settingMissing: (detail) =>
      `The settings sheet has lost its row “${detail}”. Add a row of that name in the first column of the settings, fill in its value to the right and try again.`,
    wayBackUnread:
      "The last write into this workbook was left half-done, and what would put it back is damaged or comes from a newer version of Phụ lục. The add-in changes nothing more. Open the workbook with the newer version, or go back to an earlier copy of the file (File > Info > Version History, or a backup).",
    unsupported:
      "This version of Excel lacks a feature that the add-in needs. Use Excel 2021 or later, or Microsoft 365.",
    other:
      "Excel could not carry out an operation. Save the workbook, open it again and retry; if it fails again, press “Copy details” and send them to your IT staff.",
  },
};

/** Why Excel refused, and what to do about it. */
export function wordExcelProblem({ kind, detail }: ExcelProblem, language: Language): string {
  const words = excelMessages[language];
  const worded = words[kind];
  return typeof worded === "string" ? worded : worded(detail);
}
