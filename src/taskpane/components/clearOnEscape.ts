import type { KeyboardEvent } from "react";

/**
 * Escape in a field that is searched by clears it, as long as there is anything to clear. Excel on the web listens at the window and
 * would take the focus out of the field.
 */
export function clearOnEscape(event: KeyboardEvent, search: string, clear: () => void): void {
  if (event.key !== "Escape" || search === "") return;
  event.stopPropagation();
  event.preventDefault();
  clear();
}
