import { useEffect } from "react";

/**
 * Looks something up at once and whenever somebody turns to the pane, for Excel goes on being used beside it.
 * @param look the same function as long as the same is looked up
 * @param isActive nothing is looked up while it is false
 */
export function useTurnedTo(look: () => void, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) {
      return;
    }
    look();
    const page = document.documentElement;
    window.addEventListener("focus", look);
    page.addEventListener("mouseenter", look);
    return () => {
      window.removeEventListener("focus", look);
      page.removeEventListener("mouseenter", look);
    };
  }, [look, isActive]);
}
