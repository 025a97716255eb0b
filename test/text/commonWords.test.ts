import { describe, expect, test } from "@jest/globals";
import { commonShare, wordSet } from "../../src/text/commonWords";

describe("how much two texts have in common", () => {
  test("marks, case and what is no letter do not count, and a word counts once", () => {
    expect(wordSet("Rà soát, RÀ SOÁT hồ-sơ")).toEqual(new Set(["ra", "soat", "ho", "so"]));
  });

  test("is the share of common words of all words of both", () => {
    const share = commonShare(wordSet("rà soát hồ sơ"), wordSet("rà soát văn bản"));
    expect(share).toBeCloseTo((2 * 2) / (4 + 4));
  });

  test("is whole for the same words and nothing for none", () => {
    expect(commonShare(wordSet("hồ sơ"), wordSet("Hồ sơ."))).toBe(1);
    expect(commonShare(wordSet(""), wordSet("."))).toBe(0);
  });
});
