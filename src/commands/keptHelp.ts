/** What a user decided about live help on this computer. */
export interface KeptHelp {
  readonly isOn: () => boolean;
  readonly setOn: (on: boolean) => void;
  /** Whether an offer was turned down, by its key. */
  readonly isSkipped: (key: string) => boolean;
  readonly skip: (keys: readonly string[]) => void;
}

const SWITCH = "phu-luc.liveHelp";
const SKIPPED = "phu-luc.skippedOffers";
/** Older ones are asked again. */
const MOST_SKIPPED = 500;

/** Keeps it in the browser's store, which may be closed to pages in frames: it then lasts as long as the add-in. */
export function keptHelp(): KeptHelp {
  let on = read(SWITCH) !== "off";
  let skipped = readList(SKIPPED);
  return {
    isOn: () => on,
    setOn: (chosen) => {
      on = chosen;
      write(SWITCH, chosen ? "on" : "off");
    },
    isSkipped: (key) => skipped.includes(key),
    skip: (keys) => {
      skipped = [...new Set([...skipped, ...keys])].slice(-MOST_SKIPPED);
      write(SKIPPED, JSON.stringify(skipped));
    },
  };
}

function readList(name: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(read(name) ?? "[]");
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    return;
  }
}
