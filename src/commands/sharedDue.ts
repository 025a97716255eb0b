import { DueSession } from "./dueSession";

/** What is due in this add-in instance; what reads and writes is loaded once it is asked for. */
export const sharedDue = new DueSession({
  async read() {
    const { readDue } = await import("../actions/due/readDue");
    return readDue();
  },
  async record(items) {
    const { recordReminders } = await import("../actions/due/recordReminders");
    return recordReminders({ items });
  },
  async edit(edits) {
    const { editTasks } = await import("../actions/tasks/editTasks");
    return editTasks({ edits });
  },
});
