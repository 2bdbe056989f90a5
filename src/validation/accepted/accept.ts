import { areaAddress } from "../../scoreboard/address";
import type { Finding } from "../findings";
import { fingerprintOf } from "../identity/fingerprint";
import type { Acceptance } from "./acceptance";

/** Accepts a finding as it stands. @param decision days as 2022-12-31 */
export function acceptanceOf(
  finding: Finding,
  decision: Pick<Acceptance, "reason" | "accepted" | "expires">,
): Acceptance {
  const { rule, at, identity } = finding;
  return {
    identity,
    fingerprint: fingerprintOf(finding),
    rule,
    sheet: at.sheet,
    address: at.area && areaAddress(at.area),
    ...decision,
  };
}

/** The acceptances with one more, which takes the place of any of the same finding. */
export function withAcceptance(acceptances: readonly Acceptance[], acceptance: Acceptance): readonly Acceptance[] {
  return [...withoutAcceptance(acceptances, acceptance), acceptance];
}

/** The acceptances without that of a finding. */
export function withoutAcceptance(
  acceptances: readonly Acceptance[],
  { identity }: Pick<Acceptance, "identity">,
): readonly Acceptance[] {
  return acceptances.filter((other) => other.identity !== identity);
}
