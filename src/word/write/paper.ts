import {
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { StyleId } from "./documentStyles";
import { PAPER } from "./measures";

const PAGE_NUMBER_STYLE: StyleId = "SoTrang";

/**
 * The paper of an appendix, the same as on the sheet `Bản in phụ lục`: A4 lying down, margins of Decree 30/2020 (Annex I),
 * the number of the page in the middle of the top margin, from page 2 on.
 */
export function appendixPaper(): Pick<ISectionOptions, "properties" | "headers"> {
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the paper of a page lying down.
        size: {
          width: PAPER.height,
          height: PAPER.width,
          orientation: PageOrientation.LANDSCAPE,
        },
        margin: {
          top: PAPER.top,
          bottom: PAPER.bottom,
          left: PAPER.left,
          right: PAPER.right,
          header: PAPER.header,
          footer: PAPER.footer,
        },
      },
    },
    headers: { default: pageNumber([PageNumber.CURRENT]), first: pageNumber([]) },
  };
}

function pageNumber(children: readonly (typeof PageNumber.CURRENT)[]): Header {
  const runs = children.length === 0 ? [] : [new TextRun({ children })];
  return new Header({ children: [new Paragraph({ style: PAGE_NUMBER_STYLE, children: runs })] });
}
