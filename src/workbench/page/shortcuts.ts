import * as z from "zod/mini";

const file = z.object({
  shortcuts: z.array(z.object({ action: z.string(), key: z.object({ default: z.string() }) })),
});

/** Runs the actions of the manifest's shortcuts file when their keys are pressed in the page, as Excel does for the grid. */
export function watchShortcuts(json: string, run: (action: string) => void): void {
  const { shortcuts } = file.parse(JSON.parse(json));
  const actions = new Map(shortcuts.map(({ action, key }) => [key.default.toLowerCase(), action]));
  addEventListener(
    "keydown",
    (event) => {
      const action = actions.get(keysOf(event));
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      run(action);
    },
    { capture: true },
  );
}

/** The keys that are held, as the file writes them, in lower case: `ctrl+shift+alt+v`. */
function keysOf({ ctrlKey, shiftKey, altKey, code }: KeyboardEvent): string {
  const modifiers = [ctrlKey && "ctrl", shiftKey && "shift", altKey && "alt"].filter((name) => name !== false);
  return [...modifiers, code.replace(/^(?:Key|Digit)/, "").toLowerCase()].join("+");
}
