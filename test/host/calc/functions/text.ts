import { formatCellValue } from "@cj-tech-master/excelts";
import { NotModelled } from "../../errors";
import { builtIn, eachValue, ofValues, type Argument, type BuiltIns } from "../builtIn";
import { wildcards } from "../criteria";
import {
  integerOf,
  logicalOf,
  numberInText,
  numberOf,
  textOf,
  VALUE,
  type Scalar,
} from "../values";

/** A cell's most letters; a longer result is #VALUE!. */
const LONGEST = 32_767;

export const TEXT: BuiltIns = {
  LEN: ofValues("v", ([text]) => textOf(text).length),
  LEFT: ofValues("v?v", ([text, count]) => {
    const letters = lettersOf(count, 1);
    return letters < 0 ? VALUE : textOf(text).slice(0, letters);
  }),
  RIGHT: ofValues("v?v", ([text, count]) => {
    const letters = lettersOf(count, 1);
    const whole = textOf(text);
    return letters < 0 ? VALUE : whole.slice(Math.max(0, whole.length - letters));
  }),
  MID: ofValues("vvv", ([text, start, count]) => {
    const [from, letters] = [integerOf(start), integerOf(count)];
    return from < 1 || letters < 0 ? VALUE : textOf(text).slice(from - 1, from - 1 + letters);
  }),
  /** Excel's TRIM knows one blank, U+0020, and leaves one between words. */
  TRIM: ofValues("v", ([text]) => textOf(text).replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex
  CLEAN: ofValues("v", ([text]) => textOf(text).replace(/[\u0000-\u001f]/g, "")),
  UPPER: ofValues("v", ([text]) => textOf(text).toUpperCase()),
  LOWER: ofValues("v", ([text]) => textOf(text).toLowerCase()),
  PROPER: ofValues("v", ([text]) =>
    textOf(text)
      .toLowerCase()
      .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
  ),
  EXACT: ofValues("vv", ([a, b]) => textOf(a) === textOf(b)),
  REPT: ofValues("vv", ([text, times]) => {
    const count = Math.trunc(numberOf(times));
    const whole = textOf(text);
    return count < 0 || whole.length * count > LONGEST ? VALUE : whole.repeat(count);
  }),
  SUBSTITUTE: ofValues("vvv?v", ([text, before, after, which]) => {
    const [whole, old, fresh] = [textOf(text), textOf(before), textOf(after)];
    const pieces = old === "" ? [whole] : whole.split(old);
    if (which === undefined) {
      return pieces.join(fresh);
    }
    const at = integerOf(which);
    if (at < 1) {
      return VALUE;
    }
    return pieces.length > at
      ? pieces.slice(0, at).join(old) + fresh + pieces.slice(at).join(old)
      : whole;
  }),
  REPLACE: ofValues("vvvv", ([text, start, count, fresh]) => {
    const [from, letters] = [integerOf(start), integerOf(count)];
    const whole = textOf(text);
    return from < 1 || letters < 0
      ? VALUE
      : whole.slice(0, from - 1) + textOf(fresh) + whole.slice(from - 1 + letters);
  }),
  FIND: ofValues("vv?v", ([text, within, start]) => {
    const from = start === undefined ? 1 : integerOf(start);
    const whole = textOf(within);
    const at = from < 1 || from > whole.length + 1 ? -1 : whole.indexOf(textOf(text), from - 1);
    return at < 0 ? VALUE : at + 1;
  }),
  SEARCH: ofValues("vv?v", ([text, within, start]) => {
    const from = start === undefined ? 1 : integerOf(start);
    const whole = textOf(within);
    if (from < 1 || from > whole.length + 1) {
      return VALUE;
    }
    const source = wildcards(textOf(text)).source.slice(1, -1);
    const at = whole.slice(from - 1).search(new RegExp(source, "isu"));
    return at < 0 ? VALUE : from + at;
  }),
  CONCATENATE: ofValues("v+", (texts) => joined(texts.map(textOf))),
  CONCAT: builtIn("r+", (args) => joined(textsIn(args))),
  TEXTJOIN: builtIn("vvr+", ([separator, skipsEmpty, ...args]) => {
    const texts = textsIn(args);
    const kept = logicalOf(skipsEmpty as Scalar) ? texts.filter((text) => text !== "") : texts;
    return joined(kept, textOf(separator as Scalar));
  }),
  T: ofValues("v", ([value]) => (typeof value === "string" ? value : "")),
  VALUE: ofValues("v", ([value]) => {
    if (typeof value === "boolean") {
      return VALUE;
    }
    return typeof value === "string" ? (numberInText(value) ?? numberOf(value)) : numberOf(value);
  }),
  CHAR: ofValues("v", ([code]) => {
    const number = integerOf(code);
    return number < 1 || number > 255 ? VALUE : windowsLetter(number);
  }),
  UNICHAR: ofValues("v", ([code]) => {
    const number = integerOf(code);
    return number < 1 || number > 0x10ffff ? VALUE : String.fromCodePoint(number);
  }),
  UNICODE: ofValues("v", ([text]) => textOf(text).codePointAt(0) ?? VALUE),
  CODE: ofValues("v", ([text]) => {
    const code = textOf(text).codePointAt(0);
    if (code !== undefined && code > 126) {
      throw new NotModelled("CODE of a letter beyond ASCII");
    }
    return code ?? VALUE;
  }),
  TEXT: ofValues("vv", ([value, format]) => {
    const code = textOf(format);
    if (typeof value === "string" && numberInText(value) === null) {
      return value;
    }
    if (typeof value === "boolean") {
      return textOf(value);
    }
    if (!/^[0#?.,%\-/:dmyhs "]*$/i.test(code)) {
      throw new NotModelled(`TEXT with the format ${code}`);
    }
    return formatCellValue(numberOf(value), code);
  }),
};

/** The letters of code page 1252 from 128 to 159; elsewhere it is as Unicode. */
const WINDOWS_LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windowsLetter(code: number): string {
  return WINDOWS_LETTERS[code - 128] ?? String.fromCharCode(code);
}

function lettersOf(count: Scalar | undefined, usual: number): number {
  return count === undefined ? usual : integerOf(count);
}

function textsIn(args: readonly Argument[]): string[] {
  const texts: string[] = [];
  args.forEach((arg) => eachValue(arg ?? null, (value) => texts.push(textOf(value))));
  return texts;
}

function joined(texts: readonly string[], separator = ""): Scalar {
  const whole = texts.join(separator);
  return whole.length > LONGEST ? VALUE : whole;
}
