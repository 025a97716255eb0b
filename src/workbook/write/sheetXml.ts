import { serialFromDay } from "../../notation/serial";
import { mapInSteps, type Steps } from "../../pace/steps";
import { areaAddress, cellAddress } from "../../sheets/address";
import type { SheetLayout } from "../../sheets/blueprint";
import type { FileSheet } from "../../sheets/fileBlueprint";
import { columnsXml, hasGroups } from "./columnsXml";
import { FileCells, type FileCell, type FileRow } from "./fileCells";
import { isFitted, pageXml } from "./pageXml";
import { formulaText, highlightsXml, validationsXml } from "./rulesXml";
import type { StyleTable } from "./styleTable";
import type { TextTable } from "./textTable";
import { attributes, list, MAIN, RELATIONSHIPS, XML_HEAD } from "./xml";

const STANDARD_ROW_POINTS = 15;

/** What all sheets of a file share. */
export interface SharedTables {
  readonly styles: StyleTable;
  readonly texts: TextTable;
}

/** A locked sheet lets its columns and rows be sized and its list be sorted and filtered; the format names what is forbidden. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/**
 * A sheet's part, its elements in the order of the format (ECMA-376 part 1, 18.3.1.99).
 * @param tableLinks the relationships of its tables
 * @param isFirst whether it is the one that is seen when the file is opened
 */
export function* sheetXml(
  sheet: FileSheet,
  { styles, texts }: SharedTables,
  tableLinks: readonly string[],
  isFirst: boolean
): Steps<string> {
  const { layout } = sheet;
  const rows = yield* rowsXml(sheet, styles, texts);
  const parts = [
    propertiesXml(layout),
    viewXml(sheet, isFirst),
    formatXml(sheet),
    columnsXml(sheet),
    `<sheetData>${rows}</sheetData>`,
    sheet.unlocked ? PROTECTION : "",
    sheet.filter ? `<autoFilter${attributes({ ref: areaAddress(sheet.filter) })}/>` : "",
    mergesXml(layout),
    highlightsXml(sheet, styles),
    validationsXml(sheet),
    pageXml(layout.page),
    list(
      "tableParts",
      tableLinks.map((id) => `<tablePart${attributes({ "r:id": id })}/>`)
    ),
  ];
  return `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${parts.join("")}</worksheet>`;
}

function propertiesXml({ tabColor, page }: SheetLayout): string {
  const fit = isFitted(page) ? '<pageSetUpPr fitToPage="1"/>' : "";
  return `<sheetPr><tabColor rgb="FF${tabColor.slice(1)}"/>${fit}</sheetPr>`;
}

function viewXml({ layout, cursor }: FileSheet, isFirst: boolean): string {
  const view = attributes({
    showGridLines: layout.gridlines ? undefined : false,
    tabSelected: isFirst || undefined,
    workbookViewId: 0,
  });
  const pane = paneXml(layout.frozen);
  const at = cursor ? cellAddress(cursor.row, cursor.column) : undefined;
  const selection = at
    ? `<selection${attributes({ pane: pane.name, activeCell: at, sqref: at })}/>`
    : "";
  return `<sheetViews><sheetView${view}>${pane.xml}${selection}</sheetView></sheetViews>`;
}

function paneXml({ rows, columns }: SheetLayout["frozen"]): { xml: string; name?: string } {
  if (rows === 0 && columns === 0) {
    return { xml: "" };
  }
  const name = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const own = attributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: name,
    state: "frozen",
  });
  return { xml: `<pane${own}/>`, name };
}

function formatXml(sheet: FileSheet): string {
  const own = attributes({
    defaultRowHeight: STANDARD_ROW_POINTS,
    outlineLevelCol: hasGroups(sheet) ? 1 : undefined,
  });
  return `<sheetFormatPr${own}/>`;
}

function* rowsXml(sheet: FileSheet, styles: StyleTable, texts: TextTable): Steps<string> {
  const cells = new FileCells(styles);
  yield* cells.draw(sheet);
  const rows = withHeights(cells.filledRows(), sheet);
  const tags = yield* mapInSteps(rows, ({ row, cells: own, ...height }) => {
    const tag = `<row${attributes({ r: row, ...height })}>`;
    return `${tag}${own.map(([column, cell]) => cellXml(cellAddress(row, column), cell, texts)).join("")}</row>`;
  });
  return tags.join("");
}

/** The rows from above with their heights, those without cells too; only a fixed height stays what it is whatever is typed. */
function withHeights(rows: readonly FileRow[], { layout, growingRows = [] }: FileSheet) {
  const fixed = new Map(layout.rowHeights.map(({ row, height }) => [row, height]));
  const growing = new Map(growingRows.map(({ row, height }) => [row, height]));
  const known = new Set(rows.map(({ row }) => row));
  const empty = [...fixed.keys()].filter((row) => !known.has(row));
  return [...rows, ...empty.map((row): FileRow => ({ row, cells: [] }))]
    .sort((one, other) => one.row - other.row)
    .map((each) => ({
      ...each,
      ht: fixed.get(each.row) ?? growing.get(each.row),
      customHeight: fixed.has(each.row) || undefined,
    }));
}

function cellXml(address: string, { style, content }: FileCell, texts: TextTable): string {
  const own = `r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (content === null) {
    return style === 0 ? "" : `<c ${own}/>`;
  }
  if (typeof content === "string") {
    return `<c ${own} t="s"><v>${texts.numberOf(content.replace(/\r\n?/g, "\n"))}</v></c>`;
  }
  if (typeof content === "number") {
    return `<c ${own}><v>${content}</v></c>`;
  }
  return "day" in content
    ? `<c ${own}><v>${serialFromDay(content.day) + (content.time ?? 0)}</v></c>`
    : `<c ${own}><f>${formulaText(content.formula)}</f></c>`;
}

function mergesXml({ merges }: SheetLayout): string {
  const areas = merges.flatMap((area) =>
    Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
  );
  return list(
    "mergeCells",
    areas.map((area) => `<mergeCell${attributes({ ref: areaAddress(area) })}/>`)
  );
}
