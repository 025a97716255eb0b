import { Observed } from "../observed";
import type { AnswersSession } from "./answersSession";
import type { ReceivingSession } from "./receivingSession";
import type { SendingSession } from "./sendingSession";

/** The parts of the screen "Đơn vị": slips go out, come back, and who has answered. */
export type UnitsPart = "send" | "receive" | "answers";

/** Which part of the screen "Đơn vị" is in sight. */
export class UnitsPartSession extends Observed<UnitsPart> {
  constructor() {
    super("send");
  }

  show(part: UnitsPart): void {
    this.enter(part);
  }
}

/** What the screen "Đơn vị" works on. */
export interface UnitsSessions {
  readonly part: UnitsPartSession;
  readonly sending: SendingSession;
  readonly receiving: ReceivingSession;
  readonly answers: AnswersSession;
}
