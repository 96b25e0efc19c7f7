import { registerHooks } from 'node:module';

/**
 * Loaded before a build (`--import`): leaves out the search index and the share cards, which the
 * builders that Warta is compared with do not make. Feeds and sitemaps stay.
 */
const EMPTY: Readonly<Record<string, string>> = {
  'src/build/output/search-index.ts':
    'export const [addSearch, searchFiles] = [() => undefined]; export const [patchSearch, searchOptions] = [() => true, () => ({})];',
  'src/build/output/search-texts.ts':
    'export class SearchTexts { areAsRead = true; entries = []; analyses = { code: "", listed: () => new Set(), append() {} }; taker() {} textOf() {} }',
  'src/build/output/text-analyser.ts':
    'export class TextAnalyser { taker() {} analyseWaiting() {} }; export const analysisKey = () => "";',
  'src/build/output/cards.ts':
    'export const [cardBytes, addPhotoCards, cardsToDraw] = [() => undefined, () => undefined, () => []];',
};

registerHooks({
  load(url, context, next) {
    const [, source] = Object.entries(EMPTY).find(([path]) => url.endsWith(path)) ?? [];
    return source === undefined
      ? next(url, context)
      : { format: 'module', source, shortCircuit: true };
  },
});
