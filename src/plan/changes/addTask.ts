import { comparisonKey } from "../../text/keys";
import type { FollowedPlan } from "../followedTask";
import { documentLine, type OfficialDocument } from "./officialDocument";
import { unableToLead, type UnableToLead } from "./unableToLead";
import { refused, type Decided } from "./yearWork";

/** A task that a document orders during the year. */
export interface OrderedTask {
  /** A new "Mã nhiệm vụ". */
  readonly taskId: string;
  /** Name of its area; "" only where the plan has none. */
  readonly area: string;
  readonly text: string;
  /** By the directory's name. */
  readonly lead: string;
  /** By the directory's names. */
  readonly supporting: readonly string[];
  /** The phrase as the document has it; may be empty. */
  readonly deadlineText: string;
  readonly deliverable: string;
  readonly document: OfficialDocument;
}

export type AdditionRefusal =
  | { readonly kind: "textMissing" | "leadMissing" | "areaMissing" }
  | { readonly kind: UnableToLead | "areaUnlisted"; readonly name: string }
  /** A task of the plan says the same. */
  | { readonly kind: "thereAlready"; readonly number: string };

/** "Nguồn giao" of a task that a document added. */
function originOf(document: OfficialDocument): string {
  return `Bổ sung theo ${documentLine(document)}`;
}

/** Adds a task by the document that orders it; "Nguồn giao" names the document, and nobody has reported of the task yet. */
export function addTask(plan: FollowedPlan, ordered: OrderedTask): Decided<AdditionRefusal> {
  const refusal = refusalOf(plan, ordered);
  if (refusal !== null) {
    return refused(refusal);
  }
  const { taskId, area, lead, document } = ordered;
  const text = ordered.text.trim();
  const supporting = [...new Set(ordered.supporting)].filter((name) => name !== lead);
  return {
    ok: true,
    work: {
      edits: [],
      newTasks: [
        {
          taskId,
          area,
          cells: {
            text,
            lead,
            supporting: supporting.join("\n") || null,
            deadlineText: ordered.deadlineText.trim() || null,
            deliverable: ordered.deliverable.trim() || null,
            origin: originOf(document),
          },
        },
      ],
      log: [
        {
          work: "taskAdded",
          source: documentLine(document),
          agency: lead,
          taskId,
          number: "",
          field: "text",
          before: "",
          after: text,
          decision: "added",
          note: "",
        },
      ],
    },
  };
}

function refusalOf(plan: FollowedPlan, ordered: OrderedTask): AdditionRefusal | null {
  const { area, lead } = ordered;
  const text = comparisonKey(ordered.text);
  if (text === "") {
    return { kind: "textMissing" };
  }
  const same = plan.tasks.find(({ task }) => comparisonKey(task.text) === text);
  if (same !== undefined) {
    return { kind: "thereAlready", number: same.task.number };
  }
  if (lead === "") {
    return { kind: "leadMissing" };
  }
  const unable = unableToLead(plan, lead);
  if (unable !== null) {
    return { kind: unable, name: lead };
  }
  return areaRefusal(plan, area);
}

function areaRefusal({ areas }: FollowedPlan, area: string): AdditionRefusal | null {
  if (area === "") {
    return areas.length === 0 ? null : { kind: "areaMissing" };
  }
  return areas.some(({ name }) => name === area) ? null : { kind: "areaUnlisted", name: area };
}
