import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../area";
import { HostError } from "../errors";
import type { Session } from "../session";
import { HeaderFooterGroup } from "./headersFooters";
import { RangeObject } from "./range";
import { areaOfAddress } from "./rangeGeometry";

/** Excel.PaperType and the file's numbers. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** Points in a unit of Excel.PrintMarginUnit. */
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type MarginSide = "top" | "bottom" | "left" | "right" | "header" | "footer";

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/**
 * Paper, margins and pages come from the printer's driver in Excel for Windows. Without a printer every member of PageSetup
 * is refused (in VBA by error 1004, "Unable to set the … property of the PageSetup class"); which code Office.js gives then
 * is documented nowhere, so the host answers by the one for whatever has none of its own.
 */
export function askPrinter({ settings }: Session): void {
  if (settings.noPrinter) {
    throw new HostError("GeneralException", "No printer is installed.");
  }
}

export class PageLayout {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet
  ) {}

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  get orientation(): string {
    return this.setup.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    this.setup.orientation = chosen(orientation, { Landscape: "landscape", Portrait: "portrait" });
  }

  get paperSize(): string {
    return Object.keys(PAPERS).find((name) => PAPERS[name] === this.setup.paperSize) ?? "Letter";
  }

  set paperSize(name: string) {
    this.setup.paperSize = chosen(name, PAPERS);
  }

  get printOrder(): string {
    return this.setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver";
  }

  set printOrder(order: string) {
    this.setup.pageOrder = chosen(order, {
      OverThenDown: "overThenDown",
      DownThenOver: "downThenOver",
    });
  }

  get zoom(): Zoom {
    return this.setup.fitToPage
      ? {
          horizontalFitToPages: this.setup.fitToWidth || null,
          verticalFitToPages: this.setup.fitToHeight || null,
        }
      : { scale: this.setup.scale };
  }

  /** Either a scale (10 to 400 %) or a number of pages; a page count left out or 0 is free. */
  set zoom(zoom: Zoom) {
    if (typeof zoom.scale === "number") {
      if (zoom.scale < 10 || zoom.scale > 400) {
        throw new HostError("InvalidArgument", "A print scale is between 10 and 400 %.");
      }
      this.setup.fitToPage = false;
      this.setup.scale = zoom.scale;
      return;
    }
    this.setup.fitToPage = true;
    this.setup.fitToWidth = zoom.horizontalFitToPages ?? 0;
    this.setup.fitToHeight = zoom.verticalFitToPages ?? 0;
  }

  get centerHorizontally(): boolean {
    return this.setup.horizontalCentered;
  }

  set centerHorizontally(centered: boolean) {
    this.setup.horizontalCentered = centered;
  }

  get centerVertically(): boolean {
    return this.setup.verticalCentered;
  }

  set centerVertically(centered: boolean) {
    this.setup.verticalCentered = centered;
  }

  get printGridlines(): boolean {
    return this.setup.showGridLines;
  }

  set printGridlines(shown: boolean) {
    this.setup.showGridLines = shown;
  }

  get printHeadings(): boolean {
    return this.setup.showRowColHeaders;
  }

  set printHeadings(shown: boolean) {
    this.setup.showRowColHeaders = shown;
  }

  get blackAndWhite(): boolean {
    return this.setup.blackAndWhite;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.setup.blackAndWhite = blackAndWhite;
  }

  get firstPageNumber(): number | "" {
    return this.setup.firstPageNumber ?? "";
  }

  set firstPageNumber(number: number | "") {
    this.setup.firstPageNumber = number === "" ? undefined : number;
  }

  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(points: number) {
    this.setMargin("top", points);
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(points: number) {
    this.setMargin("bottom", points);
  }

  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(points: number) {
    this.setMargin("left", points);
  }

  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(points: number) {
    this.setMargin("right", points);
  }

  get headerMargin(): number {
    return this.margin("header");
  }

  set headerMargin(points: number) {
    this.setMargin("header", points);
  }

  get footerMargin(): number {
    return this.margin("footer");
  }

  set footerMargin(points: number) {
    this.setMargin("footer", points);
  }

  setPrintMargins(unit: string, margins: Partial<Record<MarginSide, number>>): void {
    const points = chosen(unit, POINTS);
    for (const [side, value] of Object.entries(margins)) {
      this.setMargin(side as MarginSide, value * points);
    }
  }

  setPrintArea(range: RangeObject | string): void {
    this.setup.printArea = formatArea(this.areaOf(range));
  }

  getPrintAreaOrNullObject(): RangeObject | null {
    const area = parseArea(this.setup.printArea ?? "");
    return area && new RangeObject(this.session, this.sheet, area);
  }

  setPrintTitleRows(range: RangeObject | string): void {
    const { top, bottom } = this.areaOf(range);
    this.setup.printTitlesRow = `${top}:${bottom}`;
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const rows = parseArea(this.setup.printTitlesRow ?? "");
    return (
      rows && new RangeObject(this.session, this.sheet, { ...rows, left: 1, right: MAX_COLUMNS })
    );
  }

  setPrintTitleColumns(range: RangeObject | string): void {
    const area: Area = { ...this.areaOf(range), top: 1, bottom: MAX_ROWS };
    this.setup.printTitlesColumn = formatArea(area);
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    const columns = parseArea(this.setup.printTitlesColumn ?? "");
    return columns && new RangeObject(this.session, this.sheet, columns);
  }

  private get setup(): Worksheet["pageSetup"] {
    return this.sheet.pageSetup;
  }

  private areaOf(range: RangeObject | string): Area {
    return typeof range === "string" ? areaOfAddress(this.sheet, range) : range.area;
  }

  /** The file keeps inches, the API speaks in points. */
  private margin(side: MarginSide): number {
    return this.setup.margins[side] * 72;
  }

  private setMargin(side: MarginSide, points: number): void {
    if (points < 0) {
      throw new HostError("InvalidArgument", "A margin is not negative.");
    }
    this.setup.margins = { ...this.setup.margins, [side]: points / 72 };
  }
}

function chosen<T>(name: string, choices: Readonly<Record<string, T>>): T {
  const choice = choices[name];
  if (choice === undefined) {
    throw new HostError(
      "InvalidArgument",
      `${name} is not among ${Object.keys(choices).join(", ")}.`
    );
  }
  return choice;
}
