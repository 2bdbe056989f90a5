import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { nameBeside } from "../../src/files/node/abandonedFiles";
import {
  FileExistsError,
  IsFolderError,
  ReadOnlyFileError,
  writeFileSafely,
} from "../../src/files/node/writeFileSafely";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scoreboard-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));

test("a new file is there whole, and nothing beside it", async () => {
  await writeFileSafely(join(folder, "taulu.xlsx"), bytes("uusi"), { force: false });
  expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
  expect(await readFile(join(folder, "taulu.xlsx"), "utf8")).toBe("uusi");
});

test("a file that is there stays, and its new content is not even made", async () => {
  const path = join(folder, "taulu.xlsx");
  await writeFile(path, "vanha");
  const make = jest.fn(bytes("uusi"));
  await expect(writeFileSafely(path, make, { force: false })).rejects.toBeInstanceOf(FileExistsError);
  expect(make).not.toHaveBeenCalled();
  expect(await readFile(path, "utf8")).toBe("vanha");
});

test("a file that appears meanwhile stays", async () => {
  const path = join(folder, "taulu.xlsx");
  const make = async (): Promise<Uint8Array> => {
    await writeFile(path, "toisen");
    return bytes("uusi")();
  };
  await expect(writeFileSafely(path, make, { force: false })).rejects.toBeInstanceOf(FileExistsError);
  expect(await readFile(path, "utf8")).toBe("toisen");
  expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
});

test("by force it is replaced", async () => {
  const path = join(folder, "taulu.xlsx");
  await writeFile(path, "vanha");
  await writeFileSafely(path, bytes("uusi"), { force: true });
  expect(await readFile(path, "utf8")).toBe("uusi");
});

test("when the content cannot be made, the old file stays and nothing is left beside it", async () => {
  const path = join(folder, "taulu.xlsx");
  await writeFile(path, "vanha");
  const make = (): Promise<Uint8Array> => Promise.reject(new Error("keskeytyi"));
  await expect(writeFileSafely(path, make, { force: true })).rejects.toThrow("keskeytyi");
  expect(await readdir(folder)).toEqual(["taulu.xlsx"]);
  expect(await readFile(path, "utf8")).toBe("vanha");
});

test("a file that is replaced keeps its permissions", async () => {
  const path = join(folder, "taulu.xlsx");
  await writeFile(path, "vanha");
  await chmod(path, 0o640);
  await writeFileSafely(path, bytes("uusi"), { force: true });
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readFile(path, "utf8")).toBe("uusi");
});

test("a symbolic link stays one, and the file that it names is replaced", async () => {
  const [path, other] = [join(folder, "taulu.xlsx"), join(folder, "varsinainen.xlsx")];
  await writeFile(other, "vanha");
  await symlink(other, path);
  await writeFileSafely(path, bytes("uusi"), { force: true });
  expect((await lstat(path)).isSymbolicLink()).toBe(true);
  expect(await readFile(other, "utf8")).toBe("uusi");
});

test("a read-only file stays, and its new content is not even made", async () => {
  const path = join(folder, "taulu.xlsx");
  await writeFile(path, "vanha");
  await chmod(path, 0o444);
  const make = jest.fn(bytes("uusi"));
  await expect(writeFileSafely(path, make, { force: true })).rejects.toBeInstanceOf(ReadOnlyFileError);
  expect(make).not.toHaveBeenCalled();
  expect(await readFile(path, "utf8")).toBe("vanha");
});

test("a folder is not replaced, and one that may be written but not read takes the file", async () => {
  const inner = join(folder, "kansio.xlsx");
  await mkdir(inner);
  await expect(writeFileSafely(inner, bytes("uusi"), { force: true })).rejects.toBeInstanceOf(IsFolderError);
  await chmod(inner, 0o300);
  await writeFileSafely(join(inner, "taulu.xlsx"), bytes("uusi"), { force: false });
  await chmod(inner, 0o700);
  expect(await readdir(inner)).toEqual(["taulu.xlsx"]);
});

test("a device is no place for a workbook", async () => {
  const path = join(folder, "taulu.xlsx");
  await symlink("/dev/null", path);
  await expect(writeFileSafely(path, bytes("uusi"), { force: true })).rejects.toBeInstanceOf(ReadOnlyFileError);
  expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
});

test("what a killed run left beside the same place goes with the next writing; all else stays", async () => {
  const path = join(folder, "taulu.xlsx");
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  const left = async (file: string, isOld = true): Promise<string> => {
    await writeFile(file, "puolikas");
    if (isOld) await utimes(file, twoHoursAgo, twoHoursAgo);
    return basename(file);
  };
  await left(nameBeside(path));
  const stay = [
    await left(nameBeside(path), false),
    await left(nameBeside(join(folder, "toinen.xlsx"))),
    await left(`${nameBeside(path)}.bak`),
    await left(join(folder, ".scoreboard-muistiinpanot.tmp")),
  ];
  const [folderOfThatName, linkOfThatName] = [nameBeside(path), nameBeside(path)];
  await mkdir(folderOfThatName);
  await symlink(path, linkOfThatName);
  await writeFileSafely(path, bytes("uusi"), { force: false });
  expect((await readdir(folder)).sort()).toEqual(
    [...stay, basename(folderOfThatName), basename(linkOfThatName), "taulu.xlsx"].sort(),
  );
});
