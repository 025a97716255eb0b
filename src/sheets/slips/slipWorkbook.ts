import { slipSheetTexts } from "../../messages/slips/slipSheet";
import { RESULT_PERIODS } from "../../plan/resultPeriods";
import type { Slip } from "../../plan/slips/slip";
import { SLIP_LISTS_SHEET, SLIP_PROPERTIES } from "../../plan/slips/slipWords";
import { STATUS_WORDS } from "../../plan/vocabulary";
import type { CellContent } from "../blueprint";
import type { FileBlueprint, FileName, FileSheet } from "../fileBlueprint";
import { WORKING_PAGE } from "../pages";
import { area } from "../styles";
import { numberCell } from "../taskCells";
import { SLIP_LISTS } from "../../tables/slipColumns";
import { slipResultsSheet } from "./slipResultsSheet";
import { slipSheet } from "./slipSheet";

const FIRST_ROW = 3;

/**
 * A slip as a workbook of its own: what to fill in on two sheets, the words of its drop-downs on a hidden third. It needs
 * nothing that Excel 2010 and LibreOffice lack; its sheets are locked without a password but for what the unit fills in.
 * @param slip with at least one task
 */
export function slipWorkbook(slip: Slip): FileBlueprint {
  const lists = slipLists(slip);
  return {
    sheets: [slipSheet(slip), slipResultsSheet(slip), listsSheet(slip, lists)],
    names: listNames(lists),
    properties: {
      title: slipSheetTexts.fileTitle(slip.code, slip.agency),
      author: slip.authority,
      custom: {
        [SLIP_PROPERTIES.code]: slip.code,
        [SLIP_PROPERTIES.agency]: slip.agency,
        [SLIP_PROPERTIES.planYear]: String(slip.planYear),
      },
    },
  };
}

interface WordList {
  readonly name: string;
  /** At least one. */
  readonly words: readonly CellContent[];
}

/** In the order of their columns. The STT stand beside the ids: a formula finds one by the other. */
function slipLists({ tasks }: Slip): readonly WordList[] {
  const statuses = Object.values(STATUS_WORDS).filter((word) => word !== "");
  const periods = Object.values(RESULT_PERIODS).flatMap((all) => all.map(({ word }) => word));
  const numbered = tasks.filter(
    ({ number }, index) =>
      number.trim() !== "" && tasks.findIndex((task) => task.number === number) === index
  );
  return [
    { name: SLIP_LISTS.statuses, words: statuses },
    { name: SLIP_LISTS.periods, words: periods },
    {
      name: SLIP_LISTS.numbers,
      words: orOneBlank(numbered.map(({ number }) => numberCell(number))),
    },
    { name: SLIP_LISTS.ids, words: orOneBlank(numbered.map(({ taskId }) => taskId)) },
  ];
}

/** A name needs a cell to stand for. */
function orOneBlank(words: readonly CellContent[]): readonly CellContent[] {
  return words.length > 0 ? words : [null];
}

function listsSheet({ code, agency }: Slip, lists: readonly WordList[]): FileSheet {
  return {
    role: "slipLists",
    name: SLIP_LISTS_SHEET,
    cells: [
      { row: 1, column: 1, content: [[slipSheetTexts.lists, null, code, agency]] },
      ...lists.map(({ words }, index) => ({
        row: FIRST_ROW,
        column: index + 1,
        content: words.map((word) => [word]),
      })),
    ],
    tables: [],
    visibility: "hidden",
    unlocked: [],
    layout: {
      columnWidths: lists.map((_, index) => ({ column: index + 1, width: 105 })),
      rowHeights: [],
      formats: [],
      merges: [],
      validations: [],
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
      tabColor: "#7F7F7F",
      page: WORKING_PAGE,
    },
  };
}

function listNames(lists: readonly WordList[]): readonly FileName[] {
  return lists.map(({ name, words }, index) => ({
    name,
    target: {
      kind: "area",
      role: "slipLists",
      area: area(FIRST_ROW, index + 1, words.length, 1),
    },
    comment: "",
  }));
}
