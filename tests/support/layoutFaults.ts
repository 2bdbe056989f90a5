/**
 * What of a page cannot be read in the room that it has: text that is cut off or stands out of its box, what scrolls
 * sideways, and lists too low to read. Runs in the page.
 * @param longer how much longer every word is made for the moment: 0.4 as translations may be; 0 leaves the words alone
 */
export function layoutFaults(longer: number): string[] {
  /** A list lower than this shows no finding as a whole, in CSS pixels. */
  const LEAST_HEIGHT = 100;
  /** What a browser's own arrow takes of a select, in CSS pixels. */
  const ARROW = 18;
  const longerText = (text: string): string =>
    text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => word + "é".repeat(Math.ceil(word.length * longer)));

  const nameOf = (element: Element): string => {
    const text = (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim();
    return `${element.tagName.toLowerCase()} “${text.slice(0, 60)}”`;
  };
  const elements = [...document.querySelectorAll("#root *")];
  // What is only heard.
  const unseen = elements.filter((element) => getComputedStyle(element).clipPath !== "none");
  const isSeen = (element: Element): boolean =>
    element.closest("svg, option, [data-tabster-dummy]") === null && !unseen.some((one) => one.contains(element));
  const textsOf = (element: Element): Text[] => [...element.childNodes].filter((node) => node instanceof Text);

  function fieldFaults(field: HTMLInputElement | HTMLSelectElement): string[] {
    const style = getComputedStyle(field);
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) throw new Error("The page cannot measure text");
    pen.font = style.font;
    const text = field instanceof HTMLInputElement ? field.placeholder : (field.selectedOptions[0]?.text ?? "");
    const arrow = field instanceof HTMLSelectElement && style.appearance !== "none" ? ARROW : 0;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
    return pen.measureText(longerText(text)).width > room + 1 ? [`${text} does not fit its field`] : [];
  }

  function boxFaults(element: HTMLElement): string[] {
    if (element.textContent.trim() === "") return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const isTooWide = element.scrollWidth > element.clientWidth + 1;
    const isTooHigh = element.scrollHeight > element.clientHeight + 1;
    const isCut = overflowY === "hidden" || overflowY === "clip" || element.tagName === "MAIN";
    return [
      ...(overflowX !== "visible" && isTooWide && element.title === "" ? [`${nameOf(element)} is too wide`] : []),
      ...(isCut && overflowY !== "auto" && isTooHigh ? [`${nameOf(element)} is cut off below`] : []),
      ...(overflowY === "auto" && isTooHigh && element.clientHeight < LEAST_HEIGHT
        ? [`${nameOf(element)} is only ${String(element.clientHeight)} high`]
        : []),
    ];
  }

  function textFaults(element: Element): string[] {
    const texts = textsOf(element).filter(({ data }) => data.trim() !== "");
    if (texts.length === 0) return [];
    let box: Element = element;
    while (box.parentElement && getComputedStyle(box).display === "inline") box = box.parentElement;
    const { left, right } = box.getBoundingClientRect();
    const stands = texts.some((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((line) => line.left < left - 1 || line.right > right + 1);
    });
    return stands ? [`${nameOf(element)} stands out of its box`] : [];
  }

  function faultsOf(element: Element): string[] {
    if (!isSeen(element) || !(element instanceof HTMLElement)) return [];
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return fieldFaults(element);
    if (element instanceof HTMLTextAreaElement) return [];
    return [...boxFaults(element), ...textFaults(element)];
  }

  const texts = longer > 0 ? elements.filter((one) => one.closest("svg, code, option") === null).flatMap(textsOf) : [];
  const before = texts.map(({ data }) => data);
  for (const text of texts) text.data = longerText(text.data);
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : [];
  const faults = [...page, ...elements.flatMap(faultsOf)];
  texts.forEach((text, index) => {
    text.data = before[index] ?? "";
  });
  return faults;
}
