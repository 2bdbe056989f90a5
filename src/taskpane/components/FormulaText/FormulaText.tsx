import { Fragment } from "react";

/** Up to and with a bracket that opens, or what parts arguments or names; within a figure nothing is parted. */
const PARTS = /[^]+?(?:[(;,.](?=[^\d\s])|$)/g;

/** A formula, or the name of a function, that breaks into lines where a person would break it. */
export function FormulaText({ children }: { readonly children: string }) {
  return (children.match(PARTS) ?? []).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
