import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../host/errors";
import { OpenWorkbook, openSession } from "../host/openWorkbook";
import { entryText } from "./grid/entryText";
import { contains, formatArea, parseArea } from "../host/area";
import { validationPieces } from "../host/structure/validationStore";
import { showDetails } from "../host/model/rangeOutline";
import { activateSheet, activeSheet, selectedCells } from "../host/model/selection";
import type { Conditions } from "./conditions";
import { AddinFrame } from "./frame/addinFrame";
import type { Locale } from "./frame/appContext";
import { optionsOf, RemoteFunctions, type FunctionDefinition } from "./frame/remoteFunctions";
import { runtimeServices, type RuntimeSurroundings } from "./frame/services";
import { gridSheetId, projectWorkbook, sheetOfGrid, type ProjectedWorkbook } from "./grid/project";
import type { Entry } from "./grid/gridView";
import { logged, type LoggedRequest } from "./requestLog";
import type { AddinDescription } from "./ribbon/readManifest";

/** What this Excel needs of the page around it. */
export interface ExcelSurroundings extends Omit<RuntimeSurroundings, "settle" | "functionsReady"> {
  /** The element that the add-in's frame goes into. */
  readonly pane: HTMLElement;
  readonly log: (request: LoggedRequest) => void;
  /** What stands between the add-in and the workbook. */
  readonly conditions: Conditions;
  /** Something in the workbook may have changed. */
  readonly changed: () => void;
  /** An entry was refused. */
  readonly refused: (address: string, why: string) => void;
  readonly rowsRefused: (why: string) => void;
}

/** One open workbook with the add-in in its frame: what an Excel window is to the add-in. */
export class PretendedExcel {
  private readonly workbook: OpenWorkbook;
  private readonly functions: RemoteFunctions;
  private addin: AddinFrame | null = null;

  private constructor(
    session: Awaited<ReturnType<typeof openSession>>,
    private readonly around: ExcelSurroundings
  ) {
    const tell = (entry: readonly unknown[]): void => this.addin?.tell(entry);
    this.functions = new RemoteFunctions(
      (call) => tell([1, 1000, "", JSON.stringify(call), 1]),
      () => {
        this.workbook.expire();
        around.changed();
      }
    );
    const services = runtimeServices({
      ...around,
      functionsReady: () => this.functions.ready(),
      settle: (results) => this.functions.settle(results),
    });
    this.workbook = new OpenWorkbook(session, tell, services);
  }

  /** Opens an .xlsx; the add-in is not there yet. @throws UnreadableFile */
  static async open(bytes: Uint8Array, around: ExcelSurroundings): Promise<PretendedExcel> {
    return new PretendedExcel(await openSession(bytes, {}), around);
  }

  /** The workbook itself. */
  get file(): Workbook {
    return this.workbook.file;
  }

  /** Whether the add-in has asked anything yet. */
  get heard(): boolean {
    return this.addin?.heard ?? false;
  }

  /** Loads the add-in into its frame, in place of one that is there. */
  load(
    description: AddinDescription,
    functions: readonly FunctionDefinition[],
    locale: Locale
  ): void {
    this.addin?.close();
    this.functions.restart();
    for (const definition of functions) {
      this.workbook.registerFunction(
        `${description.namespace}.${definition.name}`,
        (...args) => this.functions.call(definition.id, args),
        optionsOf(definition)
      );
    }
    const ask = logged(
      async (body, flags) => {
        await this.around.conditions.turn();
        this.around.conditions.apply(this.workbook.settings);
        return this.workbook.exchange.answer(body, flags);
      },
      (request) => {
        this.around.log(request);
        this.around.changed();
      }
    );
    const { page, id, tab } = description;
    const { excelApi } = this.around.conditions;
    const settings = { page, addinId: id, title: tab, locale, excelApi };
    this.addin = new AddinFrame(this.around.pane, ask, settings);
    this.addin.open();
  }

  close(): void {
    this.addin?.close();
    this.addin = null;
  }

  /** Presses a ribbon button that runs a function. */
  async command(functionName: string, buttonId: string): Promise<void> {
    await this.addin?.command(functionName, buttonId);
  }

  /** The workbook as the grid takes it, calculated, the sheet in front, and what is selected there. */
  view(): {
    readonly workbook: ProjectedWorkbook;
    readonly inFront: string;
    readonly selected: string;
  } {
    this.workbook.calculate();
    const sheet = activeSheet(this.file);
    return {
      workbook: projectWorkbook(this.file),
      inFront: gridSheetId(sheet),
      selected: selectedCells(sheet).map(formatArea).join(),
    };
  }

  /** Types into cells as a user does; what Excel refuses is told and changes nothing. */
  enter(sheetId: string, entries: readonly Entry[]): void {
    const sheet = sheetOfGrid(this.file, sheetId);
    for (const { address, text } of sheet ? entries : []) {
      try {
        this.workbook.type(sheet!.name, address, text);
      } catch (cause) {
        if (!(cause instanceof HostError)) {
          throw cause;
        }
        this.around.refused(address, ownWords(sheet!, address) ?? cause.message);
      }
    }
    this.around.changed();
  }

  /** Inserts whole rows above one, as the user's menu does. */
  insertRows(sheetId: string, row: number, count: number): void {
    this.restructure(sheetId, (name) => this.workbook.insertRows(name, row, count));
  }

  /** Deletes whole rows. */
  deleteRows(sheetId: string, rows: readonly number[]): void {
    const lowestFirst = [...rows].sort((a, b) => b - a);
    this.restructure(sheetId, (name) =>
      lowestFirst.forEach((row) => this.workbook.deleteRow(name, row))
    );
  }

  private restructure(sheetId: string, change: (sheetName: string) => void): void {
    const sheet = sheetOfGrid(this.file, sheetId);
    try {
      if (sheet) {
        change(sheet.name);
      }
    } catch (cause) {
      if (!(cause instanceof HostError)) {
        throw cause;
      }
      this.around.rowsRefused(cause.message);
    }
    this.around.changed();
  }

  /** Folds a group of columns away or unfolds it, as the buttons above them do. */
  fold(sheetId: string, columns: string, isFolded: boolean): void {
    const sheet = sheetOfGrid(this.file, sheetId);
    const area = parseArea(columns);
    if (sheet && area) {
      showDetails(sheet, area, "ByColumns", !isFolded);
      this.around.changed();
    }
  }

  activate(sheetId: string): void {
    const sheet = sheetOfGrid(this.file, sheetId);
    if (sheet?.state === "visible") {
      activateSheet(this.file, sheet);
    }
  }

  /** Selects cells as a user does, in one or several places. */
  select(sheetId: string, addresses: readonly string[]): void {
    const sheet = sheetOfGrid(this.file, sheetId);
    const areas = addresses.flatMap((address) => parseArea(address) ?? []);
    if (sheet && areas.length > 0) {
      this.workbook.select(sheet.name, ...areas);
      this.addin?.tellSelected();
    }
  }

  /** What Excel's formula bar shows for a cell. */
  content(sheetId: string, address: string): string {
    const sheet = sheetOfGrid(this.file, sheetId);
    const area = parseArea(address);
    return sheet && area ? entryText(sheet, area.top, area.left) : "";
  }

  async save(): Promise<Uint8Array> {
    return this.workbook.save();
  }
}

/** What the rule of a cell says about a wrong entry, in the words of whoever made the workbook. */
function ownWords(sheet: Worksheet, address: string): string | undefined {
  const area = parseArea(address);
  const piece = validationPieces(sheet).find((each) => area && contains(each.area, area));
  return piece?.rule.error;
}
