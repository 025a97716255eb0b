import type { Command } from "@odoo/o-spreadsheet/dist/types/types/commands";
import { isCoreCommand, UIPlugin, type GridPlugin } from "./library";

/** What of the grid's commands concerns the workbook. */
export interface GridListener {
  /** Whether the commands of now are our own, made to show what the host holds. */
  readonly showing: () => boolean;
  /** A cell got a text; row and column count from 0. */
  readonly entered: (sheetId: string, column: number, row: number, text: string) => void;
  readonly activated: (sheetId: string) => void;
  /** A group of columns was folded away or unfolded; columns count from 0. */
  readonly folded: (sheetId: string, first: number, last: number, isFolded: boolean) => void;
}

/** Commands that change the grid's data and are welcome: contents, and what only concerns the view. */
const WELCOME: ReadonlySet<string> = new Set([
  "UPDATE_CELL",
  "CLEAR_CELL",
  "CLEAR_CELLS",
  "UPDATE_CELL_POSITION",
  "RESIZE_COLUMNS_ROWS",
  "FOLD_HEADER_GROUP",
  "UNFOLD_HEADER_GROUP",
]);

/** Undoing would bring back cells that the workbook has no longer. */
const UNWELCOME: ReadonlySet<string> = new Set(["REQUEST_UNDO", "REQUEST_REDO"]);

/** The grid's extension that tells the listener what the user does and stops what the workbook has to do itself. */
export function gridPlugin(listener: GridListener): typeof UIPlugin {
  return class extends UIPlugin {
    override allowDispatch(command: Command): ReturnType<GridPlugin["allowDispatch"]> {
      return listener.showing() || !isForWorkbook(command) ? SUCCESS : READ_ONLY;
    }

    override handle(command: Command): void {
      if (listener.showing()) {
        return;
      }
      if (command.type === "UPDATE_CELL" && command.content !== undefined) {
        listener.entered(command.sheetId, command.col, command.row, command.content);
      } else if (command.type === "CLEAR_CELL") {
        listener.entered(command.sheetId, command.col, command.row, "");
      } else if (command.type === "ACTIVATE_SHEET") {
        listener.activated(command.sheetIdTo);
      } else if (command.type === "FOLD_HEADER_GROUP" || command.type === "UNFOLD_HEADER_GROUP") {
        const { sheetId, start, end, type } = command;
        listener.folded(sheetId, start, end, type === "FOLD_HEADER_GROUP");
      }
    }
  } as typeof UIPlugin;
}

type Verdict = ReturnType<GridPlugin["allowDispatch"]>;
const SUCCESS = "Success" as Verdict;
const READ_ONLY = "Readonly" as Verdict;

/** Whether a command would change more than contents and view: that is done in the workbook or not at all. */
export function isForWorkbook(command: Command): boolean {
  return UNWELCOME.has(command.type) || (isCoreCommand(command) && !WELCOME.has(command.type));
}
