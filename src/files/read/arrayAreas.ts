import type { Area } from "../../scoreboard/document";
import { areaOf } from "./areaOf";
import { attributesOf } from "./xmlText";

const FORMULA = /<(?:\w+:)?f(?=\s)([^<>]*)>/g;

/** The cells that array formulas fill, those entered with Ctrl+Shift+Enter and those that spill, by a sheet's XML. */
export function arrayAreas(xml: string): Area[] {
  return [...xml.matchAll(FORMULA)].flatMap(([, tag = ""]) => {
    const attributes = attributesOf(tag);
    return attributes.get("t") === "array" ? (areaOf(attributes.get("ref") ?? "") ?? []) : [];
  });
}
