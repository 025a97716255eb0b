import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { xmlAttribute, xmlText } from "../../../src/workbook/write/xml";

/** What Excel makes of "_x000B_" in a text (ECMA-376 part 1, 22.9.2.19). */
function fromSpelled(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom("_x", "000B_", "&", "<", '"', "\n", "\r", "\t", "\u0007", "ệ", " "),
    fc.string({ unit: "grapheme-ascii", maxLength: 3 })
  ),
});

describe("text in XML", () => {
  it("comes back as it was, control characters and what looks like their spelling too", () => {
    fc.assert(
      fc.property(text, (before) => {
        const xml = `<t a="${xmlAttribute(before)}">${xmlText(before)}</t>`;
        const { documentElement } = new DOMParser().parseFromString(xml, "text/xml");
        expect(fromSpelled(documentElement!.textContent ?? "")).toBe(before);
        expect(fromSpelled(documentElement!.getAttribute("a") ?? "")).toBe(before);
      })
    );
  });
});
