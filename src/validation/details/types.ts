/** What the rules of single cells' values tell of what they found, by the rule's code. */
export interface TypesDetails {
  T01: { readonly text: string; readonly number: number };
  T03: { readonly text: string; readonly number: number };
  T05: { readonly text: string; readonly first: number; readonly second: number };
  T06: { readonly text: string; readonly number: number; readonly unit: string };
  T07: { readonly value: number; readonly suggestion: number };
  /** `cells` is more than 1 where cells below each other show that Excel does not know their function. */
  T14: { readonly error: string; readonly cells: number };
  T15: { readonly value: number };
  T16: { readonly value: number };
  /** Neither a number nor anything that can be read as one. */
  T18: { readonly text: string };
}
