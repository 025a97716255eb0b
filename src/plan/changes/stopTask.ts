import { oneLine } from "../../text/unicode";
import { fieldText, isBlank } from "../dependents/fieldText";
import type { FollowedTask } from "../followedTask";
import { STATUS_WORDS } from "../vocabulary";
import { documentLine, type OfficialDocument } from "./officialDocument";
import { editOf, refused, withNote, type Decided } from "./yearWork";

export interface Stop {
  readonly document: OfficialDocument;
  readonly reason: string;
}

export type StopRefusal =
  | { readonly kind: "done" }
  /** It is stopped by a document already. */
  | { readonly kind: "stopped"; readonly document: string }
  | { readonly kind: "reasonMissing" };

/**
 * Stops a task by a document, which takes it out of those that are counted, and says why below what stands in "Nguyên nhân
 * chậm, khó khăn". The document of an earlier extension gives way; the log keeps it.
 */
export function stopTask(task: FollowedTask, { document, reason }: Stop): Decided<StopRefusal> {
  const { values } = task;
  if (task.state.status === "done") {
    return refused({ kind: "done" });
  }
  if (task.state.status === "stopped" && !isBlank(values.extensionDocument)) {
    return refused({ kind: "stopped", document: fieldText(values.extensionDocument) });
  }
  if (oneLine(reason) === "") {
    return refused({ kind: "reasonMissing" });
  }
  const source = documentLine(document);
  const why = withNote(fieldText(values.delayReason), reason.trim());
  return {
    ok: true,
    work: {
      edits: [
        [
          editOf(task, "status", STATUS_WORDS.stopped),
          editOf(task, "extensionDocument", source),
          editOf(task, "delayReason", why),
        ],
      ],
      newTasks: [],
      log: [
        {
          work: "stopped",
          source,
          agency: task.task.lead,
          taskId: task.id,
          number: task.task.number,
          field: "status",
          before: fieldText(values.status),
          after: STATUS_WORDS.stopped,
          decision: "written",
          note: [reason.trim(), fieldText(values.extensionDocument)].filter(Boolean).join("\n"),
        },
      ],
    },
  };
}
