import { useEffect, useRef, type RefObject } from "react";
import type { HeldUp, OpenTask } from "../../../commands/taskSession";

const IN_DOCUMENT: ReadonlySet<HeldUp["what"]> = new Set(["supporting", "start", "due"]);

/** The section of the form in which something is filled in. */
export function sectionOf(what: HeldUp["what"]): "document" | "work" | "results" {
  if (what === "result") {
    return "results";
  }
  return IN_DOCUMENT.has(what) ? "document" : "work";
}

/** What a field has to be led to for; null where it does not hold the form, or nobody asked for anything else in the form. */
export function heldUpBy(what: HeldUp["what"], { heldUp }: OpenTask): HeldUp | null {
  return heldUp?.what === what && heldUp.isAsked ? heldUp : null;
}

/** Nobody is led to the same twice: a section that is opened again takes no focus. */
const led = new WeakSet<HeldUp>();

/** Leads to a control as soon as it is in sight, once each time that it holds the form. */
export function useLedTo<E extends HTMLElement>(heldUp: HeldUp | null): RefObject<E> {
  const control = useRef<E>(null);
  useEffect(() => {
    if (heldUp !== null && !led.has(heldUp)) {
      led.add(heldUp);
      control.current?.focus();
    }
  }, [heldUp]);
  return control;
}
