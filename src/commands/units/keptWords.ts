/** Words that are offered again the next time. */
export interface KeptWords {
  readonly read: () => string;
  readonly keep: (words: string) => void;
}

/**
 * Keeps words in the browser's store, which may be closed to pages in frames: they then last as long as the add-in.
 * @param usual what is offered as long as none were kept
 */
export function keptWords(name: string, usual: string): KeptWords {
  let words = stored(name) ?? usual;
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

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
