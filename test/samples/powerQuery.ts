import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../../docs/power-query");

/** The documented queries by their files' names. */
export const QUERIES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), "utf8")])
);

/** A query by its name. */
export function query(name: string): string {
  return QUERIES.get(`${name}.pq`)!;
}

/** The texts of a list of texts that a query defines: `Name = {"…", …}`. */
export function listIn(text: string, name: string): readonly string[] {
  const list = new RegExp(`(?:^|\\s)${name} = \\{([^{}]*)\\}`, "u").exec(text)?.[1] ?? "";
  return [...list.matchAll(/"([^"]*)"/gu)].map(([, each]) => each!);
}

/** The fields of a record of texts that a query defines: `Name = [#"…" = "…", …]`. */
export function recordIn(text: string, name: string): ReadonlyMap<string, string> {
  const record = new RegExp(`(?:^|\\s)${name} = \\[([^[\\]]*)\\]`, "u").exec(text)?.[1] ?? "";
  return new Map(
    [...record.matchAll(/#"([^"]*)" = "([^"]*)"/gu)].map(([, key, to]) => [key!, to!])
  );
}
