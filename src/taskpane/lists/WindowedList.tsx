import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer, defaultRangeExtractor, type Range } from "@tanstack/react-virtual";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import { useListStyles } from "./listStyles";

/** Pixels of an item before it is measured, and of the window before it is laid out. */
const USUAL_HEIGHT = 88;
const USUAL_WINDOW = { width: 280, height: 400 };

const useStyles = makeStyles({
  window: {
    maxHeight: "60vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: tokens.spacingHorizontalS,
  },
  whole: { position: "relative" },
  placed: { position: "absolute", top: 0, left: 0, right: 0 },
});

interface WindowedListProps {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly count: number;
  readonly keyAt: (index: number) => string | number;
  readonly drawAt: (index: number) => ReactNode;
}

/** A list of which only the items in sight are drawn, in a window of its own that scrolls. */
export function WindowedList(props: WindowedListProps): ReactElement {
  const { label, count, keyAt, drawAt } = props;
  const styles = { ...useStyles(), ...useListStyles() };
  const scrolled = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scrolled.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: keyAt,
    initialRect: USUAL_WINDOW,
    rangeExtractor: (range) => withFocused(range, focused),
  });
  return (
    // Can be scrolled by keyboard, as it holds more than it shows.
    <div className={styles.window} ref={scrolled} tabIndex={0}>
      <ul
        aria-label={label}
        className={mergeClasses(styles.list, styles.whole)}
        style={{ height: rows.getTotalSize() }}
        onBlur={() => setFocused(null)}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            className={mergeClasses(styles.item, styles.placed)}
            key={key}
            ref={rows.measureElement}
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={count}
            aria-posinset={index + 1}
            onFocus={() => setFocused(index)}
          >
            {drawAt(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The keyboard's place must not be taken off the page when it is scrolled out of sight. */
function withFocused(range: Range, focused: number | null): number[] {
  const shown = defaultRangeExtractor(range);
  return focused === null || focused >= range.count || shown.includes(focused)
    ? shown
    : [...shown, focused].sort((one, other) => one - other);
}
