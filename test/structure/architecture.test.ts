import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { PROGRESS_WORDS } from "../../src/plan/vocabulary";

const ROOT = path.resolve(__dirname, "../..");
const PAGE = readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8");

function codeIn(folder: string): string {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(ROOT, folder, name), "utf8"))
    .join("\n");
}

const source = codeIn("src");

/** The part of the page below a heading. */
function section(heading: string): string {
  return PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
}

describe("the page on the architecture", () => {
  it("names nothing that the code does not have", () => {
    const known = new Set([
      ...(source.match(/[\p{L}_]\w*/gu) ?? []),
      ...(readFileSync(path.join(ROOT, "eslint.config.mjs"), "utf8").match(/\w+/g) ?? []),
    ]);
    const named = [...PAGE.matchAll(/`([A-Za-z_]\w*)`/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it("names no file and no room that is not there", () => {
    const files = [...PAGE.matchAll(/(?:src|test)\/[\w/]+(?:\.\w+)*/g)].map(([file]) => file);
    const present = (file: string): boolean => {
      const folder = path.join(ROOT, path.dirname(file));
      return readdirSync(folder).includes(path.basename(file));
    };
    expect(files.filter((file) => !present(file))).toEqual([]);
    const rooms = readdirSync(path.join(ROOT, "src"));
    expect(rooms.filter((room) => !section("Rooms").includes(`src/${room}`))).toEqual([]);
  });

  it("has every word of the truth table", () => {
    const words = Object.values(PROGRESS_WORDS).filter((word) => !/^(Dừng|Không phát)/.test(word));
    const table = section("Progress");
    expect(words.filter((word) => !table.includes(`| ${word} |`))).toEqual([]);
  });

  it("has the headings that comments in the code cite", () => {
    const cited = (source + codeIn("test")).matchAll(/docs\/architecture\.md#([\w-]+)/g);
    const headings = [...PAGE.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!.toLowerCase());
    const names = new Set([...cited].map(([, heading]) => heading!));
    expect([...names].filter((name) => !headings.includes(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(1);
  });
});
