import type { Command } from "@odoo/o-spreadsheet/dist/types/types/commands";
import { columnLetters } from "../../host/area";
import { gridPlugin, isForWorkbook } from "./gridPlugin";
import {
  App,
  Component,
  Model,
  registries,
  Spreadsheet,
  stores,
  xml,
  type GridModel,
} from "./library";
import {
  addressOf,
  addressOfZone,
  gridCellOf,
  gridZoneOf,
  type ProjectedWorkbook,
} from "./project";

/** What the user does in the grid. Sheets by the grid's id. */
export interface GridUser {
  readonly entered: (sheetId: string, entries: readonly Entry[]) => void;
  /** @param cell the active cell @param areas all that is selected */
  readonly selected: (sheetId: string, cell: string, areas: readonly string[]) => void;
  readonly activated: (sheetId: string) => void;
  /** A group of columns was folded away or unfolded: "E:J". */
  readonly columnsFolded: (sheetId: string, columns: string, isFolded: boolean) => void;
  /** Whole rows are wanted above a row, counted from 1. */
  readonly rowsInserted: (sheetId: string, row: number, count: number) => void;
  /** Whole rows are to go; counted from 1. */
  readonly rowsDeleted: (sheetId: string, rows: readonly number[]) => void;
  /** The user tried something that the workbench does not carry over to the workbook. */
  readonly refused: () => void;
}

/** A cell and the text that was typed into it; empty for a cell that was cleared. */
export interface Entry {
  readonly address: string;
  readonly text: string;
}

/** The spreadsheet on the page: it shows a workbook and hears what is typed, but calculates and keeps nothing itself. */
export class GridView {
  private readonly screen: { model: GridModel; version: number };
  private projected: ProjectedWorkbook;
  private render: () => void = () => undefined;
  private showing = false;
  private readonly typed = new Map<string, Entry[]>();
  /** Cells that show what was typed, whatever the workbook made of it. */
  private readonly unconfirmed = new Map<string, ContentChange>();
  private place = "";
  private editorOpen: () => boolean = () => false;

  private constructor(
    private readonly user: GridUser,
    workbook: ProjectedWorkbook
  ) {
    registries.featurePluginRegistry.replace("workbench", gridPlugin(this.listener()));
    this.projected = workbook;
    this.screen = { model: this.modelOf(workbook), version: 0 };
  }

  /**
   * Puts the grid into an element of the page.
   * @param templates the text of the grid's template file
   */
  static async mount(
    element: HTMLElement,
    templates: string,
    workbook: ProjectedWorkbook,
    user: GridUser
  ): Promise<GridView> {
    const view = new GridView(user, workbook);
    const app = new App(
      screenOf((editorOpen) => (view.editorOpen = editorOpen)),
      {
        props: { screen: view.screen },
        templates,
        // On narrow pages the grid would show a formula line of its own, in which formulas are results.
        env: { isSmall: false },
      }
    );
    const root = await app.mount(element);
    view.render = () => root.render(true);
    return view;
  }

  /** Whether the user is writing into a cell. */
  get writing(): boolean {
    return this.editorOpen();
  }

  /** Shows a new state of the workbook; the user keeps the place where nothing else is asked for. */
  show(workbook: ProjectedWorkbook, sheetInFront: string): void {
    this.showing = true;
    const changes = contentChanges(this.projected, workbook);
    const folds = changes ? foldChanges(this.projected, workbook) : [];
    this.projected = workbook;
    if (changes) {
      // What the user folded in the grid is so already.
      folds.forEach((fold) => this.screen.model.dispatch(fold.type, fold));
      [...this.confirmed(workbook), ...changes].forEach(({ sheetId, address, text }) =>
        this.screen.model.dispatch("UPDATE_CELL", {
          sheetId,
          ...gridCellOf(address)!,
          content: text,
        })
      );
      this.bringToFront(this.screen.model, sheetInFront);
    } else {
      this.replaceModel(workbook, sheetInFront);
    }
    this.unconfirmed.clear();
    this.showing = false;
  }

  /** Goes to cells of the sheet in front; an address that is none is left alone. */
  select(address: string): void {
    const zone = gridZoneOf(address);
    if (zone) {
      this.screen.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    }
  }

  /** What the workbook really holds where something was typed. */
  private confirmed({ sheets }: ProjectedWorkbook): readonly ContentChange[] {
    return [...this.unconfirmed.values()].map(({ sheetId, address }) => {
      const cells = sheets.find(({ id }) => id === sheetId)?.cells ?? {};
      return { sheetId, address, text: String(cells[address] ?? "") };
    });
  }

  private replaceModel(workbook: ProjectedWorkbook, sheetInFront: string): void {
    const { getters } = this.screen.model;
    const before = { ...getters.getActivePosition(), ...getters.getActiveSheetScrollInfo() };
    const offset = getters.getGridOffset();
    const model = this.modelOf(workbook);
    // Without a size every place is out of sight, and the grid would scroll after it.
    model.dispatch("RESIZE_SHEETVIEW", {
      ...getters.getSheetViewDimension(),
      gridOffsetX: offset.x,
      gridOffsetY: offset.y,
    });
    this.bringToFront(model, sheetInFront);
    if (before.sheetId === sheetInFront) {
      model.selection.selectCell(before.col, before.row);
      model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: before.scrollX, offsetY: before.scrollY });
    }
    this.screen.model = model;
    this.screen.version += 1;
    this.render();
  }

  private bringToFront(model: GridModel, sheetId: string): void {
    const active = model.getters.getActiveSheetId();
    if (active !== sheetId) {
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
    }
  }

  private modelOf(workbook: ProjectedWorkbook): GridModel {
    // The grid writes into what it is given.
    const model = new Model(structuredClone(workbook));
    model.on("update", this, () => this.settle());
    model.on("command-rejected", this, ({ command }: { readonly command?: Command }) =>
      queueMicrotask(() => command && this.pass(command))
    );
    return model;
  }

  /** Hands on what the grid must not do by itself. */
  private pass(command: Command): void {
    if (command.type === "ADD_COLUMNS_ROWS" && command.dimension === "ROW") {
      const row = command.base + (command.position === "before" ? 1 : 2);
      this.user.rowsInserted(command.sheetId, row, command.quantity);
    } else if (command.type === "REMOVE_COLUMNS_ROWS" && command.dimension === "ROW") {
      const rows = command.elements.map((row) => row + 1);
      this.user.rowsDeleted(command.sheetId, rows);
    } else if (isForWorkbook(command)) {
      this.user.refused();
    }
  }

  /** After each thing that the user did: hands on what was typed, and the cells that are selected now. */
  private settle(): void {
    if (this.showing) {
      return;
    }
    const typed = [...this.typed];
    this.typed.clear();
    // The grid must finish its own command before the workbook's answer comes back into it.
    typed.forEach(([sheetId, entries]) =>
      queueMicrotask(() => this.user.entered(sheetId, entries))
    );
    const { getters } = this.screen.model;
    const { sheetId, col, row } = getters.getActivePosition();
    const areas = getters.getSelectedZones().map(addressOfZone);
    const cell = addressOf(col, row);
    const place = `${sheetId}!${cell} ${areas.join()}`;
    if (place !== this.place) {
      this.place = place;
      this.user.selected(sheetId, cell, areas);
    }
  }

  private listener(): Parameters<typeof gridPlugin>[0] {
    return {
      showing: () => this.showing,
      entered: (sheetId, column, row, text) => {
        const address = addressOf(column, row);
        const entries = this.typed.get(sheetId) ?? [];
        this.typed.set(sheetId, [...entries, { address, text }]);
        this.unconfirmed.set(`${sheetId}!${address}`, { sheetId, address, text });
      },
      activated: (sheetId) => this.user.activated(sheetId),
      folded: (sheetId, first, last, isFolded) => {
        const columns = `${columnLetters(first + 1)}:${columnLetters(last + 1)}`;
        queueMicrotask(() => this.user.columnsFolded(sheetId, columns, isFolded));
      },
    };
  }
}

/**
 * Draws the model of now; another model needs another grid, for the grid holds on to its first.
 * @param watch is told, for each new grid, how to see whether its cell editor is open
 */
function screenOf(watch: (editorOpen: () => boolean) => void): typeof Component {
  class WatchedSpreadsheet extends Spreadsheet {
    override setup(): void {
      super.setup();
      const editor = this.env.getStore(stores.CellComposerStore);
      watch(() => editor.editionMode !== "inactive");
    }
  }
  return class Screen extends Component {
    static override readonly template = xml`<Spreadsheet model="props.screen.model" t-key="props.screen.version"/>`;
    static readonly components = { Spreadsheet: WatchedSpreadsheet };
    static override readonly props = ["screen"];
  };
}

interface ContentChange {
  readonly sheetId: string;
  readonly address: string;
  readonly text: string;
}

/** The cells that differ, where nothing but contents does; null where the grid must be made anew. */
function contentChanges(
  before: ProjectedWorkbook,
  after: ProjectedWorkbook
): readonly ContentChange[] | null {
  if (withoutContents(before) !== withoutContents(after)) {
    return null;
  }
  return after.sheets.flatMap(({ id, cells }, index) => {
    const former = before.sheets[index]?.cells ?? {};
    const addresses = new Set([...Object.keys(former), ...Object.keys(cells)]);
    return [...addresses]
      .filter((address) => former[address] !== cells[address])
      .map((address) => ({ sheetId: id, address, text: String(cells[address] ?? "") }));
  });
}

/** The commands that fold and unfold the groups of columns which do not stand as before. */
function foldChanges(before: ProjectedWorkbook, after: ProjectedWorkbook) {
  return after.sheets.flatMap(({ id, headerGroups }, index) =>
    (headerGroups?.COL ?? [])
      .filter(
        (group, at) => group.isFolded !== before.sheets[index]?.headerGroups?.COL[at]?.isFolded
      )
      .map(({ start, end, isFolded }) => {
        const type = isFolded ? ("FOLD_HEADER_GROUP" as const) : ("UNFOLD_HEADER_GROUP" as const);
        return { type, sheetId: id, dimension: "COL" as const, start, end };
      })
  );
}

/** All but contents, and but which groups are folded away. */
function withoutContents(workbook: ProjectedWorkbook): string {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: {},
    headerGroups: sheet.headerGroups?.COL.map(({ start, end }) => [start, end]),
  }));
  return JSON.stringify({ ...workbook, sheets });
}
