import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSite } from '../../../../src/content-files/parse/site.ts';
import type { Answers } from '../../../../src/newsroom/init/answers.ts';
import { questions } from '../../../../src/newsroom/init/answers.ts';
import { readAnswer } from '../../../../src/newsroom/init/read-answer.ts';
import { siteText } from '../../../../src/newsroom/init/site-text.ts';
import { languages, wordsIn } from '../../../../src/words/words-in.ts';

/** Readers of YAML that newsrooms meet in other programs: of 1.2 and of 1.1, strict and lenient ones. */
const READERS = [
  { version: '1.2', schema: 'core' },
  { version: '1.1', schema: 'yaml-1.1' },
  { version: '1.2', schema: 'failsafe' },
] as const;

/** What people type, or paste. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...[
      'Kabar: Desa',
      'Kabar #1',
      '# Kabar',
      '"Kabar"',
      "Kabar 'Kita",
      'ya',
      'no',
      'on',
      'y',
      'null',
    ],
    ...['~', '007', '1e3', '12:30', '1_000', '2026-11-22', '0x1F', '- Kabar', '? Kabar', '[Kabar]'],
    ...['{a: b}', '&kabar', '*kabar', '!kabar', '|', '>', '%YAML', '@kabar', '`kabar`', 'Kabar\\n'],
    ...['📰 Kabar', '👩‍👩‍👧', 'Kabar\u2028Desa', 'Kabar\tDesa', 'Kabar\u0000', '\uFEFFKabar', '\uD83D'],
    ...[
      '---',
      '...',
      '<<',
      '=',
      'name: Kabar',
      'يومية',
      'Kabar \\',
      'Kabar: ',
      'Kabar:#',
      '[ISI: x]',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
);

const context = (language: (typeof languages)[number]) => ({
  language,
  words: wordsIn(language).desk.init,
  pageSlugs: new Set<string>(),
});

/** All answers as they are written: those that would be asked for again are left out or usual. */
function answersOf(typed: Partial<Record<string, string>>, language: 'id' | 'en'): Answers {
  const usual: Partial<Record<string, string>> = {
    ...{
      language,
      name: 'Kabar',
      url: 'kabar.id',
      timeZone: 'WIB',
      sections: 'Kota',
      font: 'serif',
    },
  };
  return Object.fromEntries(
    questions.map((question) => {
      const standard = usual[question] ?? '';
      const reading = readAnswer(question, typed[question] ?? '', standard, context(language));
      const settled =
        'value' in reading ? reading : readAnswer(question, '', standard, context(language));
      return [question, 'value' in settled ? settled.value : ''];
    }),
  ) as Answers;
}

const siteOf = (answers: Answers): string =>
  siteText(answers, '2026-11-22', wordsIn(answers.language).desk.init);

describe('site.yaml as init writes it', () => {
  test('is the same to Warta and to any reader of YAML, whatever was answered', () => {
    const typed = fc.record(
      Object.fromEntries(
        questions.filter((one) => one !== 'language').map((one) => [one, hostile]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...languages), (given, language) => {
        const answers = answersOf(given, language);
        const text = siteOf(answers);
        const { site, findings } = parseSite(text);
        expect(findings).toEqual([]);
        expect(site).toMatchObject({ name: answers.name, url: answers.url });
        for (const options of READERS) {
          const read = parse(text, options) as Record<string, Record<string, unknown>>;
          const { company, address, responsible, editor, email, whatsapp } = read['masthead'] ?? {};
          expect(read).toMatchObject({ name: answers.name, url: answers.url, language });
          expect(read['description'] ?? '').toBe(answers.description);
          expect([
            company ?? '',
            address ?? '',
            responsible ?? '',
            editor ?? '',
            email ?? '',
          ]).toEqual([
            ...[
              answers.company,
              answers.address,
              answers.responsible,
              answers.editor,
              answers.email,
            ],
          ]);
          expect(whatsapp ?? '').toBe(answers.whatsapp);
          expect(read['sections']).toEqual(site.sections.map(({ id, name }) => ({ id, name })));
          expect(read['importSection']).toBe(site.sections[0]!.id);
          expect(read['look']).toEqual({
            font: answers.font,
            ...(answers.accent !== '' && { accent: answers.accent }),
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('has sections that are no truth, number or time to anybody', () => {
    const names = [
      'No',
      'Ya',
      'On',
      'Y',
      'Null',
      'True',
      '2024',
      '12:30',
      '2026-11-22',
      '1e3',
      '007',
      'E0',
      'E-1',
    ];
    const text = siteOf(answersOf({ sections: names.join(', ') }, 'id'));
    for (const options of READERS) {
      const { sections } = parse(text, options) as { sections: { id: unknown; name: unknown }[] };
      expect(sections.map(({ name }) => name)).toEqual(names);
      expect(sections.every(({ id }) => typeof id === 'string')).toBe(true);
    }
  });

  test.each(languages)(
    '%s: every line that waits behind a # can be taken as it stands',
    (language) => {
      const bare = siteOf(answersOf({}, language));
      const waiting = /^( *)# ((?: *)(?:[a-z]+):.*)$/gim;
      const keys = Array.from(bare.matchAll(waiting), ([, , line]) => line!.trim().split(':')[0]);
      expect(keys).toEqual([
        ...['description', 'company', 'address', 'responsible', 'editor', 'email', 'whatsapp'],
        ...['accent', 'logo', 'breaking', 'text', 'link', 'until'],
      ]);
      const taken = bare
        .replace(waiting, '$1$2')
        .replace(/^( *(?:description|company|address|responsible|editor)): ""$/gm, '$1: Isi')
        .replace('email: ""', 'email: redaksi@kabar.id')
        .replace('whatsapp: ""', 'whatsapp: "0812-3456-7890"');
      const { site, findings } = parseSite(taken);
      expect(findings).toEqual([]);
      expect(site).toMatchObject({
        look: { accent: '#a3211b', logo: 'files/logo.svg' },
        masthead: { company: 'Isi', whatsapp: '0812-3456-7890' },
        breaking: { until: '2026-11-22T14:00:00.000Z' },
      });
    },
  );
});
