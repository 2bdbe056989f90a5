/** What is wrong with the arguments of a script, in a sentence for the one who wrote them. */
export class UsageError extends Error {}
