import { deflateSync, inflateSync } from "node:zlib";

// A picture of a page has few colours, and Chromium writes three bytes for each point of it. With a palette it takes a
// third: PNG specification, https://www.w3.org/TR/png-3/.

const signature = Buffer.from("89504e470d0a1a0a", "hex");
const paletteSize = 256;

/** Writes a picture of a page anew, with a palette of the 256 colours that it has most of. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = commonest(pixels);
  const indexOf = nearestIn(palette);
  const rows = Array.from({ length: height }, (_, y) => [
    0, // not filtered
    ...Array.from(pixels.subarray(y * width, (y + 1) * width), indexOf),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits for each point: its place in the palette
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** A colour of 24 bits for each point, row by row. */
  readonly pixels: Uint32Array;
}

/** Reads what Chromium writes: eight bits for each of red, green and blue, with or without alpha, not interlaced. */
function decode(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const depth = png[24];
  const bytes = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (depth !== 8 || bytes === undefined) throw new Error("Chromium has written a picture of another kind.");
  const data = inflateSync(Buffer.concat(chunksOf(png, "IDAT")));
  const stride = width * bytes;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const row = unfiltered(data[start] ?? 0, data.subarray(start + 1, start + 1 + stride), { above, bytes });
    for (let x = 0; x < width; x += 1) {
      const [red = 0, green = 0, blue = 0] = row.subarray(x * bytes, x * bytes + 3);
      pixels[y * width + x] = red * 65_536 + green * 256 + blue;
    }
    above = row;
  }
  return { width, height, pixels };
}

/** A row as it was before it was filtered (§9.2, "Filter types for filter method 0"). */
function unfiltered(
  filter: number,
  row: Uint8Array,
  { above, bytes }: { above: Uint8Array; bytes: number },
): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(row.length);
  for (const [index, value] of row.entries()) {
    const left = made[index - bytes] ?? 0;
    const up = above[index] ?? 0;
    const corner = index < bytes ? 0 : (above[index - bytes] ?? 0);
    made[index] = value + ([0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0);
  }
  return made;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function commonest(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return Array.from(counts)
    .sort(([, one], [, other]) => other - one)
    .slice(0, paletteSize)
    .map(([colour]) => colour);
}

/** Finds a colour's place in a palette, or that of the one nearest to it. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const place = known.get(colour) ?? indexOfNearest(palette, colour);
    known.set(colour, place);
    return place;
  };
}

function indexOfNearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  const distances = palette.map((each) =>
    channels(each).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunksOf(png: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === wanted) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const made = Buffer.alloc(named.length + 8);
  made.writeUInt32BE(data.length, 0);
  made.set(named, 4);
  made.writeUInt32BE(crc(named), named.length + 4);
  return made;
}

/** Annex D, "Sample CRC implementation". */
function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}
