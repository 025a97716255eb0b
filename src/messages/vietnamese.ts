/** A count as Decree 30/2020 writes it: below 10 with a leading 0. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/** Words at the head of a sentence. */
export function withLargeFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name inside a sentence: "các cơ quan chuyên môn"; "MTTQ và các đoàn thể" begins with an abbreviation and stays. */
export function withSmallFirst(name: string): string {
  return /^\p{L}\p{M}*\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
