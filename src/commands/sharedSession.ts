import { buildAppendix } from "../actions/buildAppendix";
import { BuildSession } from "./buildSession";

/** The session of this add-in instance; pane and ribbon live in one shared runtime. */
export const sharedSession = new BuildSession(() => buildAppendix({ live: false }));
