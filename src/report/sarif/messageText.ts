/**
 * A text that may hold texts of a workbook as a message of SARIF, where `[text](address)` is a link and `{0}` stands for an
 * argument. SARIF 2.1.0 has no sign that makes a link a text again, and viewers pass over a backslash before a bracket: one
 * between the brackets leaves no link to any of them.
 */
export function messageText(text: string): string {
  return text.replaceAll("](", "]\\(").replace(/\{(\d+)\}/g, "{{$1}}");
}
