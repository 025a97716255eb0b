import type { FreezeOutcome } from "../actions/freezeValues";
import type { CellPlace, SheetRole } from "../actions/openSheet";
import type { PrintOptions } from "../actions/printing/printChoices";
import type { RedrawOutcome } from "../actions/redrawSheet";
import type { ReportsOutcome } from "../actions/reports/drawReports";
import type { TargetsOutcome } from "../actions/reports/openTargets";
import type { RepairOutcome } from "../actions/repairFormats";
import type { TaskField } from "../actions/tasks/goToTask";
import { Observed } from "./observed";

/** What can be done with an appendix that is built. */
export type Work =
  | { readonly kind: "openSheet"; readonly role: SheetRole }
  | { readonly kind: "goToCell"; readonly cell: CellPlace }
  | { readonly kind: "goToTask"; readonly taskId: string; readonly field?: TaskField }
  | { readonly kind: "refreshSummary" | "freezeValues" }
  /** Without options it is printed as it was last. */
  | { readonly kind: "drawPrint"; readonly options?: PrintOptions }
  | { readonly kind: "openTargets" }
  /** Of the period of that name; without one that of the workbook. */
  | { readonly kind: "drawReports"; readonly period?: string }
  | { readonly kind: "repairFormats" };

/** What came of it. */
export type DoneWork =
  | {
      readonly kind: "openSheet" | "goToCell" | "goToTask";
      /** Which sheet it was. */
      readonly role?: SheetRole;
      /** False where it is not there any more. */
      readonly shown: boolean;
    }
  | { readonly kind: "refreshSummary" | "drawPrint"; readonly outcome: RedrawOutcome }
  | { readonly kind: "freezeValues"; readonly outcome: FreezeOutcome }
  | { readonly kind: "drawReports"; readonly outcome: ReportsOutcome }
  | { readonly kind: "openTargets"; readonly outcome: TargetsOutcome }
  | { readonly kind: "repairFormats"; readonly outcome: RepairOutcome };

/** Where the last piece of work stands. */
export type WorkState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly work: Work }
  | { readonly kind: "finished"; readonly done: DoneWork }
  | { readonly kind: "failed"; readonly work: Work; readonly cause: unknown };

/** Work on the appendix beside building it, for ribbon and pane alike. */
export class WorkSession extends Observed<WorkState> {
  private turn = 0;

  constructor(private readonly perform: (work: Work) => Promise<DoneWork>) {
    super({ kind: "idle" });
  }

  /** Does a piece of work, after whatever Excel is at; of several the last one's end stays in sight. Never rejects. */
  async run(work: Work): Promise<WorkState> {
    this.turn += 1;
    const turn = this.turn;
    this.enter({ kind: "running", work });
    const end = await this.endOf(work);
    return turn === this.turn ? this.enter(end) : end;
  }

  /** Puts the last outcome out of sight; work under way goes on. */
  dismiss(): void {
    if (this.current.kind === "finished" || this.current.kind === "failed") {
      this.enter({ kind: "idle" });
    }
  }

  private async endOf(work: Work): Promise<WorkState> {
    try {
      return { kind: "finished", done: await this.perform(work) };
    } catch (cause) {
      return { kind: "failed", work, cause };
    }
  }
}
