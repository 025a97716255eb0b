/** jsdom lays nothing out; Fluent only asks to be told when the width of something changes. */
export function withoutLayout(): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
