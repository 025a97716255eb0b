import type { ReasonedUndo } from "../../actions/changes/applyChanges";
import type { UndoOutcome } from "../../actions/changes/undoChanges";
import type { NotBuilt } from "../../actions/ownWorkbook";
import type { SlipChoices } from "../../actions/slips/readSlipChoices";
import type { NothingToSend, SentSlips, SlipsRequest } from "../../actions/slips/sendSlips";
import { requestOf, type SlipDraft } from "../../actions/slips/slipDraft";
import { Observed } from "../observed";
import type { KeptWords } from "./keptWords";

export type { SentSlips, SlipChoices, SlipDraft };

/** What the workbook offers to send, as last looked up. */
export type ChoicesState =
  | { readonly kind: "unread" | "notBuilt" }
  | { readonly kind: "read"; readonly choices: SlipChoices }
  | { readonly kind: "failed"; readonly cause: unknown };

/** Where the last slips stand. */
export type MakingState =
  | { readonly kind: "idle" | "making" | "undoing" | "notBuilt" | "nothingToSend" }
  /** `notUndone`: why this could not be taken back. */
  | { readonly kind: "sent"; readonly sent: SentSlips; readonly notUndone?: unknown }
  /** `kept`: the codes of slips that stay sent. */
  | { readonly kind: "undone"; readonly kept: readonly string[] }
  | { readonly kind: "failed"; readonly cause: unknown };

export interface SendingState {
  readonly choices: ChoicesState;
  readonly draft: SlipDraft;
  readonly making: MakingState;
}

/** What the session needs. */
export interface SendingActions {
  readonly choices: (withClosed: boolean) => Promise<SlipChoices | NotBuilt>;
  readonly send: (request: SlipsRequest) => Promise<SentSlips | NothingToSend | NotBuilt>;
  readonly undo: (undo: ReasonedUndo) => Promise<UndoOutcome>;
  /** To whom slips went back the last time. */
  readonly returnTo: KeptWords;
}

/** Slips to the agencies: to whom, until when, and the files that were made last. Nothing here rejects. */
export class SendingSession extends Observed<SendingState> {
  private turn = 0;

  constructor(private readonly actions: SendingActions) {
    const returnTo = actions.returnTo.read();
    super({
      choices: { kind: "unread" },
      draft: { period: null, dueBack: null, returnTo, withClosed: false, chosen: {} },
      making: { kind: "idle" },
    });
  }

  /** Looks up who leads tasks; what was typed and chosen stays. */
  async refresh(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const choices = await this.actions.choices(this.current.draft.withClosed).then(
      (outcome): ChoicesState =>
        outcome.ok ? { kind: "read", choices: outcome } : { kind: outcome.problem },
      (cause: unknown): ChoicesState => ({ kind: "failed", cause })
    );
    if (turn === this.turn) {
      this.enter({ ...this.current, choices });
    }
  }

  /** Takes what was typed or chosen. */
  draft(changes: Partial<SlipDraft>): void {
    const before = this.current.draft;
    this.enter({ ...this.current, draft: { ...before, ...changes } });
    if (this.current.draft.withClosed !== before.withClosed) {
      void this.refresh();
    }
  }

  /** Chooses one agency and no other, for a slip in place of one that was lost; those made before are let go of. */
  async only(agency: string): Promise<void> {
    if (!isSending(this.current.making)) {
      this.tell({ kind: "idle" });
    }
    await this.refresh();
    const { choices } = this.current;
    const names =
      choices.kind === "read" ? choices.choices.recipients.map((each) => each.agency) : [];
    this.draft({ chosen: Object.fromEntries(names.map((name) => [name, name === agency])) });
  }

  /** Makes the slips of the agencies that are chosen, one call at a time; null where nothing came of it. */
  async send(): Promise<SentSlips | null> {
    const { choices, draft, making } = this.current;
    const request = choices.kind === "read" ? requestOf(draft, choices.choices) : null;
    if (request === null || isSending(making)) {
      return null;
    }
    this.actions.returnTo.keep(request.returnTo);
    this.tell({ kind: "making" });
    const end = await this.actions.send(request).then(
      (sent): MakingState => (sent.ok ? { kind: "sent", sent } : { kind: sent.problem }),
      (cause: unknown): MakingState => ({ kind: "failed", cause })
    );
    this.tell(end);
    return end.kind === "sent" ? end.sent : null;
  }

  /** Takes back that the slips made last are sent; their codes are free again. */
  async undo(): Promise<void> {
    const { making } = this.current;
    if (making.kind !== "sent" || making.sent.undo === null) {
      return;
    }
    const { sent } = making;
    this.tell({ kind: "undoing" });
    const end = await this.actions.undo(making.sent.undo).then(
      (undone): MakingState =>
        undone.ok ? { kind: "undone", kept: undone.keptSlips } : { kind: undone.problem },
      (cause: unknown): MakingState => ({ kind: "sent", sent, notUndone: cause })
    );
    this.tell(end);
  }

  private tell(making: MakingState): void {
    this.enter({ ...this.current, making });
  }
}

/** Whether the register is being written to. */
export function isSending({ kind }: MakingState): boolean {
  return kind === "making" || kind === "undoing";
}
