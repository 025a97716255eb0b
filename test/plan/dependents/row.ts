import { knownDay, type CalendarDay } from "../../../src/plan/day";
import type { DependentContext } from "../../../src/plan/dependentValues";
import type { Agency } from "../../../src/plan/plan";
import { defaultSettings } from "../../../src/plan/settings";
import type { FieldValue, TaskValues } from "../../../src/plan/taskField";

export const AS_OF = knownDay(2026, 6, 10);

export function day(dayOfMonth: number, month: number): { readonly day: CalendarDay } {
  return { day: knownDay(2026, month, dayOfMonth) };
}

function listed(name: string, spellings: readonly string[] = []): Agency {
  return {
    name,
    shortName: "",
    kind: "agency",
    spellings,
    leadSpellings: [],
    members: [],
    formerName: "",
  };
}

/** A draft of 2026 whose directory lists three units of the seed's plan. */
export const DRAFT: DependentContext = {
  settings: defaultSettings(2026),
  agencies: [
    listed("Phòng Văn hóa - Xã hội", ["VHXH"]),
    listed("Văn phòng HĐND và UBND"),
    listed("Công an xã"),
  ],
  today: AS_OF,
};

export const ISSUED: DependentContext = {
  ...DRAFT,
  settings: { ...DRAFT.settings, planState: "issued" },
};

const BLANK: TaskValues = {
  number: null,
  area: null,
  text: null,
  lead: null,
  supporting: null,
  deadlineText: null,
  deliverable: null,
  kind: null,
  rhythm: null,
  start: null,
  due: null,
  extendedDue: null,
  extensionDocument: null,
  status: null,
  doneOn: null,
  progress: null,
  periodResults: null,
  outcome: null,
  delayReason: null,
  leader: null,
  follower: null,
  origin: null,
  lastReminder: null,
  reminders: null,
  note: null,
};

/** A row that holds nothing but what is given. */
export function row(values: Partial<Record<keyof TaskValues, FieldValue>> = {}): TaskValues {
  return { ...BLANK, ...values };
}
