/** @jest-environment ./test/jest/page.js */
import { describe, expect, test } from "@jest/globals";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import { toIso } from "../../../src/plan/day";

/** The day that a cell holds, or its text. */
function valueOf(attributes: string, text: string): string {
  const [grid] = readPasted({ html: `<table><tr><td ${attributes}>${text}</table>` }, "Dán");
  const value = grid!.cells[0]![0]!;
  return value.kind === "date" ? toIso(value.day) : value.kind === "text" ? value.text : value.kind;
}

const excel = (format: string): string => `style='mso-number-format:"${format}"'`;
const sheets = (value: string, format: string): string =>
  `data-sheets-value='${value}' data-sheets-numberformat='${format}'`;

describe("a cell that was a real date where it was copied", () => {
  test.each([
    ["Excel's own format", `${excel("Short Date")} x:num="46036"`, "1/14/2026", "2026-01-14"],
    [
      "a format with escapes",
      `${excel("dd\\/mm\\/yyyy\\;\\@")} x:num=46036`,
      "14/01/2026",
      "2026-01-14",
    ],
    [
      "a date with a time",
      `${excel("m\\/d\\/yy\\ h\\:mm")} x:num=46036.75`,
      "1/14/26 18:00",
      "2026-01-14",
    ],
    ["words in a format", `${excel("\\0022ngày\\0022\\ dd")} x:num=46036`, "ngày 14", "2026-01-14"],
    ["the month first, without the number", excel("m\\/d\\/yyyy"), "6/10/2026", "2026-06-10"],
    ["LibreOffice", 'sdval="46036" sdnum="1033;1033;MM/DD/YYYY"', "01/14/2026", "2026-01-14"],
    ["Google Sheets", sheets('{"1":3,"3":46036}', '{"1":5}'), "1/14/2026", "2026-01-14"],
    [
      "Google Sheets with a time",
      sheets('{"1":3,"3":46036.5}', '{"1":7,"2":"x"}'),
      "x",
      "2026-01-14",
    ],
  ])("%s", (_, attributes, text, day) => {
    expect(valueOf(attributes, text)).toBe(day);
  });
});

describe("a cell that was none keeps its text", () => {
  test.each([
    ["a number", `${excel("General")} x:num="46036"`, "46036"],
    ["a number with two decimals", `${excel("Fixed")} x:num="46036"`, "46036,00"],
    ["a currency", `${excel("#,##0\\ [$đ-42A]")} x:num="46036"`, "46.036 đ"],
    ["a time", `${excel("h\\:mm")} x:num="46036.75"`, "18:00"],
    ["text that looks like a date", `${excel("\\@")}`, "6/10/2026"],
    ["the day first", excel("d\\/m\\/yyyy"), "6/10/2026"],
    ["an impossible day", excel("m\\/d\\/yyyy"), "31/12/2026"],
    ["day zero", `${excel("Short Date")} x:num="0"`, "0/1/1900"],
    ["no number at all", `${excel("Short Date")} x:num=""`, "Quý I"],
    ["a number of LibreOffice", 'sdval="46036" sdnum="1066;"', "46036"],
    ["a number of Google Sheets", sheets('{"1":3,"3":46036}', '{"1":2,"2":"0"}'), "46036"],
    ["broken notes of Google Sheets", sheets('{"1":3,"3":', "[null]"), "1/14/2026"],
  ])("%s", (_, attributes, text) => {
    expect(valueOf(attributes, text)).toBe(text);
  });
});
