import { DOMParser, type Element } from "@xmldom/xmldom";
import { describe, expect, test } from "@jest/globals";
import { ParagraphNumbers } from "../../src/word/numbering";

function parsed(xml: string): Element {
  return new DOMParser().parseFromString(xml, "text/xml").documentElement!;
}

/** A definition with these levels ([format, pattern, start]), and lists 1, 2 … on it, given what stands in each. */
function numbering(
  levels: readonly (readonly [string, string, number])[],
  lists: readonly string[]
): Element {
  const level = ([format, pattern, start]: readonly [string, string, number], depth: number) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const list = (content: string, index: number) =>
    `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="7"/>${content}</w:num>`;
  return parsed(
    `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${levels.map(level).join("")}</w:abstractNum>${lists.map(list).join("")}</w:numbering>`
  );
}

/** The labels of paragraphs given as [list, level]. */
function labels(part: Element, paragraphs: readonly (readonly [number, number])[]) {
  const numbers = new ParagraphNumbers(part);
  return paragraphs.map(([list, depth]) =>
    numbers.labelOf(
      parsed(
        `<w:p xmlns:w="w"><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`
      )
    )
  );
}

describe("numbers that Word counts by itself", () => {
  test("areas in Roman numerals, points below them beginning anew", () => {
    const part = numbering(
      [
        ["upperRoman", "%1.", 1],
        ["decimal", "%2", 1],
        ["decimal", "%2.%3", 1],
      ],
      [""]
    );
    const order = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ] as const;
    expect(labels(part, order)).toEqual(["I.", "1", "2", "2.1", "II.", "1"]);
  });

  test.each([
    ["lowerLetter", "%1)", 26, ["z)", "aa)"]],
    ["upperRoman", "%1", 39, ["XXXIX", "XL"]],
    ["decimalZero", "%1", 9, ["09", "10"]],
    ["bullet", "\uF0B7", 1, ["•", "•"]],
  ] as const)("%s", (format, pattern, start, expected) => {
    const part = numbering([[format, pattern, start]], [""]);
    expect(
      labels(part, [
        [1, 0],
        [1, 0],
      ])
    ).toEqual(expected);
  });

  test("lists of one definition go on, and begin anew only where they say so", () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const part = numbering([["decimal", "%1", 1]], ["", "", anew]);
    const order = [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
    ] as const;
    expect(labels(part, order)).toEqual(["1", "2", "1", "2"]);
  });

  test("paragraphs of no list or of an unknown one have no number", () => {
    const part = numbering([["decimal", "%1", 1]], [""]);
    expect(
      labels(part, [
        [0, 0],
        [9, 0],
        [1, 5],
      ])
    ).toEqual(["", "", ""]);
  });
});
