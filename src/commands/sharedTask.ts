import { TaskSession } from "./taskSession";

/** The task at hand of this add-in instance; what reads and writes it is loaded once somebody looks at it. */
export const sharedTask = new TaskSession({
  async surroundings() {
    const { readTaskSurroundings } = await import("../actions/tasks/taskSurroundings");
    return readTaskSurroundings();
  },
  async read(around, at) {
    const { readTaskAtHand } = await import("../actions/tasks/taskAtHand");
    return readTaskAtHand(around, at);
  },
  async watch(heard) {
    const { watchSelection } = await import("../actions/tasks/taskAtHand");
    return watchSelection(heard);
  },
  async change(change) {
    const { changeTask } = await import("../actions/tasks/changeTask");
    return changeTask(change);
  },
  async step(from, step) {
    const { stepTask } = await import("../actions/tasks/stepTask");
    return stepTask(from, step);
  },
});
