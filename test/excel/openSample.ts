import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildAppendix, type BuiltAppendix } from "../../src/actions/buildAppendix";
import { knownDay } from "../../src/plan/day";
import type { Cell, Style, Worksheet } from "@cj-tech-master/excelts";
import { OfficeHost } from "../host/officeHost";

type CellModel = Cell["model"];

/** The seed's task list as a clerk's workbook. */
export const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "../samples/ke-hoach-cchc-2026.xlsx"))
);

export const AS_OF = knownDay(2026, 6, 10);

/** Opens a workbook in the host and puts Office.js where the add-in looks for it. */
export async function openHost(bytes: Uint8Array = SAMPLE): Promise<OfficeHost> {
  const host = await OfficeHost.open(bytes);
  host.install();
  return host;
}

/**
 * The workbook as the add-in finds it when it comes back. Much cheaper than through a file, which test/host/file proves to
 * lose nothing.
 */
export function openAgain(host: OfficeHost): OfficeHost {
  const again = OfficeHost.again(host);
  again.install();
  return again;
}

/** Builds from the sample's list; fails the test where no list is found. */
export async function build(): Promise<BuiltAppendix> {
  const outcome = await buildAppendix({ asOf: AS_OF, live: false, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(`The build found no list: ${outcome.problem.kind}`);
  }
  return outcome;
}

/** A workbook built once, in which the clerk then changed the source so that a rebuild has work to do. */
export async function changedWorkbook(): Promise<OfficeHost> {
  const host = await openHost();
  await build();
  await host.idle();
  const source = host.file.getWorksheet("PHỤ LỤC")!;
  const last = source.rowCount;
  source.getCell(last, 5).value = "Quý II/2026";
  ["40", "Nhiệm vụ bổ sung trong năm", "Công an xã", "", "Tháng 11/2026", "Báo cáo"].forEach(
    (value, index) => (source.getCell(last + 1, index + 1).value = value)
  );
  return host;
}

/** Everything that a workbook holds, a line for each thing, for comparing; results of formulas left out. */
export function contentsOf(host: OfficeHost): readonly string[] {
  const { worksheets, definedNames } = host.file;
  const names = definedNames.model.map(
    ({ name, rawText, formulaExpression, ranges }) =>
      `name ${name} = ${rawText ?? formulaExpression ?? ranges.join(",")}`
  );
  return [...worksheets.flatMap((sheet) => sheetLines(sheet)), ...names.sort()];
}

/** What a workbook holds after saving and opening, so that two differ only in what a file can tell apart. */
export function savedContentsOf(host: OfficeHost): Promise<readonly string[]> {
  return lookAfterSaving(host, contentsOf);
}

/** The same apart from what the add-in remembers. */
export function visibleContentsOf(host: OfficeHost): Promise<readonly string[]> {
  return lookAfterSaving(host, (of) =>
    contentsOf(of).filter((line) => !line.startsWith("~PhuLuc"))
  );
}

/** What one sees of a workbook after saving and opening; those that look the same in memory are saved and opened once. */
async function lookAfterSaving(
  host: OfficeHost,
  look: (host: OfficeHost) => readonly string[]
): Promise<readonly string[]> {
  const digest = digestOf(look(host));
  const known = savedContents.get(digest) ?? look(await OfficeHost.open(await host.save()));
  if (savedContents.size >= MOST_CONTENTS) {
    savedContents.clear();
  }
  savedContents.set(digest, known);
  return known;
}

/** A test compares a handful of states; the module lives as long as the worker, and a workbook's contents are megabytes. */
const MOST_CONTENTS = 4;
const savedContents = new Map<string, readonly string[]>();

function digestOf(lines: readonly string[]): string {
  const hash = createHash("sha1");
  lines.forEach((line) => hash.update(line).update("\n"));
  return hash.digest("base64");
}

function sheetLines(sheet: Worksheet): readonly string[] {
  const { id: _id, dimensions: _dimensions, rows, cols, tables = [], ...model } = sheet.model;
  const about = (what: string, thing: unknown) => `${sheet.name} ${what} ${inOrder(thing)}`;
  const cells = (rows ?? []).flatMap((row) => row.cells.filter(hasSomething));
  const heights = (rows ?? []).filter((row) => row.height !== undefined);
  return [
    ...cells.map(({ address, result: _result, style, ...cell }) =>
      about(`${address} ${spelledStyle(style ?? {})}`, cell)
    ),
    ...heights.map((row) => about(`row ${row.number}`, row.height)),
    ...(cols ?? []).map((column) => about(`columns ${column.min}-${column.max}`, column)),
    about("tables", tables.map(withoutCells)),
    ...Object.entries(model).map(([key, value]) => about(key, value)),
  ];
}

/** A table repeats what its cells hold, results as old as the last calculation among them; cells have lines of their own. */
function withoutCells({ rows: _rows, ...table }: Worksheet["model"]["tables"][number]): object {
  return table;
}

function spelledStyle(style: Partial<Style>): string {
  const parts = Object.keys(style)
    .sort()
    .map((name) => {
      const part: unknown = style[name as keyof Style];
      return `"${name}":${typeof part === "object" && part !== null ? spelledPart(part) : String(part)}`;
    });
  return `{${parts.join()}}`;
}

/** Parts of styles are many, most of them shared by the workbooks that one file was opened as. */
const spelledParts = new WeakMap<object, string>();

function spelledPart(part: object): string {
  const spelled = spelledParts.get(part) ?? inOrder(part);
  spelledParts.set(part, spelled);
  return spelled;
}

/** As JSON, with the keys in order: objects come with theirs in any. */
function inOrder(thing: unknown): string {
  if (typeof thing !== "object" || thing === null || "toJSON" in thing) {
    return JSON.stringify(thing) ?? "null";
  }
  if (Array.isArray(thing)) {
    return `[${thing.map(inOrder).join()}]`;
  }
  const held = Object.entries(thing).filter(([, value]) => value !== undefined);
  const parts = held.map(([key, value]) => `"${key}":${inOrder(value)}`);
  return `{${parts.sort().join()}}`;
}

function hasSomething({ value, formula, style }: CellModel): boolean {
  return value !== undefined || formula !== undefined || Object.keys(style ?? {}).length > 0;
}

let built: Promise<Uint8Array> | null = null;

/** The sample's finished appendix, saved and opened again; it is built once for all tests of a file. */
export async function openBuilt(): Promise<OfficeHost> {
  built ??= builtSample();
  return openHost(await built);
}

async function builtSample(): Promise<Uint8Array> {
  const host = await openHost();
  await build();
  return host.save();
}
