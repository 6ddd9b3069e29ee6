import { crc32, deflateSync } from "node:zlib";

import { Random } from "./random.ts";

const WIDTH = 320;
const HEIGHT = 200;

type Colour = readonly [red: number, green: number, blue: number];

/** A picture for a demo photo: sky, a row of houses, a street with things lying on it. The same seed, the same picture. */
export function picture(seed: string): Buffer {
  const random = new Random(seed);
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const hue = (): number => random.int(40, 220);
  const paint = (x0: number, y0: number, x1: number, y1: number, colour: (y: number) => Colour): void => {
    for (let y = Math.max(0, y0); y < Math.min(HEIGHT, y1); y++) {
      const [red, green, blue] = colour(y);
      for (let x = Math.max(0, x0); x < Math.min(WIDTH, x1); x++) pixels.set([red, green, blue], (y * WIDTH + x) * 3);
    }
  };
  const horizon = random.int(80, 110);
  paint(0, 0, WIDTH, horizon, (y) => [150 + y / 2, 185 + y / 3, 225]);
  paint(0, horizon, WIDTH, HEIGHT, (y) => [120 + (y - horizon) / 3, 118 + (y - horizon) / 3, 112]);
  for (let x = 0; x < WIDTH;) {
    const width = random.int(36, 70);
    const roof = horizon - random.int(20, 62);
    const wall: Colour = [hue(), hue(), hue()];
    paint(x, roof, x + width - 3, horizon, () => wall);
    for (let y = roof + 6; y < horizon - 8; y += 14)
      for (let w = x + 5; w < x + width - 12; w += 13) paint(w, y, w + 7, y + 8, () => [230, 232, 215]);
    x += width;
  }
  for (let n = random.int(2, 5); n > 0; n--) {
    const [x, y, size] = [random.int(10, WIDTH - 40), random.int(horizon + 12, HEIGHT - 30), random.int(10, 34)];
    const colour: Colour = [hue(), hue(), hue()];
    paint(x, y, x + size, y + Math.ceil(size / 2), () => colour);
  }
  return png(pixels);
}

/** PNG (ISO/IEC 15948) of 8-bit RGB rows, without filters. */
function png(pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(
    Array.from({ length: HEIGHT }, (_, y) =>
      Buffer.concat([Buffer.of(0), pixels.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3)]),
    ),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
