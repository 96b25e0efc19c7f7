import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { encodeVariant } from '../../../src/pictures/encode.ts';
import { measurePictures } from '../../../src/pictures/measure.ts';
import { variantsOf } from '../../../src/pictures/variants.ts';
import { cutPhoto } from '../../../src/publish/cards/cut-photo.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const photo = sharp({
  create: { width: 300, height: 200, channels: 3, background: '#888', noise },
});

/** A file as a broken transfer or a bad disk leaves it. */
function spoilt(whole: Buffer): [name: string, bytes: Buffer][] {
  const half = whole.length >> 1;
  const hole = Buffer.from(whole);
  hole.fill(0x55, half, half + 500);
  return [
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(whole.length)],
    ['half', Buffer.from(whole.subarray(0, half))],
    ['end lost', Buffer.from(whole.subarray(0, -30))],
    ['hole', hole],
    ['piece lost', Buffer.concat([whole.subarray(0, half), whole.subarray(half + 500)])],
    ['web page', Buffer.from('<!DOCTYPE html><html></html>')],
  ];
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a bad copy of a picture is shown as far as it goes or is none, and never stops a build: %s',
  async (form) => {
    const root = mkdtempSync(join(tmpdir(), 'warta-pictures-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    for (const [name, bytes] of spoilt(await photo.clone()[form]({ effort: 1 }).toBuffer())) {
      writeFileSync(join(root, name), bytes);
      const { pictures } = await measurePictures(root, new Map([[name, name]]), {});
      const picture = pictures.get(name);
      if (picture === undefined) continue;
      for (const variant of variantsOf(picture))
        expect((await encodeVariant(bytes, name, variant)).length, name).toBeGreaterThan(0);
      const card = await cutPhoto(bytes, { focus: '50% 50%', label: undefined });
      expect(card.length, name).toBeGreaterThan(0);
    }
  },
);
