import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Where Debian's `python3-skimage` and `python-matplotlib-data` have their sample pictures. */
const SKIMAGE = '/usr/lib/python3/dist-packages/skimage/data';
const MATPLOTLIB = '/usr/share/matplotlib/mpl-data/sample_data';
/**
 * Photographs of people, things, a sky at night, and surfaces and coins for crowds. Those of skimage are
 * in the public domain or under CC0, as the documentation of `skimage.data` says; the portrait is by
 * the United States Navy, and so in the public domain.
 */
const PHOTOGRAPHS = [
  join(SKIMAGE, 'astronaut.png'),
  join(SKIMAGE, 'rocket.jpg'),
  join(MATPLOTLIB, 'grace_hopper.jpg'),
  join(SKIMAGE, 'coffee.png'),
  join(SKIMAGE, 'coins.png'),
  join(SKIMAGE, 'camera.png'),
  join(SKIMAGE, 'chelsea.png'),
  join(SKIMAGE, 'gravel.png'),
  join(SKIMAGE, 'hubble_deep_field.jpg'),
  join(SKIMAGE, 'grass.png'),
];
const isInstalled = PHOTOGRAPHS.every((file) => existsSync(file));

/** What to say of the photographs, and where they are not installed, how they come. */
export const WHERE_FROM = isInstalled
  ? 'Photographs: samples of python3-skimage and python-matplotlib-data (public domain, CC0).'
  : 'Photographs: some are stand-ins; `apt-get install --no-install-recommends python3-skimage python-matplotlib-data` brings real ones.';

/** A figure before a ground, grained as photographs are, where there is none. */
async function standIn(at: number): Promise<Buffer> {
  const hue = (at * 67) % 360;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960">
    <linearGradient id="s" x2="0" y2="1"><stop stop-color="hsl(${hue} 30% 65%)"/><stop offset="1" stop-color="hsl(${hue} 25% 40%)"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#s)"/><rect y="65%" width="100%" height="35%" fill="hsl(${hue + 40} 20% 25%)"/>
    <ellipse cx="${35 + (at % 4) * 10}%" cy="30%" rx="90" ry="115" fill="#b98a6d"/>
    <rect x="${25 + (at % 4) * 10}%" y="43%" width="20%" height="60%" rx="60" fill="hsl(${hue + 180} 35% 35%)"/></svg>`;
  const grain = await sharp({
    create: {
      ...{ width: 1280, height: 960, channels: 3, background: '#777' },
      noise: { type: 'gaussian', mean: 128, sigma: 18 },
    },
  })
    .png()
    .toBuffer();
  return sharp(Buffer.from(drawing))
    .composite([{ input: grain, blend: 'soft-light' }])
    .toBuffer();
}

/** The photographs that editions are made of: files, and pictures that stand in for those not there. */
export function samplePhotos(): Promise<(string | Buffer)[]> {
  return Promise.all(PHOTOGRAPHS.map((file, at) => (existsSync(file) ? file : standIn(at))));
}

/**
 * As newsrooms get them: from a camera; by WhatsApp, 720 px wide and pressed hard, upright from a phone,
 * and dark; and square. Their number shares no factor with that of the photographs, so that each
 * photograph comes in every shape.
 */
const SHAPES = [
  { width: 1280, height: 853, quality: 80, light: 1 },
  { width: 720, height: 480, quality: 45, light: 1 },
  { width: 720, height: 960, quality: 45, light: 1 },
  { width: 1600, height: 900, quality: 70, light: 0.45 },
  { width: 1200, height: 1200, quality: 60, light: 1.1 },
  { width: 720, height: 1280, quality: 40, light: 0.5 },
  { width: 720, height: 405, quality: 40, light: 0.35 },
] as const;

/** A photograph in the shape that number `at` has. */
export function shapedPhoto(photo: string | Buffer, at: number): Promise<Buffer> {
  const { width, height, quality, light } = SHAPES[at % SHAPES.length]!;
  return sharp(photo)
    .resize({ width, height, fit: 'cover', position: at % 2 ? 'top' : 'centre' })
    .modulate({ brightness: light })
    .flatten()
    .jpeg({ quality })
    .toBuffer();
}
