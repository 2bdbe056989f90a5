/** jsdom lays nothing out, and has none of what observes it: these observe that nothing changes. */
export function addLayoutObservers(): void {
  class LayoutObserver {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  }
  Object.assign(globalThis, { ResizeObserver: LayoutObserver, IntersectionObserver: LayoutObserver });
}
