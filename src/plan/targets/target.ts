/** Which side of the planned figure meets a target. */
export type TargetSense = "atLeast" | "over" | "atMost" | "under";

/** What of a target can be measured. */
export interface TargetMeasure {
  /** In `unit`: 90 for "90%". */
  readonly value: number;
  /** "%", "điểm"; for a change its direction too: "% (tăng)", "% (giảm)". */
  readonly unit: string;
  readonly sense: TargetSense;
}

/** A target (chỉ tiêu) as the plan states it. */
export interface Target {
  /** As printed, without its number. */
  readonly text: string;
  /** Null for one in words alone, and where its figures want a person's reading. */
  readonly measure: TargetMeasure | null;
  /** Figures of its sentence that nobody can be sure of, as printed: the target has several, or a range. */
  readonly unread: readonly string[];
  /** STT of the task that is this target; empty for those of the plan's body. */
  readonly taskNumber: string;
  /** Who follows it, as far as it is known. */
  readonly agency: string;
}

/** Words of the column "Chiều", data of the workbook. `qualitative` has no figure to be held against. */
export const SENSE_WORDS: Readonly<Record<TargetSense | "qualitative", string>> = {
  atLeast: "Tối thiểu",
  over: "Trên",
  atMost: "Tối đa",
  under: "Dưới",
  qualitative: "Định tính",
};
