const pngSignature = "\u0089PNG\r\n\u001A\n";
const shortestSide = 100;
const longestSide = 1000;

/**
 * Whether the form would show a logo: a PNG of 100 to 1000 pixels on each side. Anything else is silently left out
 * (rule `blankLogo`). Width and height stand at a fixed place: PNG specification, §11.2.2, "IHDR".
 *
 * @param base64 - The whole file in valid base64.
 */
export function isShownLogo(base64: string): boolean {
  const start = atob(base64.slice(0, 32));
  if (!start.startsWith(pngSignature)) return false;
  return [bigEndian(start, 16), bigEndian(start, 20)].every(
    (side) => side >= shortestSide && side <= longestSide,
  );
}

function bigEndian(bytes: string, at: number): number {
  return [0, 1, 2, 3].reduce((sum, index) => sum * 256 + bytes.charCodeAt(at + index), 0);
}
