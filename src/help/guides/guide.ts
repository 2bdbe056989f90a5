import type { Language } from "../../i18n/language";

/** A guide of the folder `docs`, one of its languages. */
export interface Guide {
  /** `analyst` of `analyst.fi.md`. */
  readonly name: string;
  readonly language: Language;
  readonly markdown: string;
}

/** In the order in which a person needs them: to use, to take into use, to trust. */
const ORDER = ["analyst", "accessibility", "privacy", "admin", "checklist", "sideloading"];

/** The guides' order in a list; one that is not known comes last. */
export function compareGuides(one: Guide, other: Guide): number {
  return placeOf(one) - placeOf(other);
}

function placeOf({ name }: Guide): number {
  const place = ORDER.indexOf(name);
  return place === -1 ? ORDER.length : place;
}
