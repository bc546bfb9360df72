/** Draws public/assets/icon-*.png: a sheet with a table and a tick. Run once; the files are committed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const SIZES = [16, 32, 80];
/** Points sampled per pixel and direction, for smooth edges. */
const SAMPLES = 4;

const BLUE = [15, 84, 140];
const PAPER = [255, 255, 255];
const LINE = [118, 160, 199];
const GREEN = [16, 124, 65];

/** Colour at a point of the unit square, or undefined for transparent. */
function colourAt(x, y) {
  const tick = Math.min(toSegment(x, y, 0.56, 0.74, 0.68, 0.87), toSegment(x, y, 0.68, 0.87, 0.93, 0.55));
  if (tick < 0.055) return GREEN;
  if (tick < 0.1) return PAPER;
  const inside = x > 0.12 && x < 0.82 && y > 0.04 && y < 0.94;
  if (!inside) return undefined;
  if (x < 0.18 || x > 0.76 || y < 0.1 || y > 0.88) return BLUE;
  if (y > 0.18 && y < 0.27 && x > 0.28 && x < 0.66) return BLUE;
  const inTable = x > 0.25 && x < 0.69 && y > 0.36 && y < 0.8;
  if (!inTable) return PAPER;
  const onLine =
    [0.36, 0.5, 0.64, 0.76].some((line) => Math.abs(y - line) < 0.022) ||
    [0.27, 0.47, 0.67].some((line) => Math.abs(x - line) < 0.022);
  return onLine ? LINE : PAPER;
}

function toSegment(x, y, ax, ay, bx, by) {
  const along = Math.max(
    0,
    Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
  );
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

function png(size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const colour = colourAt(x, y);
        if (colour === undefined) continue;
        colour.forEach((part, index) => (sum[index] += part));
        sum[3] += 1;
      }
      const at = row * (1 + size * 4) + 1 + column * 4;
      for (let part = 0; part < 3; part += 1) rows[at + part] = sum[3] === 0 ? 0 : Math.round(sum[part] / sum[3]);
      rows[at + 3] = Math.round((sum[3] / SAMPLES ** 2) * 255);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const folder = new URL("../public/assets/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), png(size));
