import fc from "../support/laws";
import { FILE_LIMITS } from "../../src/files/limits";
import { WorkbookFileError } from "../../src/files/workbookFileError";
import { readZip, type PackageParts } from "../../src/files/zip/readZip";
import { writeZip } from "../../src/files/zip/writeZip";
import { parts, withDeclaredSize } from "../support/workbookFile";

const RECORD = 46;
const END_OF_DIRECTORY = 22;

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer));
  return copy;
}

function contents(package_: PackageParts): string[] {
  return [...package_.values()].map((part) => new TextDecoder().decode(part));
}

test.each(["stored", "deflated"] as const)("what is packed %s comes out as it was", async (method) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(
        fc.tuple(fc.stringMatching(/^[a-zåäö]{1,9}\/[a-z]{1,9}\.xml$/), fc.uint8Array({ maxLength: 3000 })),
        {
          selector: ([name]) => name,
        },
      ),
      async (entries) => {
        const packed = new Map(entries);
        expect(await readZip(await writeZip(packed, method))).toEqual(packed);
      },
    ),
    { numRuns: 40 },
  );
});

test("a part that was changed after packing is found out", async () => {
  const bytes = await writeZip(parts({ "a.xml": "<figures>12</figures>" }), "stored");
  const at = bytes.indexOf("1".charCodeAt(0), 30);
  await expect(
    readZip(
      changed(bytes, (view) => {
        view.setUint8(at, "9".charCodeAt(0));
      }),
    ),
  ).rejects.toMatchObject({
    reason: "damaged",
    detail: '"a.xml" was changed after it was packed',
  });
});

test("wherever an archive is cut off, it is damaged and never half read", async () => {
  const bytes = await writeZip(parts({ "a.xml": "<a/>".repeat(50), "b.xml": "<b/>".repeat(50) }), "deflated");
  for (let length = 2; length < bytes.length; length++) {
    await expect(readZip(bytes.subarray(0, length))).rejects.toMatchObject({ reason: "damaged" });
  }
});

test("no single changed byte is read as something else", async () => {
  const packed = parts({ "a.xml": "<a>12,5</a>".repeat(20) });
  const bytes = await writeZip(packed, "deflated");
  for (let at = 0; at < bytes.length; at++) {
    const broken = changed(bytes, (view) => {
      view.setUint8(at, view.getUint8(at) ^ 0xff);
    });
    const outcome = await readZip(broken).then(contents, (error: unknown) => {
      if (error instanceof WorkbookFileError) return error.name;
      throw error;
    });
    expect([contents(packed), "WorkbookFileError"]).toContainEqual(outcome);
  }
});

test("an archive that declares more than the limit is refused before anything is inflated", async () => {
  const archive = await writeZip(parts({ "a.xml": "<a/>" }), "deflated");
  const bytes = withDeclaredSize(archive, FILE_LIMITS.uncompressedBytes + 1);
  await expect(readZip(bytes)).rejects.toMatchObject({ reason: "too-large" });
});

test("an archive that declares less than it holds is inflated no further than it declares", async () => {
  const bytes = withDeclaredSize(await writeZip(parts({ "a.xml": " ".repeat(20_000_000) }), "deflated"), 100);
  expect(bytes.length).toBeLessThan(30_000);
  await expect(readZip(bytes)).rejects.toMatchObject({ reason: "damaged", detail: '"a.xml" is longer than declared' });
});

test("a part that needs a password is told as such", async () => {
  const bytes = changed(await writeZip(parts({ "a.xml": "<a/>" }), "stored"), (view) => {
    view.setUint16(view.byteLength - END_OF_DIRECTORY - "a.xml".length - RECORD + 8, 1, true);
  });
  await expect(readZip(bytes)).rejects.toMatchObject({ reason: "encrypted" });
});
