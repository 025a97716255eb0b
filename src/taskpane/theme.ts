import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { prefersDark } from "./officeContext";

/**
 * The theme that goes with Excel's own. Excel tells no page when its theme changes, so it is asked again whenever the pane
 * gets the focus; the browser tells. High contrast needs no theme: the browser puts its own colours in place.
 */
export function useExcelTheme(): Theme {
  const [dark, setDark] = useState(prefersDark);
  useEffect(() => {
    const look = (): void => setDark(prefersDark());
    const browser = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
    window.addEventListener("focus", look);
    browser?.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      browser?.removeEventListener("change", look);
    };
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}
