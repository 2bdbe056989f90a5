import { reading } from "./run";

/** The name of the workbook's file, such as `tulostaulu.xlsx`. */
export function readWorkbookName(): Promise<string> {
  return reading(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}
