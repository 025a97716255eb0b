import { BuildSession } from "./buildSession";
import { PreviewSession } from "./previewSession";

/** The list as this add-in instance shows it before it is built. */
export const sharedPreview = new PreviewSession(async (request) => {
  const { previewAppendix } = await import("../actions/previewAppendix");
  return previewAppendix(request);
});

/**
 * The session of this add-in instance; pane and ribbon live in one shared runtime. What reads and builds is loaded once
 * the pane stands.
 */
export const sharedSession = new BuildSession(() =>
  sharedPreview.build(async (request) => {
    const { buildAppendix } = await import("../actions/buildAppendix");
    return buildAppendix({ ...request, live: false });
  })
);

/** Undoes what an earlier build left unfinished. */
export async function restoreUnfinished(): Promise<boolean> {
  const actions = await import("../actions/restoreUnfinished");
  return actions.restoreUnfinished();
}
