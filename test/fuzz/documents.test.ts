import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isReading, readPlan } from "../../src/intake/readPlan";
import { wordCommandProblem } from "../../src/messages/command";
import { readDocx } from "../../src/word/readDocx";
import { UnreadableDocument } from "../../src/word/unreadableDocument";
import { inventedWords, lostCells } from "./cellsFound";
import { spoiltBytes, spoiltParts } from "./damagedArchives";
import { fuzz } from "./fuzz";

const SAMPLES = join(__dirname, "..", "samples");
const DOCUMENTS = ["xa-tan-an-2026.docx", "phuong-hoa-binh-2026.docx"].map(
  (name) => new Uint8Array(readFileSync(join(SAMPLES, name)))
);
const OPTIONS = { fallbackYear: 2026, beforeMeansExclusive: true };

/** Reads what is left of a document and of the lists in it. */
async function readLeft(bytes: Uint8Array): Promise<void> {
  const plan = await readDocx(bytes, "a.docx").catch(problemOf);
  if (plan instanceof UnreadableDocument) {
    const message = wordCommandProblem(
      { kind: "document", reason: plan.reason, path: "a.docx" },
      "vi"
    );
    expect(message).toMatch(/^\p{Lu}[^\n]+\.$/u);
    return;
  }
  for (const grid of plan.grids) {
    const result = readPlan([grid], OPTIONS);
    if (isReading(result)) {
      expect(lostCells(grid, result)).toEqual([]);
      expect(inventedWords(grid, result)).toEqual([]);
    }
  }
}

/** @throws whatever is a fault of the reader and not of the document */
function problemOf(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) {
    return error;
  }
  throw error;
}

describe("a damaged document is read without a lost cell or refused in one sentence", () => {
  test("with bytes changed", async () => {
    await fuzz(spoiltBytes(DOCUMENTS), 1_200, readLeft);
  });

  test("with its parts changed", async () => {
    await fuzz(spoiltParts(DOCUMENTS), 1_200, readLeft);
  });
});
