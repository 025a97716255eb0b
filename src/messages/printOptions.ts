import type { Messages } from "./wording";

const vi = {
  title: "Bản in phụ lục",
  reading: "Đang đối chiếu bản in với bảng theo dõi…",
  notRead: "Chưa đọc được bản in",
  current: "Bản in khớp với bảng theo dõi.",
  old: "Bản in cũ hơn bảng theo dõi.",
  missing: "Chưa có trang tính “Bản in phụ lục”; có thể đã bị xóa.",
  changed: "Có lựa chọn mới, chưa áp dụng vào bản in.",
  heading: "Dòng đầu của phụ lục",
  rule: "“Phụ lục” (theo Nghị định 30/2020/NĐ-CP)",
  habit: "“PHỤ LỤC” (chữ in hoa)",
  progress: "Bản theo dõi tiến độ",
  progressHint: "Thêm cột Tình hình thực hiện và Tài liệu kiểm chứng, dùng kèm báo cáo.",
  additions: (count: number) => `Có ${count} nhiệm vụ bổ sung trong năm`,
  additionsHint:
    "Kế hoạch đã ban hành; nhiệm vụ bổ sung là nhiệm vụ có ghi cột Nguồn giao. Lựa chọn dùng cho cả bản in và tệp Word.",
  among: "In trong từng lĩnh vực, cùng nhiệm vụ của kế hoạch",
  apart: "In thành mục riêng ở cuối, kèm văn bản giao",
  leftOut: "Không in, giữ phụ lục như khi ban hành",
  signature: "Có phần ký",
  signatureHint: "Phụ lục kèm theo văn bản đã ký thì không cần phần ký.",
  signer: "Quyền hạn, chức vụ của người ký",
  signerHint: "Mỗi nội dung một dòng.",
  name: "Họ và tên người ký",
  draw: "Lập lại bản in",
};

/** What the part of the screen says in which it is chosen how the appendix is printed. */
export const printOptionsMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Printed appendix",
    reading: "Comparing the print with the tracking table…",
    notRead: "The print could not be read",
    current: "The print agrees with the tracking table.",
    old: "The print is older than the tracking table.",
    missing: "There is no sheet “Bản in phụ lục”; it may have been deleted.",
    changed: "Some choices are new and not in the print yet.",
    heading: "Heading of the appendix",
    rule: "“Phụ lục” (Decree 30/2020/NĐ-CP)",
    habit: "“PHỤ LỤC” (capitals)",
    progress: "Progress version",
    progressHint: "Adds the state of each task and its evidence; goes with a report.",
    additions: (count) => `Tasks added during the year: ${count}`,
    additionsHint:
      "The plan is issued; added tasks are those with an entry under Nguồn giao. The choice holds for the print and the Word file.",
    among: "Print them in their areas, among the plan's own",
    apart: "Print them apart at the end, with their documents",
    leftOut: "Leave them out: the appendix as it was issued",
    signature: "With a signature block",
    signatureHint: "The annex of a signed document needs none.",
    signer: "Authority and office of the signer",
    signerHint: "Each on a line of its own.",
    name: "Name of the signer",
    draw: "Update the print",
  },
};
