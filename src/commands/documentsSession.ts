import type { DocumentFile, MadeDocument } from "../actions/documents/madeDocument";
import type { ReminderOutcome } from "../actions/documents/makeReminder";
import type { ReportFileOutcome, ReportRequest } from "../actions/documents/makeReport";
import type { NotBuilt } from "../actions/ownWorkbook";
import { Observed } from "./observed";

export type { DocumentFile, MadeDocument };

/** A document that somebody wants. */
export type WantedDocument =
  | { readonly kind: "appendix" | "template" }
  | ({ readonly kind: "report" } & ReportRequest)
  | { readonly kind: "reminder"; readonly agency: string; readonly answerBy: string };

/** A template of the office, as it was chosen. */
export interface ChosenTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentOutcome = MadeDocument | NotBuilt | ReportFileOutcome | ReminderOutcome;

/** Where the last document stands. */
export type DocumentState =
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly wanted: WantedDocument }
  | { readonly kind: "failed"; readonly wanted: WantedDocument; readonly cause: unknown }
  | { readonly kind: "made"; readonly wanted: WantedDocument; readonly outcome: DocumentOutcome };

export interface DocumentsState {
  readonly document: DocumentState;
  /** Null: that of the add-in. */
  readonly template: ChosenTemplate | null;
}

/** What the session needs from the workbook. */
export interface DocumentActions {
  readonly appendix: () => Promise<MadeDocument | NotBuilt>;
  readonly template: () => Promise<MadeDocument>;
  readonly report: (request: ReportRequest) => Promise<ReportFileOutcome>;
  readonly reminder: (request: {
    readonly agency: string;
    readonly answerBy: string;
    readonly template: Uint8Array | null;
  }) => Promise<ReminderOutcome>;
}

/** The Word files that are made of the workbook; what was made stays at hand until the next one. */
export class DocumentsSession extends Observed<DocumentsState> {
  constructor(private readonly actions: DocumentActions) {
    super({ document: { kind: "idle" }, template: null });
  }

  /** Which template letters are written into; null is that of the add-in. */
  choose(template: ChosenTemplate | null): void {
    this.enter({ ...this.current, template });
  }

  /** Makes a document, one at a time; null where none came of it. Never rejects: a fault is the state `failed`. */
  async make(wanted: WantedDocument): Promise<MadeDocument | null> {
    if (this.current.document.kind === "making") {
      return null;
    }
    this.tell({ kind: "making", wanted });
    try {
      const outcome = await this.outcomeOf(wanted);
      this.tell({ kind: "made", wanted, outcome });
      return outcome.ok ? outcome : null;
    } catch (cause) {
      this.tell({ kind: "failed", wanted, cause });
      return null;
    }
  }

  private outcomeOf(wanted: WantedDocument): Promise<DocumentOutcome> {
    switch (wanted.kind) {
      case "appendix":
        return this.actions.appendix();
      case "template":
        return this.actions.template();
      case "report":
        return this.actions.report(wanted);
      case "reminder":
        return this.actions.reminder({
          agency: wanted.agency,
          answerBy: wanted.answerBy,
          template: this.current.template?.bytes ?? null,
        });
    }
  }

  private tell(document: DocumentState): void {
    this.enter({ ...this.current, document });
  }
}
