import type { PrivacyDetails } from "../../details/privacy";
import type { Rule } from "../../rule";
import { personalData } from "./personalData";
import { smallCount } from "./smallCount";

export const privacyRules: { readonly [C in keyof PrivacyDetails]: Rule<C> } = {
  X01: smallCount,
  X02: personalData,
};
