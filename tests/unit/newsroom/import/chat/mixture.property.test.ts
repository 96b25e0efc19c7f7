import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

const long = 'Air laut pasang merendam jalan desa sejak subuh dan warga mengungsi. '.repeat(4);

/** What a chat may hold, each private one with a marker, by what it is. */
const messages = {
  story: `Siti: *Judul berita*\n${long}`,
  chatter: 'Siti: siap mas RAHASIA',
  system: 'Budi mengubah subjek menjadi “Info: RAHASIA”',
  deleted: 'Siti: Pesan ini telah dihapus',
  poll: 'Siti: JAJAK PENDAPAT:\nRAHASIA?\nPILIHAN: RAHASIA',
  place: 'Siti: lokasi: https://maps.google.com/?q=RAHASIA',
  contact: 'Siti: RAHASIA.vcf (file terlampir)',
  voice: 'Siti: PTT-20200313-WA0001.opus (file terlampir)',
  number: '+62 812-3456-7890: RAHASIA',
};

const mixture = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(messages) as (keyof typeof messages)[])),
    gap: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 15 },
);

test('whatever a chat holds, only stories become drafts, and all messages are counted', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (list) => {
      let minutes = 0;
      const lines = list.map(({ kind, gap }, at) => {
        minutes += gap;
        const clock = [Math.floor(minutes / 60), minutes % 60].map((one) =>
          `${one}`.padStart(2, '0'),
        );
        return `13/03/20 ${clock.join('.')} - ${messages[kind].replace('Judul', `Judul ${at}`)}`;
      });
      const content = contentFolder();
      const outcome = await runImport(content, given('chat.txt', lines.join('\n')));
      const { total } = outcome.units;
      expect(Object.values(total).reduce((all, one) => all + one)).toBe(list.length);
      expect(total).toMatchObject({ article: 0, page: 0, unclear: 0 });
      expect(total.draft).toBe(list.filter(({ kind }) => kind === 'story').length);
      expect(filesIn(content)).toEqual({});
      const folder = join(content, '_import/drafts');
      const names = existsSync(folder)
        ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
            one.endsWith('.md'),
          )
        : [];
      for (const name of names)
        expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/RAHASIA|3456[- ]?7890|Siti/);
    }),
    { numRuns: 25 },
  );
});
