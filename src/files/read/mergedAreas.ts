import type { Area } from "../../scoreboard/document";
import { areaOf } from "./areaOf";
import { attributesOf } from "./xmlText";

/** The areas of a sheet's XML that are merged into one cell. */
export function mergedAreas(xml: string): Area[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell(?=\s)([^<>]*)>/g)].flatMap(
    ([, tag = ""]) => areaOf(attributesOf(tag).get("ref") ?? "") ?? [],
  );
}
