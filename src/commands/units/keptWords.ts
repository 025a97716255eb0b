/** Words that are offered again the next time. */
export interface KeptWords {
  readonly read: () => string;
  readonly keep: (words: string) => void;
}

/** Keeps words in the browser's store, which may be closed to pages in frames: they then last as long as the add-in. */
export function keptWords(name: string): KeptWords {
  let words = stored(name);
  return {
    read: () => words,
    keep: (given) => {
      words = given;
      try {
        localStorage.setItem(name, given);
      } catch {
        return;
      }
    },
  };
}

function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}
