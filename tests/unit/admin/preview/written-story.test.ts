import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockMeaning } from '../../../../src/admin/form/block-meaning.ts';
import { readTextForm } from '../../../../src/admin/form/text-form.ts';
import { notesPanel } from '../../../../src/admin/preview/notes-panel.ts';
import { storyPage } from '../../../../src/admin/preview/story-page.ts';
import { writtenStory } from '../../../../src/admin/preview/written-story.ts';
import { articleSchema } from '../../../../src/schema/schemas.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { DESK } from '../../../support/admin/desk-data.ts';

const { admin, markdown } = wordsIn('id');
const kind = { schema: articleSchema(DESK.zone), meaning: blockMeaning('id', markdown) };
const tools = {
  kind,
  writing: { zone: DESK.zone, yes: 'ya', no: 'tidak' },
  desk: DESK,
  now: '2026-11-29T10:00:00.000Z',
};
const PICKED = 'blob:http://127.0.0.1:8123/e76a21e6-dbd8-4d14-a1a3-14f7df5a3ac6';
const story = (form: object) =>
  writtenStory({ title: 'Rob naik', date: '2026-11-29 18:00', body: 'Air.', ...form }, '', tools);

const page = (written: ReturnType<typeof story>) =>
  storyPage(written.fields, {
    desk: DESK,
    body: written.body,
    picture: (name) => {
      const src = written.addresses.get(name);
      return src === undefined ? undefined : { src, width: 4, height: 3 };
    },
  });

test('a note says in which field it is, or at which words', () => {
  const { notes } = story({ section: '', body: 'Air.\n\nIa berkata “naik.' });
  expect(notes[0]).toMatchObject({ holds: true, severity: 'error' });
  const quoted = story({ section: 'nasionl', body: 'Air.\n\n![](rob.jpg)' }).notes;
  expect(quoted.map(({ place }) => place)).toContain('Rubrik');
  expect(quoted.map(({ place }) => place)).toContain('Naskah: “![](rob.jpg)”');
});

test('pictures picked just now are shown, and are not faults', () => {
  const written = story({
    section: 'nasional',
    image: { src: PICKED, alt: 'Jalan', caption: 'Warga', credit: 'Rina' },
    body: `Air.\n\n![Perahu](${PICKED} "Perahu (Foto: Rina)")`,
  });
  expect(written.notes.filter(({ holds }) => holds)).toEqual([]);
  expect(page(written).split(PICKED)).toHaveLength(3);
  expect(page(written)).toContain(
    '<figcaption>Warga <span class="credit">Rina</span></figcaption>',
  );
});

test('nothing that is typed becomes markup of the preview', () => {
  const evil = '<img src=x onerror=alert(1)>"\'';
  const written = story({
    title: evil,
    description: evil,
    section: 'nasional',
    dateline: evil,
    authors: [{ id: evil, role: evil }],
    image: { src: PICKED, alt: evil, caption: evil, credit: evil },
    corrections: [{ time: '2026-11-29 18:00', text: evil }],
    body: evil,
  });
  expect(page(written)).not.toMatch(/<img src=x/);
  expect(notesPanel(written.notes, false, admin.checks)).not.toMatch(/<img/);
});

test('the preview has no class that the page of a story has not', () => {
  const root = join(import.meta.dirname, '../../../../src');
  const markup = [
    'layouts/ArticleLayout.astro',
    ...['LeadFigure', 'Byline', 'Corrections'].map((name) => `components/article/${name}.astro`),
    'components/signs/Label.astro',
    'layouts/Base.astro',
    'lib/with-dateline.ts',
  ]
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const shown = page(
    story({
      section: 'nasional',
      label: 'opinion',
      description: 'Ringkas.',
      dateline: 'Tegal',
      image: { src: PICKED, caption: 'Warga', credit: 'Rina' },
      corrections: [{ time: '2026-11-29 18:00', text: 'Nama.' }],
    }),
  );
  const classes = [...shown.matchAll(/class="([^"]+)"/g)].flatMap(([, all]) => all!.split(' '));
  expect(classes.length).toBeGreaterThan(10);
  for (const name of new Set(classes)) expect(markup).toMatch(new RegExp(`['"\` ]${name}['"\` $]`));
});

test('what the check says is there for every story of the demonstration', () => {
  const file = join(import.meta.dirname, '../../../../content/articles/2019/09/revisi-uu-kpk.md');
  const form = readTextForm(readFileSync(file, 'utf8'), kind, DESK.zone);
  const written = writtenStory(form, 'content/articles/2019/09/revisi-uu-kpk.md', tools);
  expect(written.text).toBe(readFileSync(file, 'utf8'));
  // The newsroom of the tests has other sections.
  expect(written.notes[0]).toMatchObject({ holds: true, place: 'Rubrik' });
});

test('a photo essay is shown as one, and its lead once where its text shows it too', () => {
  const essay = story({
    section: 'nasional',
    label: 'photo-essay',
    image: { src: PICKED, alt: 'Jalan' },
    body: `![Perahu](${PICKED} "Perahu (Foto: Rina)")\n\nTeks.\n\n![Lagi](${PICKED})`,
  });
  const shown = page(essay);
  expect(shown).toContain('class="story essay"');
  expect(shown).not.toContain('story__lead');
  expect(shown).toContain('>1/2<');
});
