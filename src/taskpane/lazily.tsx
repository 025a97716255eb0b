import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy, type ComponentType, type ReactElement } from "react";

/** A component that is loaded when it is first shown, so that the pane itself opens at once; a wheel turns meanwhile. */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>
): (props: P) => ReactElement {
  // What is lazily loaded takes the same properties; its type only says so for those it knows.
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  function Lazily(props: P): ReactElement {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <Loaded {...props} />
      </Suspense>
    );
  }
  return Lazily;
}
