import { keptWords } from "./keptWords";
import type { ReasonedUndo } from "../../actions/changes/applyChanges";
import type { UndoOutcome } from "../../actions/changes/undoChanges";
import { USUAL_RETURN } from "../../actions/slips/slipDraft";
import { onceLinked } from "../onceLinked";
import type { Sessions } from "../sessions";
import { AnswersSession } from "./answersSession";
import { linkUnits } from "./linkUnits";
import { ReceivingSession } from "./receivingSession";
import { SendingSession } from "./sendingSession";
import { UnitsPartSession, type UnitsSessions } from "./unitsSessions";

/** Slips to the units and back in this add-in instance; what reads, reviews and writes them is loaded once it is asked for. */
const sharedUnits: UnitsSessions = {
  part: new UnitsPartSession(),
  sending: new SendingSession({
    async choices(withClosed) {
      const { readSlipChoices } = await import("../../actions/slips/readSlipChoices");
      return readSlipChoices(withClosed);
    },
    async send(request) {
      const { sendSlips } = await import("../../actions/slips/sendSlips");
      return sendSlips(request);
    },
    undo: undoSlips,
    returnTo: keptWords("phu-luc.returnTo", USUAL_RETURN),
  }),
  receiving: new ReceivingSession({
    async read(files, progress) {
      const { readReturnedSlips } = await import("../../actions/slips/readReturnedSlips");
      return readReturnedSlips(files, progress);
    },
    async review(slips, { matched }) {
      const { reviewReturned } = await import("../../actions/slips/receiveSlips");
      return reviewReturned(slips, matched);
    },
    async write(review, decisions) {
      const { receiveSlips } = await import("../../actions/slips/receiveSlips");
      return receiveSlips({ review, decisions });
    },
    undo: undoSlips,
  }),
  answers: new AnswersSession({
    async read() {
      const { readAnswers } = await import("../../actions/slips/readAnswers");
      return readAnswers();
    },
    async record(codes) {
      const { recordSlipReminders } = await import("../../actions/slips/recordSlipReminders");
      return recordSlipReminders(codes);
    },
    undo: undoSlips,
  }),
};

async function undoSlips(undo: ReasonedUndo): Promise<UndoOutcome> {
  const { undoChanges } = await import("../../actions/changes/undoChanges");
  return undoChanges(undo);
}

/** The sessions of slips, which are loaded later than the others and hear of them from now on. */
export function linkedUnits(sessions: Pick<Sessions, "changes" | "screen">): UnitsSessions {
  return onceLinked(sharedUnits, (units) => linkUnits(units, sessions));
}
