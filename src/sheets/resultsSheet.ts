import { sheetTexts } from "../messages/sheets";
import type { SheetBlueprint, TableColumn, Validation } from "./blueprint";
import { LIST_NAMES } from "../tables/listNames";
import {
  RESULTS_COLUMNS,
  RESULTS_TABLE,
  type ResultsColumnId,
  resultsHeaderOf,
} from "../tables/resultsColumns";
import { BODY, DATE_FORMAT, TEXT_FORMAT } from "./styles";
import { anyDay, openList } from "./validations";
import { appendedTable, workingSheet } from "./workingSheet";

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
  const table = appendedTable({
    name: RESULTS_TABLE,
    row: HEADER_ROW,
    columns: RESULTS_COLUMNS.map(({ id }) => resultsColumn(id)),
    rows: [],
    keyColumn: resultsHeaderOf("id"),
  });
  return workingSheet({
    role: "results",
    name: texts.sheet,
    lines: [texts.title, texts.guidance],
    linesColumn: 2,
    tables: [table],
    headerHeight: 36,
    frozenColumns: 3,
    tabColor: "#2E75B6",
  });
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
