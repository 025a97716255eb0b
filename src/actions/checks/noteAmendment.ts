import type { CalendarDay } from "../../plan/day";
import type { FieldValue, TaskEdit } from "../../plan/taskField";
import { cellText } from "../../sheets/cellText";
import { fieldValue } from "../../sheets/followedPlan";
import type { NotBuilt } from "../ownWorkbook";
import { editTasks, type EditedTasks } from "../tasks/editTasks";

export interface NoteRequest {
  /** The permanent id, "Mã nhiệm vụ". */
  readonly taskId: string;
  /** The sentence to be noted. */
  readonly sentence: string;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

/**
 * Notes a proposed amendment in the task's "Ghi chú", below what stands there; a sentence that stands there already is not
 * written again. The document's own columns stay.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function noteAmendment(request: NoteRequest): Promise<EditedTasks | NotBuilt> {
  const { taskId, sentence, today } = request;
  return editTasks({
    today,
    edits: (tracked): readonly TaskEdit[] => {
      const row = tracked.find(({ id }) => id === taskId);
      const from: FieldValue = row ? fieldValue(row.cells.note) : null;
      const present = row ? cellText(row.cells.note).trimEnd() : "";
      const to = present === "" ? sentence : `${present}\n${sentence}`;
      return [{ taskId, field: "note", from, to: present.includes(sentence) ? from : to }];
    },
  });
}
