import { sheetTexts } from "../messages/sheets";
import type { NameBlueprint, SheetBlueprint } from "./blueprint";
import { asOfFormula } from "./asOfLine";
import { LEGEND_HEIGHT, trackingLegend } from "./legend";
import { WORKING_PAGE } from "./pages";
import { DEFAULT_PALETTE, type Palette } from "./palette";
import { GUIDANCE, SHEET_TITLE, area } from "./styles";
import type { TrackedTask } from "./tracking";
import { TRACKING_COLUMNS } from "../tables/trackingColumns";
import { trackingTable } from "./trackingTable";

const HEADER_ROW = 4;

/** STT, Lĩnh vực and Nội dung công việc stay in view. */
const FROZEN_COLUMNS = 3;

export interface TrackingInput {
  readonly planYear: number;
  readonly carriedColumns: readonly string[];
  /** In table order. */
  readonly tracked: readonly TrackedTask[];
  /** The colours of rows; without it those of the add-in. */
  readonly palette?: Palette;
}

/**
 * The sheet `Phụ lục (theo dõi)`: the table `PhuLuc`, in which staff work, below a title, a line of guidance and the legend of
 * colours.
 */
export function trackingSheet({
  planYear,
  carriedColumns,
  tracked,
  palette = DEFAULT_PALETTE,
}: TrackingInput): SheetBlueprint {
  const legend = trackingLegend(palette, HEADER_ROW - 1);
  const texts = sheetTexts.vi.tracking;
  const lines = [
    [texts.title(String(planYear))],
    [texts.guidance],
    [{ formula: asOfFormula("NgayBaoCao") }],
  ];
  return {
    role: "tracking",
    name: texts.sheet,
    cells: [{ row: 1, column: 1, content: lines }, ...legend.cells],
    onRebuild: "keep",
    tables: [trackingTable(tracked, carriedColumns, HEADER_ROW, palette)],
    layout: {
      columnWidths: [],
      rowHeights: [
        { row: 1, height: 21 },
        { row: 2, height: 15.75 },
        { row: HEADER_ROW - 1, height: LEGEND_HEIGHT },
        { row: HEADER_ROW, height: 30 },
      ],
      formats: [
        { area: area(1, 1, 1, 1), format: SHEET_TITLE },
        { area: area(2, 1, 2, 1), format: GUIDANCE },
        ...legend.formats,
      ],
      merges: [],
      validations: [],
      frozen: { rows: HEADER_ROW, columns: FROZEN_COLUMNS },
      gridlines: false,
      tabColor: "#1F4E79",
      page: {
        ...WORKING_PAGE,
        // A page that holds all its columns in letters of 8 points.
        marginsMm: { ...WORKING_PAGE.marginsMm, left: 6, right: 6 },
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        leftFooter: `&10${texts.leftOff(foldedOfDocument().join(", "))}`,
      },
    },
  };
}

function foldedOfDocument(): readonly string[] {
  return TRACKING_COLUMNS.filter(({ source, grouped }) => source === "document" && grouped).map(
    ({ header }) => header
  );
}

/** The name by which the legend above the table is found. */
export function trackingNames(): readonly NameBlueprint[] {
  return trackingLegend(DEFAULT_PALETTE, HEADER_ROW - 1).names;
}
