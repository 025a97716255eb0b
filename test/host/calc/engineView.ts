import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type {
  DefinedNameEntry,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { bounding, formatArea, type Area } from "../area";
import { withFormulaTexts } from "./formulaTexts";
import { withOffsetsForIndexes } from "./rangeOfIndexes";
import { withRowNumbers } from "./rowNumbers";
import { tableAreas, withShortRowReferences } from "./thisRow";

/** A function as the engine calls it: tagged values in, a tagged value out. */
export interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** The live workbook as the formula engine wants to see it. */
export class EngineView implements WorkbookLike {
  private spills = new Map<string, Area>();

  constructor(
    private readonly file: Workbook,
    readonly userFunctions: ReadonlyMap<string, UserFunction>
  ) {}

  get worksheets(): WorksheetLike[] {
    return this.file.worksheets.map((sheet) => readableSheet(sheet, this.file));
  }

  get calcProperties(): Workbook["calcProperties"] {
    return this.file.calcProperties;
  }

  get properties(): Workbook["properties"] {
    return this.file.properties;
  }

  /** How many different formulas the engine gets to read. */
  countFormulas(): number {
    const formulas = new Set<string>();
    for (const sheet of this.worksheets) {
      sheet.eachRow({ includeEmpty: false }, (row) =>
        row.eachCell(({ formula }: { readonly formula?: string }) => {
          if (formula !== undefined) {
            formulas.add(formula);
          }
        })
      );
    }
    return formulas.size;
  }

  /** Names, too, that the library holds as mere text, such as `DonVi[Tên]`. */
  get definedNames(): NonNullable<WorkbookLike["definedNames"]> {
    return {
      getAllEntries: () => this.file.definedNames.getAllEntries().map(withFormulaAsRange),
      getAllNames: () => this.file.definedNames.getAllNames(),
    };
  }

  /** The engine asks for a sheet only to write results: the way to see which cells a spill covers. */
  getWorksheet(id?: number | string): WorksheetLike | undefined {
    const sheet = this.file.getWorksheet(id);
    return sheet && spillRecorder(sheet, this.spills);
  }

  /** Runs `calculate` and gives the area of every spill by its first cell ("1!B2" for B2 of the sheet with id 1). */
  recordSpills(calculate: () => void): ReadonlyMap<string, string> {
    this.spills = new Map();
    calculate();
    return new Map([...this.spills].map(([cell, area]) => [cell, formatArea(area)]));
  }
}

function withFormulaAsRange(entry: DefinedNameEntry & { rawText?: string }): DefinedNameEntry {
  const text = entry.formulaExpression ?? entry.rawText;
  return entry.ranges.length === 0 && text !== undefined ? { ...entry, ranges: [text] } : entry;
}

/** The sheet for the engine to read: its cells' formulas in the form that the engine calculates well. */
function readableSheet(sheet: Worksheet, file: Workbook): WorksheetLike {
  const tables = tableAreas(sheet);
  const readable = (cell: Cell): Cell => {
    const calculable = withOffsetsForIndexes(withShortRowReferences(cell, tables));
    return withFormulaTexts(withRowNumbers(calculable, file), sheet, file);
  };
  return Object.create(sheet, {
    eachRow: {
      value: (options: { includeEmpty?: boolean }, visit: (row: RowLike, number: number) => void) =>
        sheet.eachRow(options, (row, number) => {
          const line: RowLike = {
            hidden: row.hidden,
            eachCell: (visitCell: unknown) =>
              row.eachCell((cell, column) =>
                (visitCell as (cell: Cell, column: number) => void)(readable(cell), column)
              ),
          };
          visit(line, number);
        }),
    },
  }) as WorksheetLike;
}

/** The engine finds the first cell of a spill with findCell, then each covered one with getCell. */
function spillRecorder(sheet: Worksheet, spills: Map<string, Area>): WorksheetLike {
  let source = "";
  let first: Area | null = null;
  return Object.create(sheet, {
    findCell: {
      value: (row: number, column: number) => {
        const cell = sheet.findCell(row, column);
        first = { top: row, left: column, bottom: row, right: column };
        source = `${sheet.id}!${cell?.address ?? ""}`;
        return cell;
      },
    },
    getCell: {
      value: (row: number, column: number) => {
        const covered = { top: row, left: column, bottom: row, right: column };
        spills.set(source, bounding(spills.get(source) ?? first ?? covered, covered));
        return sheet.getCell(row, column);
      },
    },
  }) as WorksheetLike;
}
