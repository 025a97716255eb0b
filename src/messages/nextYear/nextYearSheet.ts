import type { YearMention } from "../../plan/rollOver/yearMention";

/** What stands in the workbook of the next plan, Vietnamese whatever the language of the pane. */
export const nextYearSheet = {
  /** @param commune its name alone, in letters without marks; "" where nobody says */
  file: (year: number, commune: string) =>
    `Phu-luc-CCHC-${year}${commune === "" ? "" : `_${commune}`}.xlsx`,
  sheet: "Thay đổi năm",
  title: (from: number, to: number) =>
    `Năm ghi trong kế hoạch năm ${to} so với kế hoạch năm ${from}`,
  guidance:
    "Mỗi dòng là một câu chữ có ghi năm, hoặc tên cơ quan, đơn vị đã được sắp xếp lại. Trong câu chữ chỉ chữ số của năm được đổi, lời văn giữ nguyên; dòng ghi “Cần xem” nên được đọc lại.",
  headers: ["TT", "Vị trí", "STT mới", "Kế hoạch cũ", "Kế hoạch mới", "Năm", "Lý do", "Xem lại"],
  check: "Cần xem",
  places: {
    title: "Tên phụ lục",
    area: "Tên lĩnh vực",
    target: "Chỉ tiêu",
    accompanying: "Văn bản kèm theo",
    task: (number: string, field: string) => `Nhiệm vụ ${number} – ${field}`,
    taskWithoutNumber: (field: string) => `Nhiệm vụ chưa có STT – ${field}`,
  },
  moved: (was: string, becomes: string) => `${was} → ${becomes}`,
  left: (was: string) => `${was} (giữ nguyên)`,
  reasons: {
    planYear: "Năm của kế hoạch",
    followingYear: "Năm sau, nhiệm vụ chuẩn bị cho năm sau",
    lookingBack: "Năm trước, nội dung nhìn lại năm trước",
    yearBefore: "Mốc thời gian thuộc năm trước",
    schoolYear: "Năm học",
    mistaken: "Kế hoạch cũ có thể ghi nhầm năm; đã ghi theo năm kế hoạch mới",
    lunarYear: "Tên năm âm lịch ghi bên cạnh cần sửa theo năm mới",
    leapDay: "Năm mới không có ngày 29/02",
    document: "Thuộc số hiệu, ngày, tên văn bản hoặc tiêu chuẩn",
    quotedTitle: "Có thể thuộc tên luật, tên văn bản được dẫn",
    span: "Giai đoạn, nhiệm kỳ",
    bound: "Mốc bắt đầu hoặc kết thúc của chủ trương",
    extendedWork: "Việc của năm cũ được gia hạn sang năm mới",
    farYear: "Cách năm kế hoạch quá một năm",
    count: "Là số lượng, không phải năm",
    unclear: "Chưa rõ năm này chỉ điều gì",
  } satisfies Readonly<Record<YearMention["reason"], string>>,
  causes: {
    extended: "Đã được gia hạn sang năm mới bằng văn bản",
    heir: "Cơ quan, đơn vị cũ đã được sắp xếp lại; ghi tên cơ quan, đơn vị kế thừa",
    newDocument: "Văn bản ban hành kế hoạch mới chưa có số, ngày",
  },
  carriedFrom: (year: number) => `Chuyển tiếp từ kế hoạch năm ${year}`,
  periodOf: (name: string, year: number) =>
    /(?<!\p{L})năm$/iu.test(name) ? `${name} ${year}` : `${name} năm ${year}`,
  reportedFigures: (year: number) => `Số liệu đã chốt năm ${year}, để so sánh cùng kỳ`,
} as const;
