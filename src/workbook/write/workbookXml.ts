import { areaReference, cellReference } from "../../sheets/address";
import { type SheetRole, SHEET_MARKERS } from "../../tables/sheetRoles";
import type { FileBlueprint, FileName, FileSheet } from "../../sheets/fileBlueprint";
import { attributes, MAIN, RELATIONSHIPS, XML_HEAD, xmlText } from "./xml";

/** The part of the workbook: its tabs and names. Everything is calculated when it is opened, for no results are written. */
export function workbookXml(file: FileBlueprint): string {
  const tabs = file.sheets.map(({ name, visibility = "visible" }, index) => {
    const state = visibility === "visible" ? undefined : visibility;
    return `<sheet${attributes({ name, sheetId: index + 1, state, "r:id": sheetLink(index) })}/>`;
  });
  const names = definedNames(file);
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>` +
    `<bookViews><workbookView${attributes({ activeTab: firstVisible(file) })}/></bookViews>` +
    `<sheets>${tabs.join("")}</sheets>` +
    `${names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`}` +
    `<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

/** The sheet that is seen when the file is opened. */
export function firstVisible({ sheets }: FileBlueprint): number {
  return sheets.findIndex(({ visibility = "visible" }) => visibility === "visible");
}

/** The relationship of a sheet. */
export function sheetLink(index: number): string {
  return `rId${index + 1}`;
}

function definedNames(file: FileBlueprint): readonly string[] {
  return [
    ...file.names.map(({ name, target, comment }) =>
      nameXml(targetText(target, file), { name, comment: comment || undefined })
    ),
    ...file.sheets.flatMap(({ name, role, marker }) => {
      const own = marker ?? SHEET_MARKERS.get(role as SheetRole);
      return own ? [nameXml(cellReference(name, 1, 1), { name: own, hidden: true })] : [];
    }),
    ...file.sheets.flatMap(sheetNames),
  ];
}

/** What Excel keeps of a sheet as names of its own: what prints, what is repeated, where the filter stands. */
function sheetNames({ name, layout, filter }: FileSheet, index: number): readonly string[] {
  const { printArea, titleRows } = layout.page;
  const rows = titleRows && `${quoted(name)}!$${titleRows.first}:$${titleRows.last}`;
  const local = (word: string, text: string, hidden?: true) =>
    nameXml(text, { name: `_xlnm.${word}`, localSheetId: index, hidden });
  return [
    ...(filter ? [local("_FilterDatabase", areaReference(name, filter), true)] : []),
    ...(printArea ? [local("Print_Area", areaReference(name, printArea))] : []),
    ...(rows ? [local("Print_Titles", rows)] : []),
  ];
}

function nameXml(text: string, own: Parameters<typeof attributes>[0]): string {
  return `<definedName${attributes(own)}>${xmlText(text)}</definedName>`;
}

function targetText(target: FileName["target"], { sheets }: FileBlueprint): string {
  if (target.kind === "column") {
    return `${target.table}[${target.column}]`;
  }
  const sheet = sheets.find(({ role }) => role === target.role)!.name;
  return target.kind === "cell"
    ? cellReference(sheet, target.row, target.column)
    : areaReference(sheet, target.area);
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
