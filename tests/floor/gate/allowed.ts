import type { Allowance } from './allowance.ts';

const IN_BUILTINS = 'javascript.builtins.';

/** What is asked for before it is used: who has it not gets what the reason says. */
const TESTED: readonly Allowance[] = [
  {
    feature: 'api.Worker.Worker.options_type_parameter',
    where: ['src/search/ui/search-client.ts'],
    reason: 'isPossible() tests for it: without, the page says that this browser cannot search.',
  },
  {
    feature: 'api.DecompressionStream',
    where: ['src/search/reader/index-files.ts'],
    reason: 'Tried; without it a small inflate is fetched.',
  },
  {
    feature: 'api.trustedTypes',
    where: ['src/client/trusted-url.ts'],
    reason: 'Undefined where it is not known, and then an address is as good as it stands.',
  },
  ...['api.Navigator.clipboard', 'api.Clipboard.writeText'].map((feature) => ({
    feature,
    where: ['src/client/copy-link.ts'],
    reason: 'Tried; without it the link is shown to be copied by hand.',
  })),
  {
    feature: 'api.Navigator.share',
    where: ['src/client/share.ts'],
    reason: 'Tested for: the link leads to the list of ways to share.',
  },
  {
    feature: 'api.SpeechSynthesis.voiceschanged_event',
    where: ['src/client/listen-button.ts'],
    reason: 'Listened to by ?.: without it the voices that are there at once count.',
  },
  {
    feature: 'api.Document.visibilitychange_event',
    where: ['src/client/reading-place.ts', 'src/client/ages.ts'],
    reason:
      'The place is kept when the page is left, too (pagehide); ages are renewed each minute and with pageshow.',
  },
  {
    feature: 'api.Document.visibilitychange_event',
    where: ['src/client/live/poll.ts'],
    reason: 'Where it is not told, the page goes on asking while it is hidden.',
  },
  {
    feature: 'api.HTMLElement.focus.options_preventScroll_parameter',
    where: ['src/client/live/show-entries.ts'],
    reason: 'What is focused is brought to its place right after, on the tap of its reader.',
  },
  {
    feature: 'api.Navigator.connection',
    where: [
      'src/client/before-paint.ts',
      'src/offline/worker/service-worker.ts',
      'src/search/ui/saves-data.ts',
    ],
    reason: 'Undefined where it is not known: the reader can choose to save data.',
  },
  ...['api.Navigator.storage', 'api.StorageManager.persist'].map((feature) => ({
    feature,
    where: ['src/offline/page/press-save.ts'],
    reason: 'Asked for by ?., and what is saved is saved without it.',
  })),
  ...['api.ServiceWorkerRegistration.navigationPreload', 'api.NavigationPreloadManager.enable'].map(
    (feature) => ({
      feature,
      where: ['src/offline/worker/service-worker.ts'],
      reason: 'Tested for: without it a page waits for the worker to start.',
    }),
  ),
  ...['api.CSS.highlights_static', 'api.Highlight'].map((feature) => ({
    feature,
    where: ['src/client/listen/mark.ts'],
    reason: 'Tested for: the paragraph that is read is marked instead of the sentence.',
  })),
  ...[`${IN_BUILTINS}Intl.Segmenter`, `${IN_BUILTINS}Intl.Segmenter.segment`].map((feature) => ({
    feature,
    where: ['src/client/listen/sentences.ts'],
    reason: 'Tested for: sentences are then told by their full stops.',
  })),
  {
    feature: 'api.HTMLDialogElement.showModal',
    where: ['src/client/shortcut-list.ts'],
    reason: 'Tested for: opened by its attribute where the browser knows no dialogs.',
  },
  ...['close', 'close_event'].map((name) => ({
    feature: `api.HTMLDialogElement.${name}`,
    where: ['src/client/close-with-back.ts'],
    reason: 'Given a dialog that is open.',
  })),
  ...['close_event', 'open', 'showModal'].map((name) => ({
    feature: `api.HTMLDialogElement.${name}`,
    where: ['src/client/picture-viewer.ts'],
    reason: 'Tested for by what loads it: else the link leads to the file.',
  })),
  {
    feature: `${IN_BUILTINS}Error.captureStackTrace`,
    where: ['fflate'],
    reason: 'Tested for: it only shortens the trail of an error.',
  },
];

/** Attributes and elements that a browser passes over: the page is whole without what they do. */
const MARKUP: readonly Allowance[] = [
  {
    feature: 'html.elements.select.autocomplete',
    reason: 'A year may come back with the page; the search then sets it right.',
  },
  {
    feature: 'html.elements.dialog',
    reason: 'Hidden by the style where it is not known: links lead to the files of pictures.',
  },
  { feature: 'html.elements.img.loading', reason: 'Pictures come at once.' },
  { feature: 'html.elements.img.decoding', reason: 'Pictures are decoded with the page.' },
  { feature: 'html.elements.img.fetchpriority', reason: 'The first picture comes in its turn.' },
  { feature: 'html.elements.input.type_date', reason: 'A field for text that shows the form.' },
  { feature: 'html.global_attributes.autocapitalize', reason: 'A hint to the keyboard.' },
  { feature: 'html.global_attributes.enterkeyhint', reason: 'A hint to the keyboard.' },
];

const adorning = (reason: string, features: string, where?: readonly string[]): Allowance[] =>
  features.split(' ').map((name) => ({ feature: `css.${name}`, where, reason }));

/** Styles that adorn: whatever they do, the page can be read and used without. */
const STYLES: readonly Allowance[] = [
  ...adorning(
    'A row of a grid, where it is as old as grids; MDN gives the date of other boxes.',
    'properties.align-self.end',
    ['src/styles/search.css'],
  ),
  ...adorning('Pictures keep their own shape.', 'properties.aspect-ratio'),
  ...adorning(
    'Controls and bars of scrolling are light on a dark page.',
    'properties.color-scheme properties.color-scheme.light properties.color-scheme.dark',
  ),
  ...adorning('Controls have the colour of the browser.', 'properties.accent-color'),
  ...adorning(
    'A forced palette is kept by browsers that have one.',
    'at-rules.media.forced-colors properties.forced-color-adjust properties.forced-color-adjust.none',
  ),
  ...adorning(
    'Lines break where they are full.',
    'properties.text-wrap properties.text-wrap.balance properties.text-wrap.pretty',
  ),
  ...adorning(
    'Links are underlined as the browser does it.',
    'properties.text-underline-offset properties.text-decoration-thickness',
  ),
  ...adorning('The browser marks the focus its own way.', 'selectors.focus-visible', [
    'src/styles/base.css',
    'src/styles/comforts.css',
    'src/styles/masthead-front.css',
  ]),
  ...adorning('On paper a heading may end a sheet.', 'properties.break-after.avoid'),
  ...adorning('Pages change without a transition.', 'at-rules.view-transition'),
  ...adorning(
    'A bar shows that the menu scrolls.',
    'properties.scrollbar-width properties.scrollbar-width.none',
  ),
  ...adorning('The menu begins at the edge.', 'properties.justify-content.safe', [
    'src/styles/masthead-front.css',
  ]),
  ...adorning(
    'What is out of sight is laid out, too.',
    'properties.content-visibility properties.content-visibility.auto properties.contain-intrinsic-size',
    ['src/styles/search.css'],
  ),
  ...adorning('On paper a folded transcript stays folded.', 'properties.content-visibility', [
    'src/styles/media.css',
  ]),
  ...adorning('Of no use without the script that asks for it.', 'selectors.highlight', [
    'src/styles/comforts.css',
  ]),
  ...adorning('Room and shape alone; nothing depends on it.', 'selectors.has', [
    'src/styles/comforts.css',
  ]),
];

/**
 * What may be newer than its floor, and why. An entry that nothing needs any more makes the test fail,
 * as does what is not here.
 */
export const ALLOWED: readonly Allowance[] = [...TESTED, ...MARKUP, ...STYLES];
