import { buildAppendix } from "../actions/buildAppendix";
import { previewAppendix } from "../actions/previewAppendix";
import { BuildSession } from "./buildSession";
import { PreviewSession } from "./previewSession";

/** The list as this add-in instance shows it before it is built. */
export const sharedPreview = new PreviewSession(previewAppendix);

/** The session of this add-in instance; pane and ribbon live in one shared runtime. */
export const sharedSession = new BuildSession(() =>
  sharedPreview.build((request) => buildAppendix({ ...request, live: false }))
);
