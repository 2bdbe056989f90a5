/** What `JSON.parse` does not tell, or not in the same way everywhere. */
export interface JsonScan {
  /** Where the text stops being JSON, a character counted from 0; `null` where it is JSON to its end. */
  readonly brokenAt: number | null;
  /** The first few keys that would be lost. */
  readonly lost: readonly LostKey[];
}

/** Of a key that stands twice in one object `JSON.parse` keeps the latter; the schema passes over `__proto__` where any key may stand. */
export interface LostKey {
  readonly path: readonly PropertyKey[];
  readonly why: "repeated" | "unknown";
}

interface ObjectFrame {
  readonly kind: "object";
  readonly keys: Set<string>;
  key: string;
}

interface ListFrame {
  readonly kind: "list";
  index: number;
}

type Frame = ObjectFrame | ListFrame;
type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

const BLANK = /[ \t\r\n]*/y;
const TEXT = /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\0-\x1f]*)*"/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MOST_LOST = 100;

/** Goes through a JSON text without making anything of it. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  const isWhole = scanner.run();
  return { brokenAt: isWhole ? null : scanner.at, lost: scanner.lost };
}

class Scanner {
  at = 0;
  readonly lost: LostKey[] = [];
  readonly #frames: Frame[] = [];
  #expected: Expected = "value";

  constructor(private readonly text: string) {}

  /** Whether the text is JSON to its end; `at` is where it is not. */
  run(): boolean {
    for (;;) {
      this.#takes(BLANK);
      if (this.at === this.text.length) return this.#expected === "nothing";
      if (!this.#step()) return false;
    }
  }

  #step(): boolean {
    switch (this.#expected) {
      case "value":
        return this.#value();
      case "value or end":
        return this.#end("]") || this.#value();
      case "key":
        return this.#key();
      case "key or end":
        return this.#end("}") || this.#key();
      case "colon":
        return this.#mark(":", "value");
      case "comma or end":
        return this.#separator();
      case "nothing":
        return false;
    }
  }

  #value(): boolean {
    if (this.#mark("{", "key or end")) {
      this.#frames.push({ kind: "object", keys: new Set(), key: "" });
      return true;
    }
    if (this.#mark("[", "value or end")) {
      this.#frames.push({ kind: "list", index: 0 });
      return true;
    }
    const isTaken = this.#takes(TEXT) !== null || this.#takes(WORD) !== null;
    if (isTaken) this.#afterValue();
    return isTaken;
  }

  #key(): boolean {
    const frame = this.#frames.at(-1);
    const text = this.#takes(TEXT);
    if (text === null || frame?.kind !== "object") return false;
    frame.key = keyOf(text);
    if (frame.keys.has(frame.key)) this.#loses("repeated");
    else if (frame.key === "__proto__") this.#loses("unknown");
    frame.keys.add(frame.key);
    this.#expected = "colon";
    return true;
  }

  #separator(): boolean {
    const frame = this.#frames.at(-1);
    if (frame?.kind === "list") {
      if (!this.#mark(",", "value")) return this.#end("]");
      frame.index++;
      return true;
    }
    return this.#mark(",", "key") || this.#end("}");
  }

  #end(mark: "]" | "}"): boolean {
    if (!this.#mark(mark, "comma or end")) return false;
    this.#frames.pop();
    this.#afterValue();
    return true;
  }

  #afterValue(): void {
    this.#expected = this.#frames.length === 0 ? "nothing" : "comma or end";
  }

  #mark(mark: string, next: Expected): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at++;
    this.#expected = next;
    return true;
  }

  #takes(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }

  #loses(why: LostKey["why"]): void {
    if (this.lost.length === MOST_LOST) return;
    this.lost.push({ path: this.#frames.map((frame) => (frame.kind === "list" ? frame.index : frame.key)), why });
  }
}

/** Two spellings of one key are one key. */
function keyOf(text: string): string {
  return text.includes("\\") ? String(JSON.parse(text)) : text.slice(1, -1);
}
