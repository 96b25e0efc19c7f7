import sharp from 'sharp';
import { openRandom } from './random.ts';

const SEEDS = 6;
const [WIDTH, HEIGHT] = [1280, 800];

/** A landscape of bands, hills and grain, so that encoders have something to do. */
function scene(seed: number): string {
  const random = openRandom(seed, 7);
  const shapes = Array.from({ length: 60 }, () => {
    const colour = `hsl(${random.below(360)} ${30 + random.below(50)}% ${20 + random.below(60)}%)`;
    return `<ellipse cx="${random.below(WIDTH)}" cy="${random.below(HEIGHT)}" rx="${20 + random.below(240)}" ry="${10 + random.below(120)}" fill="${colour}" opacity=".7"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#8ac"/>${shapes.join('')}</svg>`;
}

/**
 * Opens a source of JPEG pictures (1280 × 800): a handful are encoded, and picture `number` is one of
 * them with its number in a comment segment, so that no two have the same bytes.
 */
export async function openPictures(seed: number): Promise<(number: number) => Buffer> {
  const seeds = await Promise.all(
    Array.from({ length: SEEDS }, (_, at) =>
      sharp(Buffer.from(scene(seed + at)))
        .jpeg({ quality: 82 })
        .toBuffer(),
    ),
  );
  return (number) => {
    const base = seeds[number % SEEDS]!;
    const text = Buffer.from(`warta ${number}`);
    // JPEG: FFD8, then segments; FFFE is a comment with its length (two bytes of it included).
    const comment = Buffer.alloc(4);
    comment.writeUInt16BE(0xff_fe, 0);
    comment.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([base.subarray(0, 2), comment, text, base.subarray(2)]);
  };
}
