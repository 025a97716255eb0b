import { useEffect, useRef, type FocusEvent } from "react";

/**
 * For a part of the page whose controls go away once they are used: it takes the focus itself then, so that the
 * keyboard does not begin anew at the top of the page. To be spread on an element.
 */
export function useKeptFocus<E extends HTMLElement>() {
  const part = useRef<E>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) {
      last.current = null;
      part.current?.focus();
    }
  });
  return {
    ref: part,
    tabIndex: -1,
    onFocus: (event: FocusEvent<E>) => {
      last.current = event.target;
    },
  };
}
