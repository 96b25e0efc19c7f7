import { expect, test } from 'vitest';
import { imported, none } from '../support/imported.ts';
import { makeZip } from '../support/make-zip.ts';
import { options, postRow, writeDump } from './write-dump.ts';

const page = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${'RAHASIA isi yang panjang. '.repeat(30)}</p></article></body></html>`;

test.each(['', 'public_html/'])(
  'of a backup of a whole site in “%s”, only the database is read',
  async (root) => {
    const dump = writeDump({ wp_options: options(), wp_posts: [postRow(10)] });
    const files: [string, string][] = [
      ['readme.html', page('WordPress')],
      ['license.txt', 'WordPress - Web publishing software\n\nRAHASIA'],
      ['error_log', '[04-Mar-2019 10:00:00 UTC] PHP Notice: RAHASIA in /home/kabar\n'],
      ['wp-includes/js/tinymce/license.txt', 'RAHASIA license of a program\n\nText.'],
      ['wp-content/plugins/seo/readme.txt', '=== SEO ===\n\nRAHASIA plugin'],
      ['wp-content/plugins/seo/install.sql', 'CREATE TABLE `seo` (`id` int);\n'],
      ['wp-content/themes/koran/contoh.html', page('Contoh')],
      [
        'wp-content/themes/koran/demo.xml',
        '<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>RAHASIA</title><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>',
      ],
      ['wp-content/cache/supercache/index.html', page('Beranda')],
      ['wp-content/uploads/wc-logs/pesanan.txt', 'RAHASIA pesanan\n\nIsi.'],
      ['wp-content/updraft/db.sql', dump],
    ];
    const zip = makeZip(
      files.map(([name, text]) => ({ name: root + name, data: Buffer.from(text) })),
    );
    const { outcome, files: written, rules } = await imported('situs.zip', zip);
    expect(outcome.units.total).toEqual({ ...none, article: 1, private: 10 + 6 });
    expect(JSON.stringify(written)).not.toContain('RAHASIA');
    expect(rules.filter((rule) => rule.startsWith('dump') || rule.startsWith('input'))).toEqual([]);
  },
);

test('texts that lie beside no installation are read as ever', async () => {
  const zip = makeZip([
    { name: 'naskah/readme.txt', data: Buffer.from('Banjir di Demak\n\nIsi berita.\n') },
  ]);
  expect((await imported('naskah.zip', zip)).outcome.units.total).toEqual({ ...none, draft: 1 });
});
