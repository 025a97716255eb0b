import type { DragEvent } from "react";

/**
 * Takes files that are dropped anywhere on an element, which would otherwise open in place of the page. To be spread on
 * it; text goes its usual way.
 */
export function fileDrops(take: (files: readonly File[]) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (holdsFiles(event)) {
        event.preventDefault();
      }
    },
    onDrop: (event: DragEvent) => {
      if (holdsFiles(event)) {
        event.preventDefault();
        take([...event.dataTransfer.files]);
      }
    },
  };
}

/** While something is still dragged, only its types are told. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}
