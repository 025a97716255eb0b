import { useEffect, useState } from "react";

type Loading<T> = { readonly kind: "loading" } | { readonly kind: "loaded"; readonly value: T };

/**
 * Something that is loaded once it is looked at; null until it is there. What goes wrong is for the boundary around the screen.
 * @param load the same function as long as the same is wanted
 */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [state, setState] = useState<Loading<T>>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setState({ kind: "loaded", value }),
      (cause: unknown) =>
        setState(() => {
          throw cause;
        })
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return state.kind === "loaded" ? state.value : null;
}
