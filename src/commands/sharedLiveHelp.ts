import { keptHelp } from "./keptHelp";
import { LiveHelpSession } from "./liveHelpSession";

/** The live help of this add-in instance; what reads and writes is loaded once there is something to answer. */
export const sharedLiveHelp = new LiveHelpSession(
  {
    async watch(heard) {
      const { watchChanges } = await import("../actions/liveHelp/watchChanges");
      return watchChanges(heard);
    },
    async answer(request) {
      const { answerChanges } = await import("../actions/liveHelp/answerChanges");
      return answerChanges(request);
    },
    async catchUp() {
      const { catchUp } = await import("../actions/liveHelp/catchUp");
      return catchUp();
    },
    async edit(edits) {
      const { editTasks } = await import("../actions/tasks/editTasks");
      return editTasks({ edits, reason: "catchUp", keepsIssued: true });
    },
  },
  keptHelp()
);
