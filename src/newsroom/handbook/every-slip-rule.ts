import type { RuleName, RuleValues } from '../../problems/finding.ts';

/** Rules about signs of Markdown, and of other systems, that do not do what was meant. */
type SlipRule = Extract<RuleName, `slip/${string}`>;

/** Values that these rules could have in a real newsroom. */
export const everySlipRule: { readonly [R in SlipRule]: readonly RuleValues<R>[] } = {
  'slip/open-quote': [{ key: 'title', value: '"Air surut' }],
  'slip/second-story': [{}],
  'slip/forbidden-link': [{ value: '[x](javascript:x)' }],
  'slip/unclosed-emphasis': [{ value: '**tebal **' }],
  'slip/hash-heading': [{ value: '##Judul' }],
  'slip/mixed-dash': [{ value: '—-' }],
  'slip/unmade-link': [{ value: '[ini] (https://a.id)' }],
  'slip/unmade-picture': [{ value: '![Peta] (peta.jpg)' }],
  'slip/picture-form': [{ value: '!(Warga)[warga.jpg]', better: '![Warga](warga.jpg)' }],
  'slip/picture-list': [{ value: '- ![Warga](warga.jpg)' }],
  'slip/embedded-picture': [{ value: 'image1' }],
  'slip/unmade-list': [{ value: '•Satu' }],
  'slip/unmade-table': [{ value: '|---|---|' }],
  'slip/pasted-table': [{ value: '| Kecamatan | Suara |' }],
  'slip/html-table': [{ value: '<table>' }],
  'slip/empty-link': [{ value: '[ini]()' }],
  'slip/missing-note': [{ value: '[^1]' }],
  'slip/unused-note': [{ value: '[^2]' }],
  'slip/raw-html': [{ value: '<b>' }, { value: '<div>', count: 6 }],
  'slip/shortcode': [{ value: '[caption id="1"]' }],
  'slip/pasted-picture': [{ value: '![Peta](data:image/png;base64,iVBO…)' }],
  'slip/wiki-link': [{ value: '[[Pasar|pasar]]' }, { value: '![[peta.jpg]]' }],
  'slip/open-code': [{ value: '```' }],
  'slip/chat-mark': [{ value: ':contentReference[oaicite:0]' }],
  'slip/reversed-link': [{ value: '(ini)[https://a.id]' }],
  'slip/written-break': [{ value: '\\n\\n' }],
  'slip/single-tilde': [{ value: '~coret~' }],
  'slip/embed-code': [{ value: 'https://youtu.be/dQw4w9WgXcQ' }, { value: '' }],
  'slip/cut-word': [{ value: 'peme- rintah', better: 'pemerintah' }],
  'slip/indented-code': [{ value: 'Alinea.' }],
  'slip/underlined-paragraph': [{ value: '---' }, { value: '=====' }],
  'slip/greater-than': [{ value: '> 60 orang' }],
  'slip/curly-quotes': [{ key: 'title', value: '“Judul”' }],
  'slip/fence': [{ text: '—-' }],
  'slip/html-paragraph': [{ value: '<p>' }, { value: '<img src="kopi.jpg">' }],
  'slip/note-form': [{ value: '[2]' }],
};
