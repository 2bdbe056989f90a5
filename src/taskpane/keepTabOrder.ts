/**
 * Lets the Tab key go on from what has the focus but is not in the tab order itself, such as a heading that was given it. Office.js
 * on the web moves the focus in the browser's place, and from there would leave the pane: it listens at the window, after us.
 */
export function keepTabOrder(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
      event.stopPropagation();
  });
}
