import { toVietnamese, type CalendarDay } from "../plan/day";
import type { Language, Messages } from "./wording";

const vi = {
  title: "Phần bổ trợ gặp lỗi ngoài dự kiến",
  body: "Thao tác vừa rồi có thể chưa xong. Hãy xem lại sổ tính rồi thử lại; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
  version: (version: string) => `Phiên bản ${version}`,
  product: (version: string) => `Phần bổ trợ Phụ lục, phiên bản ${version}`,
  excel: (platform: string, version: string, apiSet: string) =>
    `Excel: ${platform}, phiên bản ${version}, ${apiSet}`,
  noExcel: "Excel: không rõ",
  languages: (pane: string, excel: string) => `Ngôn ngữ: ngăn ${pane}, Excel ${excel}`,
  day: (day: string) => `Ngày: ${day}`,
};

const faultMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Something unexpected went wrong in the add-in",
    body: "What you just did may be incomplete. Have a look at the workbook and try again; if it fails again, press “Copy details” and send them to your IT staff.",
    version: (version) => `Version ${version}`,
    product: (version) => `Phụ lục add-in, version ${version}`,
    excel: (platform, version, apiSet) => `Excel: ${platform}, version ${version}, ${apiSet}`,
    noExcel: "Excel: unknown",
    languages: (pane, excel) => `Language: pane ${pane}, Excel ${excel}`,
    day: (day) => `Day: ${day}`,
  },
};

/** The Excel that the add-in runs in, in Microsoft's own words. */
export interface ExcelAtHand {
  /** "PC", "Mac", "OfficeOnline". */
  readonly platform: string;
  /** "16.0.14332.20000". */
  readonly version: string;
  /** The highest set that it has: "ExcelApi 1.14". */
  readonly apiSet: string;
  /** Of its own interface: "vi-VN". */
  readonly language: string;
}

/** What whoever looks into a fault has to know besides the fault. */
export interface FaultSurroundings {
  readonly version: string;
  /** Null where the page is not in Excel. */
  readonly excel: ExcelAtHand | null;
  readonly day: CalendarDay;
}

/** Says of a fault that nothing else tells of what happened and what to do next. */
export function unforeseenFault(language: Language): {
  readonly title: string;
  readonly body: string;
} {
  const { title, body } = faultMessages[language];
  return { title, body };
}

/** The add-in's version as the pane shows it. */
export function wordVersion(version: string, language: Language): string {
  return faultMessages[language].version(version);
}

/** The details of a fault as they are copied for the support contact. */
export function wordFaultReport(
  details: string,
  { version, excel, day }: FaultSurroundings,
  language: Language
): string {
  const words = faultMessages[language];
  return [
    words.product(version),
    excel ? words.excel(excel.platform, excel.version, excel.apiSet) : words.noExcel,
    words.languages(language, excel?.language ?? "–"),
    words.day(toVietnamese(day)),
    "",
    details,
  ].join("\n");
}
