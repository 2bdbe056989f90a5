/** What Office wants before the names of stored things, so that pages around the pane do not share them; "" where nothing is shared. */
export function partitionKey(): string {
  return keyOf(Office.context) ?? "";
}

/** The types promise a key that Offices without partitions do not have. */
function keyOf(context: { readonly partitionKey?: string }): string | undefined {
  return context.partitionKey;
}
