import type { SheetTarget } from "../context";
import { defineObject } from "../hostObject";

/** A workbook has no comments here. */
export const commentsObject = defineObject<SheetTarget>({
  typeName: "CommentCollection",
  items: () => [],
  properties: {
    Count: { get: () => 0 },
  },
  methods: {
    GetCount: () => 0,
  },
});
