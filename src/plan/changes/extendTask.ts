import type { CalendarDay } from "../day";
import { fieldText } from "../dependents/fieldText";
import type { FollowedTask } from "../followedTask";
import { documentLine, type OfficialDocument } from "./officialDocument";
import { editOf, refused, type Decided } from "./yearWork";

export interface Extension {
  readonly due: CalendarDay;
  readonly document: OfficialDocument;
}

export type ExtensionRefusal =
  /** It is done, stopped or does not arise. */
  | { readonly kind: "over" }
  /** It goes on all year or comes again and again: there is no day to be moved. */
  | { readonly kind: "noDue" }
  | { readonly kind: "notLater"; readonly due: CalendarDay };

/**
 * Gives a task a later deadline by a document, without which an extension does not count. The document's own columns stay; a
 * second extension takes the place of the first, which the log keeps.
 */
export function extendTask(
  task: FollowedTask,
  { due, document }: Extension
): Decided<ExtensionRefusal> {
  const { kind, status, due: present } = task.state;
  if (status === "done" || status === "stopped" || status === "notArising") {
    return refused({ kind: "over" });
  }
  if (present === null && (kind === "recurring" || kind === "ongoing")) {
    return refused({ kind: "noDue" });
  }
  if (present !== null && due <= present) {
    return refused({ kind: "notLater", due: present });
  }
  const source = documentLine(document);
  const to = { day: due };
  return {
    ok: true,
    work: {
      edits: [[editOf(task, "extendedDue", to), editOf(task, "extensionDocument", source)]],
      newTasks: [],
      log: [
        {
          work: "extended",
          source,
          agency: task.task.lead,
          taskId: task.id,
          number: task.task.number,
          field: "extendedDue",
          before: fieldText(present === null ? null : { day: present }),
          after: fieldText(to),
          decision: "written",
          note: fieldText(task.values.extensionDocument),
        },
      ],
    },
  };
}
