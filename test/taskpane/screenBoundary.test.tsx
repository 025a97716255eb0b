/** @jest-environment ./test/jest/page.js */
import { beforeAll, expect, it, jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { lazily } from "../../src/taskpane/lazily";
import { ScreenBoundary } from "../../src/taskpane/ScreenBoundary";
import { withoutLayout } from "./withoutLayout";

beforeAll(withoutLayout);

it("a screen that does not load is told with what to do, instead of an empty pane", async () => {
  // React tells the console of everything that a boundary catches.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Missing = lazily(() => Promise.reject<ComponentType<object>>(new Error("chunk 12")));
  render(
    <ScreenBoundary language="vi">
      <Missing />
    </ScreenBoundary>
  );
  expect(await screen.findByText("Chưa mở được màn hình này.")).toBeVisible();
  expect(screen.getByText(/sổ tính không bị ảnh hưởng/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Tải lại ngăn" })).toBeVisible();
  jest.restoreAllMocks();
});
