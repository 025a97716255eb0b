import { CheckSession } from "./checkSession";

/** The checks of this add-in instance; what reads and writes is loaded once it is asked for. */
export const sharedCheck = new CheckSession({
  check: async () => {
    const { checkAppendix } = await import("../actions/checkAppendix");
    return checkAppendix();
  },
  fix: async (findings) => {
    const { applyFixes } = await import("../actions/checks/applyFixes");
    return applyFixes({ findings });
  },
  edit: async (edits) => {
    const { editTasks } = await import("../actions/tasks/editTasks");
    return editTasks({ edits, keepsIssued: true });
  },
  accept: async (request) => {
    const { acceptFinding } = await import("../actions/checks/acceptances");
    return acceptFinding(request);
  },
  withdraw: async (acceptance) => {
    const { withdrawAcceptance } = await import("../actions/checks/acceptances");
    return withdrawAcceptance(acceptance);
  },
  note: async (request) => {
    const { noteAmendment } = await import("../actions/checks/noteAmendment");
    return noteAmendment(request);
  },
});
