import type { Workbook } from "@cj-tech-master/excelts";
import { usualSettings, type Session } from "../session";

/** A session without calculation and without a client, for tests that speak to the model directly. */
export function bareSession(file: Workbook): Session {
  const ids = new Map<object, string>();
  return {
    file,
    settings: usualSettings(),
    idOf: (thing) => {
      const id =
        ids.get(thing) ?? `{${String(ids.size + 1).padStart(8, "0")}-0001-0000-0000-000000000000}`;
      ids.set(thing, id);
      return id;
    },
    cellsChanged: () => undefined,
    calculate: () => undefined,
  };
}
