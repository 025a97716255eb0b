import type { Plan, Task } from "../../src/plan/plan";

const NO_DEADLINE = {
  kind: "unknown",
  start: null,
  due: null,
  rhythm: null,
  sure: false,
  read: "",
} as const;

/** A task of a made-up plan; what a test does not say is blank. */
export function taskOf(given: Partial<Task>): Task {
  return {
    number: "",
    areaId: "the-che",
    text: "",
    lead: "",
    leadPrinted: given.lead ?? "",
    supporting: [],
    supportingPrinted: (given.supporting ?? []).join("\n"),
    deadlineText: "",
    deadline: NO_DEADLINE,
    deliverable: "",
    carried: [],
    rows: { first: 6, last: 6 },
    ...given,
  };
}

/** A made-up plan with two areas, "Cải cách thể chế" and "Cải cách tài chính công". */
export function planOf(tasks: readonly Task[], carriedColumns: readonly string[] = []): Plan {
  const rows = { first: 6, last: 6 };
  return {
    title: "DANH MỤC NHIỆM VỤ NĂM 2026",
    authority: "",
    reference: "",
    year: 2026,
    areas: [
      { id: "the-che", numeral: "I", name: "Cải cách thể chế", rows },
      { id: "tai-chinh-cong", numeral: "II", name: "Cải cách tài chính công", rows },
    ],
    agencies: [],
    tasks,
    carriedColumns,
  };
}
