import fc from "fast-check";

const letters = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ"];
const tones = ["", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const between = [
  " ",
  " ",
  "  ",
  "\u00A0",
  "-",
  " – ",
  "\n",
  "\r\n",
  "\t",
  ",",
  " & ",
  "/",
  "\u200B",
];

const syllable = fc
  .tuple(
    fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...tones),
    fc.constantFrom("", "n", "ng", "c", "y")
  )
  .map(([first, tone, last]) => first.join("") + tone + last);

/** Texts of Vietnamese-like syllables in mixed Unicode forms, with all the blanks and dashes that cells hold. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(fc.tuple(syllable, fc.constantFrom(...between)), { maxLength: 8 })
  .chain((parts) => {
    const text = parts.map(([word, gap]) => word + gap).join("");
    return fc.constantFrom(text, text.normalize("NFC"), text.normalize("NFD"));
  });
