import type { Workbook } from "@cj-tech-master/excelts";
import { strToU8, type Unzipped } from "fflate";
import { chartName, nameChart } from "../structure/charts";
import { partText } from "./sheetParts";
import { attribute, decodeXml, encodeXml } from "./xmlText";

const DRAWING = /^xl\/drawings\/([^/]+)\.xml$/;
const FRAME = /<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g;
const NAME = /(<xdr:cNvPr\b[^>]*?\sname=")([^"]*)(")/;

/** Names the charts of a workbook as its drawings do, which the library forgets. */
export function readChartNames(parts: Unzipped, file: Workbook): void {
  const names = new Map(
    drawings(parts).flatMap((path) =>
      [...partText(parts, path).matchAll(FRAME)].flatMap(([frame]) => {
        const number = chartNumber(parts, path, frame);
        const name = NAME.exec(frame)?.[2];
        return number !== null && name !== undefined ? [[number, decodeXml(name)] as const] : [];
      })
    )
  );
  for (const chart of chartsOf(file)) {
    const name = names.get(chart.chartNumber);
    if (name !== undefined) {
      nameChart(chart, name);
    }
  }
}

/** The package with the names of its charts in the drawings. */
export function withChartNames(parts: Unzipped, file: Workbook): Unzipped {
  const names = new Map(chartsOf(file).map((chart) => [chart.chartNumber, chartName(chart)]));
  const changed: Unzipped = { ...parts };
  for (const path of drawings(parts)) {
    const xml = partText(parts, path);
    const named = xml.replace(FRAME, (frame) => {
      const name = names.get(chartNumber(parts, path, frame) ?? 0);
      return name === undefined
        ? frame
        : frame.replace(NAME, (_, open, _old, close) => `${open}${encodeXml(name)}${close}`);
    });
    changed[path] = strToU8(named);
  }
  return changed;
}

function chartsOf(file: Workbook) {
  return file.worksheets
    .flatMap((sheet) => sheet.getCharts())
    .filter(({ isChartEx }) => !isChartEx);
}

function drawings(parts: Unzipped): readonly string[] {
  return Object.keys(parts).filter((path) => DRAWING.test(path));
}

/** The number in the name of the part that a frame shows; null for what is no chart. */
function chartNumber(parts: Unzipped, drawing: string, frame: string): number | null {
  const relation = /<c:chart\b[^>]*\sr:id="([^"]*)"/.exec(frame)?.[1];
  const rels = partText(parts, drawing.replace(DRAWING, "xl/drawings/_rels/$1.xml.rels"));
  const target = [...rels.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attribute(tag, "Id") === relation);
  const number = /\/chart(\d+)\.xml$/.exec(attribute(target ?? "", "Target") ?? "")?.[1];
  return number === undefined ? null : Number(number);
}
