import type { PageSetup } from "../../sheets/blueprint";
import { attributes, list, xmlText } from "./xml";

const MM_PER_INCH = 25.4;
const A4 = 9;
const LAST_COLUMN = 16_383;

/** How a sheet prints: what stands behind its rules, in the order of the format. */
export function pageXml(page: PageSetup): string {
  const { marginsMm } = page;
  const inches = Object.fromEntries(
    (["left", "right", "top", "bottom", "header", "footer"] as const).map((side) => [
      side,
      marginsMm[side] / MM_PER_INCH,
    ])
  );
  const setup = attributes({
    paperSize: A4,
    ...fit(page),
    orientation: page.orientation,
    useFirstPageNumber: true,
    firstPageNumber: 1,
  });
  return (
    (page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins${attributes(inches)}/><pageSetup${setup}/>${headerXml(page)}${breaksXml(page)}`
  );
}

/** Whether a sheet is shrunk to its paper rather than printed by a scale. */
export function isFitted({ scale }: PageSetup): boolean {
  return scale !== "actual";
}

/** As many pages high as it takes is 0. */
function fit({ scale }: PageSetup): Readonly<Record<string, number>> {
  return scale === "actual"
    ? { scale: 100 }
    : { fitToWidth: 1, fitToHeight: scale === "onePage" ? 1 : 0 };
}

function headerXml({ centerHeader, firstPageBlank, leftFooter = "" }: PageSetup): string {
  const part = (name: string, section: string, text: string) =>
    text === "" ? "" : `<${name}>&amp;${section}${xmlText(text)}</${name}>`;
  const parts = [
    part("oddHeader", "C", centerHeader),
    part("oddFooter", "L", leftFooter),
    firstPageBlank ? part("firstFooter", "L", leftFooter) : "",
  ].join("");
  const different = attributes({ differentFirst: firstPageBlank || undefined });
  return parts === "" ? "" : `<headerFooter${different}>${parts}</headerFooter>`;
}

function breaksXml({ breaksBefore }: PageSetup): string {
  const breaks = breaksBefore.map(
    (row) => `<brk${attributes({ id: row - 1, max: LAST_COLUMN, man: true })}/>`
  );
  return list("rowBreaks", breaks, attributes({ manualBreakCount: breaks.length }));
}
