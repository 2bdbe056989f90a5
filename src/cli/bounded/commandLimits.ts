/** What a run of the command may take: far above what the largest workbook that is read needs. */
export interface CommandLimits {
  /** For the run as a whole, however many files it is given. */
  readonly minutes: number;
  /** Of objects; the bytes of files are bounded by `FILE_LIMITS`. */
  readonly heapMegabytes: number;
  /** Of calls within calls: a formula of 8,192 signs may be as deep as it is long. */
  readonly stackMegabytes: number;
}

export const COMMAND_LIMITS: CommandLimits = { minutes: 10, heapMegabytes: 3072, stackMegabytes: 64 };
