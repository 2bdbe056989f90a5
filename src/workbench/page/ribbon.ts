import { localized, type RibbonButton, type RibbonGroup } from "./manifest";

function drawButton(button: RibbonButton, locale: string, onPress: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "command";
  element.id = button.id;
  element.title = localized(button.description, locale);
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  const label = document.createElement("span");
  label.textContent = localized(button.label, locale);
  element.append(icon, label);
  element.addEventListener("click", () => {
    onPress(button);
  });
  return element;
}

/** Draws the groups that the manifest declares, in the texts of a locale, in place of what stood there. */
export function drawRibbon(
  place: Element,
  groups: readonly RibbonGroup[],
  locale: string,
  onPress: (button: RibbonButton) => void,
): void {
  const drawn = groups.map((group) => {
    const section = document.createElement("section");
    section.className = "group";
    const heading = document.createElement("h2");
    heading.textContent = localized(group.label, locale);
    section.setAttribute("aria-label", heading.textContent);
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    buttons.append(...group.buttons.map((button) => drawButton(button, locale, onPress)));
    section.append(buttons, heading);
    return section;
  });
  place.replaceChildren(...drawn);
}
