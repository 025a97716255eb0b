import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BuildOutcome } from "../../../src/actions/buildAppendix";
import type { SourceRequest } from "../../../src/actions/readSource";
import { BuildSession } from "../../../src/commands/buildSession";
import { PreviewSession } from "../../../src/commands/previewSession";
import type { Grid } from "../../../src/intake/grid";
import type { Language } from "../../../src/messages/wording";
import { Pane } from "../../../src/taskpane/Pane";
import { builtAppendix } from "../builtAppendix";
import { DOUBTFUL_SHEETS, previewOf } from "./previewOf";

/** jsdom lays nothing out; Fluent only asks to be told when the width of something changes. */
export function withoutLayout(): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

/** The pane on a workbook of these sheets, with what it built. */
export function openPane(sheets: readonly Grid[] = DOUBTFUL_SHEETS, language: Language = "vi") {
  const preview = new PreviewSession((request) => Promise.resolve(previewOf(sheets, request)));
  const built: SourceRequest[] = [];
  const session = new BuildSession(() =>
    preview.build((request) => {
      built.push(request);
      return Promise.resolve<BuildOutcome>(builtAppendix);
    })
  );
  render(
    <Pane
      session={session}
      preview={preview}
      surroundings="excel"
      language={language}
      dark={false}
    />
  );
  return { user: userEvent.setup(), preview, built };
}

/** The pane with its preview in sight. */
export async function openPreview(sheets?: readonly Grid[]) {
  const pane = openPane(sheets);
  await pane.user.click(screen.getByRole("button", { name: "Xem trước" }));
  await screen.findByText(/^Đã đọc được/);
  return pane;
}

/** Opens a section of the preview that is closed at first, by the beginning of its title. */
export async function openSection(
  { user }: Pick<Awaited<ReturnType<typeof openPreview>>, "user">,
  title: RegExp
) {
  await user.click(screen.getByRole("button", { name: title }));
  return section(title);
}

/** A section that is open. */
export function section(title: RegExp) {
  return within(screen.getByRole("group", { name: title }));
}
