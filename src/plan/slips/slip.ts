import type { CalendarDay } from "../day";
import type { TaskResult } from "../followedTask";
import type { SlipField } from "../../tables/slipColumns";
import type { FieldValue } from "../taskField";

/** The entries of one task; null is blank. */
export type SlipValues = Readonly<Record<SlipField, FieldValue>>;

/** A task as its agency gets it. */
export interface SlipTask {
  /** The permanent id, "Mã nhiệm vụ". */
  readonly taskId: string;
  /** STT. */
  readonly number: string;
  readonly text: string;
  /** The deadline phrase as printed. */
  readonly deadlineText: string;
  /** The due date in force; null where there is none. */
  readonly due: CalendarDay | null;
  readonly deliverable: string;
  readonly supporting: string;
  /** The word of "Tiến độ" on the day of sending. */
  readonly progress: string;
  /** What stands in the appendix now. */
  readonly values: SlipValues;
  /** What `KetQua` holds of it. */
  readonly results: readonly TaskResult[];
}

/** A slip (phiếu cập nhật) to one agency: its tasks, to be filled in without the add-in. */
export interface Slip {
  /** Printed on the slip and unlike every other: "P-2026-0007". */
  readonly code: string;
  readonly agency: string;
  /** Who asks: "Ủy ban nhân dân xã Nguyễn Bình Khiêm"; may be empty. */
  readonly authority: string;
  /** What it asks for: "Quý III", "tuần 24/2026"; may be empty. */
  readonly period: string;
  readonly sentOn: CalendarDay;
  readonly dueBack: CalendarDay;
  /** To whom it goes back: "Phòng Văn hóa - Xã hội (đ/c …, Zalo …)"; may be empty. */
  readonly returnTo: string;
  readonly planYear: number;
  readonly tasks: readonly SlipTask[];
}

/** What is remembered of a slip that went out, so that it is told what a unit changed from what changed here meanwhile. */
export interface SentSlip extends Pick<Slip, "code" | "agency" | "period" | "sentOn" | "dueBack"> {
  /** As sent, by task id; blank entries are left out. */
  readonly base: Readonly<Record<string, Partial<SlipValues>>>;
}
