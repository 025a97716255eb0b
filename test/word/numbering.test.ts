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

/** Styles of paragraphs: [id, the style it builds on, what stands in its numPr]. */
function stylesOf(styles: readonly (readonly [string, string, string])[]): Element {
  const style = ([id, base, numbered]: readonly [string, string, string]) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:pPr><w:numPr>${numbered}</w:numPr></w:pPr></w:style>`;
  return parsed(`<w:styles xmlns:w="w">${styles.map(style).join("")}</w:styles>`);
}

/** The labels of paragraphs given by their style and what stands in their own numPr. */
function styledLabels(
  part: Element,
  styles: Element,
  paragraphs: readonly (readonly [string, string])[]
) {
  const numbers = new ParagraphNumbers(part, styles);
  return paragraphs.map(([style, own]) =>
    numbers.labelOf(
      parsed(
        `<w:p xmlns:w="w"><w:pPr><w:pStyle w:val="${style}"/>${own === "" ? "" : `<w:numPr>${own}</w:numPr>`}</w:pPr></w:p>`
      )
    )
  );
}

const LIST_1 = '<w:numId w:val="1"/>';
const NO_LIST = '<w:numId w:val="0"/>';

describe("paragraphs that their style numbers", () => {
  const part = numbering(
    [
      ["upperRoman", "%1.", 1],
      ["decimal", "%2.", 1],
    ],
    [""]
  );
  const depth = (level: number) => `<w:ilvl w:val="${level}"/>`;
  const styles = stylesOf([
    ["Section", "", LIST_1],
    ["Point", "Section", depth(1)],
    ["SmallPoint", "Point", ""],
    ["Plain", "Section", NO_LIST],
  ]);

  test("sections in Roman numerals and the points below them", () => {
    expect(
      styledLabels(part, styles, [
        ["Section", ""],
        ["Point", ""],
        ["SmallPoint", ""],
        ["Section", ""],
        ["Point", ""],
      ])
    ).toEqual(["I.", "1.", "2.", "II.", "1."]);
  });

  test("a paragraph's own word goes before its style's", () => {
    expect(
      styledLabels(part, styles, [
        ["Section", ""],
        ["Section", NO_LIST],
        ["Section", depth(1)],
        ["Point", LIST_1],
        ["Plain", ""],
      ])
    ).toEqual(["I.", "", "1.", "II.", ""]);
  });

  test("a level may name the style that it numbers", () => {
    const linked = numbering(
      [
        ["upperRoman", "%1.", 1],
        ["decimal", '%2)"/><w:pStyle w:val="Task', 1],
      ],
      [""]
    );
    expect(styledLabels(linked, stylesOf([["Task", "", LIST_1]]), [["Task", ""]])).toEqual(["1)"]);
  });

  test("styles that build on each other in a circle number nothing", () => {
    const circle = stylesOf([
      ["A", "B", ""],
      ["B", "A", ""],
    ]);
    expect(styledLabels(part, circle, [["A", ""]])).toEqual([""]);
  });

  test("the style of paragraphs that name none", () => {
    const usual = parsed(
      `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:pPr><w:numPr>${LIST_1}</w:numPr></w:pPr></w:style></w:styles>`
    );
    const numbers = new ParagraphNumbers(part, usual);
    expect(numbers.labelOf(parsed('<w:p xmlns:w="w"/>'))).toBe("I.");
  });
});

describe("lists that change their definition", () => {
  const first = [
    [1, 0],
    [1, 1],
  ] as const;

  test("a list may count on a level in its own way", () => {
    const own =
      '<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:lvlOverride>';
    const part = numbering(
      [
        ["decimal", "%1.", 1],
        ["decimal", "%1.%2", 1],
      ],
      [own]
    );
    expect(labels(part, first)).toEqual(["1.", "c)"]);
  });

  test("Roman sections counted in digits by the points below them", () => {
    const part = numbering(
      [
        ["upperRoman", "%1.", 2],
        ["decimal", '%1.%2"/><w:isLgl/><w:suff w:val="space', 1],
      ],
      [""]
    );
    expect(labels(part, first)).toEqual(["II.", "2.1"]);
  });

  test("points that go on through all sections", () => {
    const part = numbering(
      [
        ["upperRoman", "%1.", 1],
        ["decimal", '%2"/><w:lvlRestart w:val="0', 1],
      ],
      [""]
    );
    expect(labels(part, [...first, ...first])).toEqual(["I.", "1", "II.", "2"]);
  });

  test("a definition that points to a list style counts as that style's", () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1/"/></w:lvl>';
    const part = parsed(
      `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="S"/>${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
    );
    expect(labels(part, [[1, 0]])).toEqual(["1/"]);
  });
});
