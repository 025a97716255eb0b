/** Windows takes paths of some 260 characters, folders included. */
const LONGEST_NAME = 100;

/** Words in letters that every file system and mail program takes, for the name of a file: "Bao cao quy I 2026". */
export function fileWords(words: string): string {
  const plain = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9 ._()-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.slice(0, LONGEST_NAME).trim();
}
