/** The number of characters of a text, as JSON Schema counts them: code points, not UTF-16 units. */
export function unicodeLength(text: string): number {
  return Array.from(text).length;
}
