import { useEffect } from "react";
import type { Sessions } from "../commands/sessions";
import { useWatched } from "./watched";

/**
 * Keeps what the pane knows of sheets and selection up to date: looks again after each build, and whenever somebody turns
 * to the pane, for Excel goes on being used beside it.
 */
export function useSourcesKept({ build, sources }: Sessions, inExcel: boolean): void {
  const isIdle = useWatched(build).kind !== "running";
  useEffect(() => {
    if (!inExcel || !isIdle) {
      return;
    }
    const look = (): void => void sources.refresh();
    look();
    const page = document.documentElement;
    window.addEventListener("focus", look);
    page.addEventListener("mouseenter", look);
    return () => {
      window.removeEventListener("focus", look);
      page.removeEventListener("mouseenter", look);
    };
  }, [sources, inExcel, isIdle]);
}
