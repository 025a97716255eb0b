import { knownDay } from "../../../src/plan/day";
import type { RegisteredSlip } from "../../../src/plan/slips/registeredSlip";

/** A slip that went out on 1 June and is due back on the tenth. */
export function registered(given: Partial<RegisteredSlip> = {}): RegisteredSlip {
  return {
    row: 0,
    code: "P-2026-0001",
    agency: "Công an xã",
    period: "Quý II",
    sentOn: knownDay(2026, 6, 1),
    dueBack: knownDay(2026, 6, 10),
    tasks: 4,
    returnedOn: null,
    files: [],
    changes: 0,
    lastReminder: null,
    reminders: 0,
    note: "",
    ...given,
  };
}
