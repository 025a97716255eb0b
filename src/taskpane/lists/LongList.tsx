import type { ReactElement, ReactNode } from "react";
import { lazily } from "../lazily";
import { useListStyles } from "./listStyles";

/** Up to here a list stands in the page as it is; a longer one would make the pane slow to open and to scroll. */
const AT_ONCE = 50;

const WindowedList = lazily(async () => (await import("./WindowedList")).WindowedList);

interface LongListProps<T> {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string | number;
  readonly children: (item: T) => ReactNode;
}

/** Items below one another; of a long list only those in sight are drawn, in a window of their own that scrolls. */
export function LongList<T>({ label, items, keyOf, children }: LongListProps<T>): ReactElement {
  const styles = useListStyles();
  if (items.length > AT_ONCE) {
    return (
      <WindowedList
        label={label}
        count={items.length}
        keyAt={(index) => keyOf(items[index]!, index)}
        drawAt={(index) => children(items[index]!)}
      />
    );
  }
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item, index) => (
        <li className={styles.item} key={keyOf(item, index)}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
