import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BuildOutcome } from "../../../src/actions/buildAppendix";
import type { SourceRequest } from "../../../src/actions/readSource";
import { BuildSession } from "../../../src/commands/buildSession";
import { PreviewSession } from "../../../src/commands/previewSession";
import type { Grid } from "../../../src/intake/grid";
import { Pane } from "../../../src/taskpane/Pane";
import { builtAppendix } from "../builtAppendix";
import { openSessions } from "../openSessions";
import { DOUBTFUL_SHEETS, previewOf } from "./previewOf";

/** The pane on a workbook of these sheets, with what it built. */
export async function openPane(sheets: readonly Grid[] = DOUBTFUL_SHEETS) {
  const preview = new PreviewSession((request) => Promise.resolve(previewOf(sheets, request)));
  const built: SourceRequest[] = [];
  const build = new BuildSession(() =>
    preview.build((request) => {
      built.push(request);
      return Promise.resolve<BuildOutcome>(builtAppendix);
    })
  );
  const sessions = openSessions({ preview, build });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  return { user: userEvent.setup(), preview, built };
}

/** The pane with its preview in sight. */
export async function openPreview(sheets?: readonly Grid[]) {
  const pane = await openPane(sheets);
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
