import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../src/plan/day";
import type { SlipReview } from "../../src/plan/slips/slipReview";
import { slipDecisions } from "./answerOrders";
import { CommandStop } from "./files";
import type { AnswerOrder } from "./orders";

const AREAS = ["Cải cách thể chế", "Cải cách thủ tục hành chính"];
const TASK = { taskId: "t-35", number: "35", text: "Báo cáo" };
const OTHER = { taskId: "t-21", number: "21", text: "Rà soát" };

/** Two offices disagree on the state and the day of 35, one speaks its own words of 21, one proposes a task. */
const REVIEW = {
  conflicts: [
    {
      key: "35 status",
      task: TASK,
      field: "status",
      present: "",
      answers: [{ value: "Chưa thực hiện" }, { value: "Đang thực hiện" }],
    },
    {
      key: "35 doneOn",
      task: TASK,
      field: "doneOn",
      present: null,
      answers: [{ value: { day: knownDay(2026, 9, 10) } }],
    },
  ],
  doubts: [
    {
      key: "21 status",
      task: OTHER,
      field: "status",
      present: "Chưa thực hiện",
      entry: { kind: "unclear", typed: "đang làm", reading: "Đang thực hiện" },
    },
  ],
  additions: [{ key: "new", row: { text: "Tổ chức đối thoại" }, area: "" }],
} as unknown as SlipReview;

function decided(...orders: readonly AnswerOrder[]) {
  const placed = orders.map((order, index) => ({ path: "o.json", place: index + 1, order }));
  return slipDecisions(placed, { review: REVIEW, areas: AREAS });
}

const decide = (task: string, field: string, value: string): AnswerOrder => ({
  kind: "decide",
  task,
  field,
  value,
});
const take = (text: string, area: string): AnswerOrder => ({ kind: "take", text, area });

describe("orders on what units sent back", () => {
  test("choose an answer, what stands there, what a word means, and take a proposed task", () => {
    expect(
      decided(
        decide("35", "status", "Đang thực hiện"),
        decide("35", "doneOn", "10/09/2026"),
        decide("21", "status", "Đang thực hiện"),
        take("Tổ chức đối thoại", "Cải cách thể chế")
      )
    ).toMatchObject({
      chosen: {
        "35 status": "Đang thực hiện",
        "35 doneOn": { day: knownDay(2026, 9, 10) },
        "21 status": "Đang thực hiện",
      },
      added: ["new"],
      areas: { new: "Cải cách thể chế" },
    });
    expect(decided(decide("35", "doneOn", "")).chosen).toEqual({ "35 doneOn": null });
  });

  test.each<readonly [string, readonly AnswerOrder[], number, string]>([
    ["a task nobody asks about", [decide("7", "status", "Đang thực hiện")], 1, "task"],
    ["a cell nobody asks about", [decide("35", "note", "")], 1, "field"],
    ["what nobody says", [decide("35", "status", "Đã hoàn thành")], 1, "value"],
    [
      "a second choice for a cell",
      [decide("35", "status", "Đang thực hiện"), decide("35", "status", "Chưa thực hiện")],
      2,
      "task",
    ],
    ["a task that nobody proposes", [take("Việc khác", AREAS[0]!)], 1, "text"],
    ["an area that is none", [take("Tổ chức đối thoại", "Khác")], 1, "area"],
    [
      "a task that is taken twice",
      [take("Tổ chức đối thoại", AREAS[0]!), take("Tổ chức đối thoại", AREAS[1]!)],
      2,
      "text",
    ],
  ])("do not decide %s", (_, orders, place, field) => {
    let stop: unknown = null;
    try {
      decided(...orders);
    } catch (error) {
      stop = error;
    }
    expect(stop).toBeInstanceOf(CommandStop);
    expect(stop).toMatchObject({ problem: { kind: "wrongOrder", path: "o.json", place, field } });
  });
});
