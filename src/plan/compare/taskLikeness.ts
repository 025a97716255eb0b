import { searchKey } from "../../text/keys";
import { withoutFilling } from "../fillingWords";

/** What plans of the reform shorten, by search key. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ["cchc", "cai cach hanh chinh"],
  ["tthc", "thu tuc hanh chinh"],
  ["vbqppl", "van ban quy pham phap luat"],
  ["qppl", "quy pham phap luat"],
  ["cbcc", "can bo cong chuc"],
  ["cbccvc", "can bo cong chuc vien chuc"],
  ["csdl", "co so du lieu"],
  ["csdlqg", "co so du lieu quoc gia"],
  ["pakn", "phan anh kien nghi"],
  ["cntt", "cong nghe thong tin"],
  ["cds", "chuyen doi so"],
  ["dvc", "dich vu cong"],
  ["dvctt", "dich vu cong truc tuyen"],
]);
const WORD = /[a-z]+/g;

/**
 * What a task says, for comparing two levels of one plan: its words and each two that follow one another, for single syllables
 * recur in every task of a reform; shortened words written out, those that only fill left out.
 */
export function tellingWords(text: string): ReadonlySet<string> {
  const whole = searchKey(text).replace(WORD, (word) => SHORTENED.get(word) ?? word);
  const words = withoutFilling(whole)
    .split(" ")
    .filter((word) => word !== "");
  const twos = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return new Set([...words, ...twos]);
}
