/** The face's name on pages, short since it stands on each. */
export const HEADLINE_FACE = 'W';

/** What style sheets set in it. */
export const HEADLINES = 'h1,h2,h3,h4,.nameplate,.ticker a,.lead__related li,.display summary';

/** How far its lines reach up and down, in parts of an em. */
const [ASCENT, DESCENT] = [1.036, 0.335];

/**
 * Bold faces of devices that stand in for it: PostScript names, and by how much each is larger.
 * Widths of the headlines of the demonstration edition, in a browser: `tests/browser/headline-face.test.ts`.
 */
const STAND_INS = [
  // Apple.
  { name: 'C', local: 'Charter-Bold', size: 0.968 },
  // Android.
  { name: 'N', local: 'NotoSerif-Bold', size: 0.888 },
  // Windows.
  { name: 'G', local: 'Georgia-Bold', size: 0.868 },
] as const;

const percent = (part: number): string => `${Number((part * 100).toFixed(1))}%`;

/** One as wide and as high as headlines' face; browsers multiply the heights by the size. */
const standIn = ({ name, local, size }: (typeof STAND_INS)[number]): string =>
  `@font-face{font-family:${name};src:local(${local});font-weight:700;size-adjust:${percent(size)};` +
  `ascent-override:${percent(ASCENT / size)};descent-override:${percent(DESCENT / size)}}`;

/** What headlines are set in until the face has come, and without it. */
export const HEADLINE_FACES = [...STAND_INS.map(({ name }) => name), 'serif'].join(',');

/**
 * The rules of headlines' face, whose file is at `address`. No style names the face: a browser would
 * fetch it for readers who save data, and swap it in where that moves lines. `client/headline-face.ts`
 * asks for it.
 */
export const headlineRules = (address: string): string =>
  `@font-face{font-family:${HEADLINE_FACE};src:url(${address});font-weight:700}` +
  STAND_INS.map(standIn).join('');
