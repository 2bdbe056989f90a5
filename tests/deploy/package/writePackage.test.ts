import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFolder, prepareFolder, writePackage } from "../../../deploy/package/folderFiles";
import { texts, withChecksums } from "../../../deploy/package/packageFiles";
import { readZip } from "../../../src/files/zip/readZip";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "write-package-"));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const contents = (): Record<string, string> =>
  Object.fromEntries([...readFolder(join(out, "board-1"))].map(([path, bytes]) => [path, text(bytes)]));

test("the folder and the zip hold the same files, in the place of former ones", async () => {
  await writePackage(out, "board-1", texts({ "former.txt": "1" }));
  await writePackage(out, "board-1", texts({ "a.txt": "one", "site/b/c.txt": "two" }));
  expect(contents()).toEqual({ "a.txt": "one", "site/b/c.txt": "two" });
  const zip = await readZip(readFileSync(join(out, "board-1.zip")));
  expect([...zip].map(([path, bytes]) => [path, text(bytes)])).toEqual([
    ["board-1/a.txt", "one"],
    ["board-1/site/b/c.txt", "two"],
  ]);
  expect(readdirSync(out).sort()).toEqual(["board-1", "board-1.zip"]);
});

test("a package that cannot be written leaves the former one as it was, and nothing else", async () => {
  await writePackage(out, "board-1", texts({ "a.txt": "one" }));
  const impossible = texts({ a: "a file", "a/b.txt": "in a folder of the same name" });
  await expect(writePackage(out, "board-1", impossible)).rejects.toThrow("EEXIST");
  expect(contents()).toEqual({ "a.txt": "one" });
  expect(readdirSync(out).sort()).toEqual(["board-1", "board-1.zip"]);
});

test("what killed runs left behind is removed, what another run is writing is not", async () => {
  for (const name of [".package-Killed", ".package-Active", ".package-of mine"])
    mkdirSync(join(out, name, "board-1"), { recursive: true });
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  for (const name of [".package-Killed", ".package-of mine"]) utimesSync(join(out, name), twoHoursAgo, twoHoursAgo);
  await writePackage(out, "board-1", texts({ "a.txt": "one" }));
  expect(readdirSync(out).sort()).toEqual([".package-Active", ".package-of mine", "board-1", "board-1.zip"]);
});

test("a folder of somebody else's is in nobody's way, a former package is replaced", async () => {
  await writePackage(out, "board-1", withChecksums(texts({ "a.txt": "one" })));
  expect(() => {
    prepareFolder(out, "board-1");
  }).not.toThrow();
  mkdirSync(join(out, "board-2"));
  expect(() => {
    prepareFolder(out, "board-2");
  }).toThrow("is there and is not a package");
  expect(() => {
    prepareFolder(join(out, "board-1", "a.txt", "inner"), "board-1");
  }).toThrow("Nothing can be written to");
});

test("the sums come last and name every file in the order of their paths", () => {
  const files = withChecksums(texts({ "b.txt": "b", "a.txt": "" }));
  expect([...files.keys()]).toEqual(["a.txt", "b.txt", "SHA256SUMS"]);
  expect(text(files.get("SHA256SUMS"))).toBe(
    [
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt",
      "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt",
      "",
    ].join("\n"),
  );
});
