import fc from "fast-check";
import type { PackageParts } from "../../src/files/zip/readZip";

/** One change to a part of a package: bytes from `at` on, both as shares of the part, are taken out and others put there. */
interface PartMutation {
  readonly part: number;
  readonly at: number;
  readonly taken: number;
  readonly put: string;
}

const PIECES = [
  "",
  "<",
  ">",
  '"',
  "/>",
  "&#x110000;",
  "&lol;",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "-1",
  "99999999999",
  "1e999",
  "NaN",
  "XFD1048576",
  "AAAA0",
  "A1:XFD1048576",
  ' t="s"',
  ' t="shared" si="0"',
  ' hidden="1"',
  "__proto__",
  "../../",
  "</c>",
  "</row>",
  "<row/>",
  "<c/>",
  "\u0000",
  "\ud800",
];

const mutation: fc.Arbitrary<PartMutation> = fc.record({
  part: fc.nat({ max: 999 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.nat({ max: 100_000 })),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })),
});

/** A package whose parts were changed here and there, still well packed. */
export function mutatedParts(parts: PackageParts): fc.Arbitrary<PackageParts> {
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => {
    const mutated = new Map(parts);
    const names = [...parts.keys()];
    for (const { part, at, taken, put } of mutations) {
      const name = names[part % names.length] ?? "";
      const bytes = mutated.get(name) ?? new Uint8Array();
      const from = Math.floor(at * bytes.length);
      const before = bytes.subarray(0, from);
      const after = bytes.subarray(from + taken);
      mutated.set(name, Buffer.concat([before, new TextEncoder().encode(put), after]));
    }
    return mutated;
  });
}

/** A file of which bytes were changed, lost or doubled. */
export function mutatedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length - 1 });
  const change = fc.record({ at: place, byte: fc.nat({ max: 255 }), lost: fc.constantFrom(0, 0, 0, 1, 500) });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    const copy = [Uint8Array.from(bytes)];
    for (const { at, byte, lost } of changes) {
      const [whole = bytes] = copy;
      whole[at % whole.length] = byte;
      if (lost > 0) copy[0] = Buffer.concat([whole.subarray(0, at), whole.subarray(at + lost)]);
    }
    return copy[0] ?? bytes;
  });
}
