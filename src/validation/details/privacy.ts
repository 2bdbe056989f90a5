/** What the rules of privacy tell of what they found, by the rule's code. */
export interface PrivacyDetails {
  X01: { readonly value: number; readonly heading: string };
  /** What was found is not repeated: it would stand in the list and in the report too. */
  X02: { readonly kind: "identityCode" | "caseNumber" };
}
