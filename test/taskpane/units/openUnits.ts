import { AnswersSession, type AnswersActions } from "../../../src/commands/units/answersSession";
import {
  ReceivingSession,
  type ReceivingActions,
} from "../../../src/commands/units/receivingSession";
import { SendingSession, type SendingActions } from "../../../src/commands/units/sendingSession";
import { UnitsPartSession, type UnitsSessions } from "../../../src/commands/units/unitsSessions";
import { CHOICES } from "./slipsAtHand";

interface Given {
  readonly sending?: Partial<SendingActions>;
  readonly receiving?: Partial<ReceivingActions>;
  readonly answers?: Partial<AnswersActions>;
}

/** Slips of a pane in which nothing is asked for but what a test gives. */
export function openUnits({ sending, receiving, answers }: Given = {}): UnitsSessions {
  const notAsked = () => Promise.reject(new Error("nothing of slips was asked for"));
  return {
    part: new UnitsPartSession(),
    sending: new SendingSession({
      choices: async () => CHOICES,
      send: notAsked,
      undo: notAsked,
      returnTo: { read: () => "", keep: () => undefined },
      ...sending,
    }),
    receiving: new ReceivingSession({
      read: notAsked,
      review: notAsked,
      write: notAsked,
      undo: notAsked,
      ...receiving,
    }),
    answers: new AnswersSession({
      read: notAsked,
      record: notAsked,
      undo: notAsked,
      ...answers,
    }),
  };
}
