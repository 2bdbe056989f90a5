import { elementById } from "./elements";

/** The page's two ways to say something: what it is doing now, and what went wrong. */
export interface Messages {
  /** Shows what is being done until it has settled, and lets its result or failure through. */
  during<T>(text: string, work: Promise<T>): Promise<T>;
  /** Shows a sentence until it is closed or another one takes its place. */
  show(text: string): void;
  clear(): void;
}

export function createMessages(): Messages {
  const bar = elementById("message", HTMLElement);
  const text = elementById("message-text", HTMLElement);
  const status = elementById("status", HTMLElement);
  const doings: { readonly text: string }[] = [];

  function showDoing(): void {
    status.textContent = doings.at(-1)?.text ?? "";
    document.body.setAttribute("aria-busy", String(doings.length > 0));
  }

  const messages: Messages = {
    during: async (doing, work) => {
      const entry = { text: doing };
      doings.push(entry);
      showDoing();
      try {
        return await work;
      } finally {
        doings.splice(doings.indexOf(entry), 1);
        showDoing();
      }
    },
    show: (sentence) => {
      text.textContent = sentence;
      bar.hidden = false;
    },
    clear: () => {
      bar.hidden = true;
    },
  };
  elementById("message-close", HTMLElement).addEventListener("click", () => {
    messages.clear();
  });
  return messages;
}

/** What an error says, for a sentence of the page. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
