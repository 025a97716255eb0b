import { sheetTexts } from "../messages/sheets";
import type { SheetBlueprint, TableColumn, Validation } from "./blueprint";
import { LIST_NAMES } from "./listNames";
import { WORKING_PAGE } from "./pages";
import {
  RESULTS_COLUMNS,
  RESULTS_TABLE,
  type ResultsColumnId,
  resultsHeaderOf,
} from "./resultsColumns";
import { BODY, DATE_FORMAT, GUIDANCE, HEADER, SHEET_TITLE, TEXT_FORMAT, area } from "./styles";
import { anyDay, openList } from "./validations";

const HEADER_ROW = 4;

/** Points. */
const WIDTHS: Readonly<Record<ResultsColumnId, number>> = {
  id: 90,
  number: 42,
  period: 96,
  deliverable: 225,
  document: 120,
  issuedOn: 84,
  agency: 150,
  criterion: 75,
  link: 195,
};

/**
 * The sheet `Sổ kết quả`: the table `KetQua` with one blank row. People give the task by its STT; the hidden id is filled
 * in by the add-in, so the title stands in the second column.
 */
export function resultsSheet(): SheetBlueprint {
  const texts = sheetTexts.vi.results;
  return {
    role: "results",
    name: texts.sheet,
    cells: [{ row: 1, column: 2, content: [[texts.title], [texts.guidance]] }],
    onRebuild: "keep",
    tables: [
      {
        name: RESULTS_TABLE,
        row: HEADER_ROW,
        column: 1,
        columns: RESULTS_COLUMNS.map(({ id }) => resultsColumn(id)),
        rows: [RESULTS_COLUMNS.map(() => null)],
        keyColumn: resultsHeaderOf("id"),
        onRebuild: "append",
        headerFormat: HEADER,
        style: "TableStyleLight1",
        showFilter: true,
        highlights: [],
      },
    ],
    layout: {
      columnWidths: [],
      rowHeights: [
        { row: 1, height: 24 },
        { row: 2, height: 18 },
        { row: HEADER_ROW, height: 36 },
      ],
      formats: [
        { area: area(1, 2, 1, 1), format: SHEET_TITLE },
        { area: area(2, 2, 1, 1), format: GUIDANCE },
      ],
      merges: [],
      validations: [],
      frozen: { rows: HEADER_ROW, columns: 3 },
      gridlines: false,
      tabColor: "#2E75B6",
      page: { ...WORKING_PAGE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    },
  };
}

function resultsColumn(id: ResultsColumnId): TableColumn {
  const validation = validationOf(id);
  const centered = id === "number" || id === "issuedOn";
  const numberFormat = id === "issuedOn" ? DATE_FORMAT : id === "number" ? "0" : TEXT_FORMAT;
  return {
    header: resultsHeaderOf(id),
    format: { ...BODY, numberFormat, horizontal: centered ? "Center" : "Left" },
    width: WIDTHS[id],
    ...(validation ? { validation } : {}),
    ...(id === "id" ? { hidden: true } : {}),
  };
}

function validationOf(id: ResultsColumnId): Validation | null {
  const { alerts, prompts } = sheetTexts.vi;
  const title = resultsHeaderOf(id);
  switch (id) {
    case "period":
      return openList(LIST_NAMES.periods, alerts.period, { title, message: prompts.period });
    case "issuedOn":
      return anyDay({ title, message: prompts.issuedOn });
    case "agency":
      return openList(LIST_NAMES.agencies, alerts.agency, { title, message: prompts.agency });
    default:
      return null;
  }
}
