import { useSyncExternalStore } from "react";
import type { Observed } from "../commands/observed";

/** The state of a session; the component is drawn again whenever it changes. */
export function useWatched<S>(session: Observed<S>): S {
  return useSyncExternalStore(session.subscribe, session.state);
}
