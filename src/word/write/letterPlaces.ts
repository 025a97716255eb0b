import { reminderLetter, type LetterAgency } from "../../messages/report/reminderLetter";
import { twoDigits, withSmallFirst } from "../../messages/vietnamese";
import { dateParts, toVietnamese, type CalendarDay } from "../../plan/day";
import type { DueItem } from "../../plan/due/dueItem";
import { REPORTING_OFFICE } from "../../plan/reportingOffice";
import type { DocumentTable } from "./documentTable";

/** What a letter to a late agency is about. */
export interface LateAgency {
  /** Who writes: "Ủy ban nhân dân xã …"; "" where the settings name nobody. */
  readonly authority: string;
  readonly agency: LetterAgency;
  /** The day on which it is written; the tasks are as they stand then. */
  readonly writtenOn: CalendarDay;
  readonly planYear: number;
  /** The document that the appendix comes with, "Quyết định số …"; may be empty. */
  readonly accompanying: string;
  /** Until when an answer is wanted, "16 giờ ngày 12/6/2026"; "" leaves it open. */
  readonly answerBy: string;
  /** The tasks whose day has passed, at least one. */
  readonly items: readonly DueItem[];
}

/** The places of a template: each stands there as {{name}}. The last five are whole sentences. */
export type LetterPlace =
  | "CO_QUAN"
  | "DIA_DANH"
  | "THANG"
  | "NAM"
  | "DON_VI"
  | "NAM_KE_HOACH"
  | "VAN_BAN_KEM_THEO"
  | "TINH_DEN"
  | "SO_NHIEM_VU"
  | "THOI_HAN"
  | "TRICH_YEU"
  | "KINH_GUI"
  | "MO_DAU"
  | "YEU_CAU"
  | "KET_THUC";

/** What the places in the repeated row of a table begin with. */
export const LETTER_ROWS = "NHIEM_VU";

/** The places in the row of a table that is repeated for each late task: {{NHIEM_VU.STT}}. */
export type LetterRowPlace = "STT" | "NOI_DUNG" | "HAN" | "SO_NGAY";

const COMMITTEE = "Ủy ban nhân dân";

/** What is filled in once; the letter's number and day are left to whoever signs it (Decree 30/2020, Annex I). */
export function letterWords(late: LateAgency): Readonly<Record<LetterPlace, string>> {
  const { authority, agency, writtenOn, planYear, accompanying, answerBy, items } = late;
  const { month, year } = dateParts(writtenOn);
  const unit = unitOf(authority);
  const letter = reminderLetter(agency, items, {
    asOf: writtenOn,
    planYear,
    authority,
    accompanying,
    // The letter's symbol in the template names the same office.
    reportTo: REPORTING_OFFICE,
    answerBy,
  });
  return {
    CO_QUAN: (unit === "" ? authority : `${COMMITTEE}\n${unit}`).toUpperCase(),
    DIA_DANH: unit === "" ? "…" : unit.charAt(0).toUpperCase() + unit.slice(1),
    THANG: month <= 2 ? twoDigits(month) : String(month),
    NAM: String(year),
    DON_VI: agency.kind === "group" ? withSmallFirst(agency.name) : agency.name,
    NAM_KE_HOACH: String(planYear),
    VAN_BAN_KEM_THEO: accompanying,
    TINH_DEN: toVietnamese(writtenOn),
    SO_NHIEM_VU: twoDigits(items.length),
    THOI_HAN: answerBy,
    TRICH_YEU: letter.subject,
    KINH_GUI: letter.recipient,
    MO_DAU: letter.opening,
    YEU_CAU: letter.request,
    KET_THUC: letter.closing,
  };
}

/** What is filled in for each late task. */
export function letterRow(item: DueItem): Readonly<Record<LetterRowPlace, string>> {
  const { number, text, due, daysLeft } = item;
  return {
    STT: number,
    NOI_DUNG: text,
    HAN: due === null ? "" : toVietnamese(due),
    SO_NGAY: String(-(daysLeft ?? 0)),
  };
}

const TASK_COLUMNS = [
  { place: "STT", header: "STT", share: 0.08, align: "center" },
  { place: "NOI_DUNG", header: "Nội dung nhiệm vụ", share: 0.56, align: "left" },
  { place: "HAN", header: "Hạn hoàn thành", share: 0.2, align: "center" },
  { place: "SO_NGAY", header: "Số ngày quá hạn", share: 0.16, align: "center" },
] as const;

/** The table of the late tasks, as the letter of the add-in has it. */
export function letterTable(items: readonly DueItem[]): DocumentTable {
  return tableOf(items.map(letterRow).map((words) => (place) => words[place]));
}

/** The same table with the places of its row, for a template. */
export function templateTable(): DocumentTable {
  return tableOf([(place) => `{{${LETTER_ROWS}.${place}}}`]);
}

function tableOf(rows: readonly ((place: LetterRowPlace) => string)[]): DocumentTable {
  return {
    columns: TASK_COLUMNS,
    rows: rows.map((words) => ({
      kind: "body",
      cells: TASK_COLUMNS.map(({ place }) => words(place)),
    })),
  };
}

/** "xã Tân An" of "Ủy ban nhân dân xã Tân An", in whichever way the committee is written; "" for another authority. */
function unitOf(authority: string): string {
  const match = /^(?:[ủu][ỷy] ban nhân dân|ubnd)\s+(.+)$/iu.exec(authority.normalize("NFC").trim());
  return match?.[1] ?? "";
}
