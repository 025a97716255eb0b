import type { FaultsSession } from "../commands/faultsSession";

/** All that browsers tell of a fault in a script of another host, as Office.js is: nobody could do anything about it. */
const OF_STRANGERS = "Script error.";
/** Browsers put off what a size was to be told of, and call it an error. */
const PUT_OFF = "ResizeObserver loop";

/** Tells the session of every error and rejection of the page that nothing caught. @returns what ends it */
export function listenForFaults(page: Window, faults: Pick<FaultsSession, "tell">): () => void {
  const hearError = ({ error, message }: ErrorEvent): void => {
    const isOurs = error != null || (message !== OF_STRANGERS && !message.startsWith(PUT_OFF));
    if (isOurs) {
      faults.tell(error ?? message);
    }
  };
  const hearRejection = ({ reason }: PromiseRejectionEvent): void => faults.tell(reason);
  page.addEventListener("error", hearError);
  page.addEventListener("unhandledrejection", hearRejection);
  return () => {
    page.removeEventListener("error", hearError);
    page.removeEventListener("unhandledrejection", hearRejection);
  };
}
