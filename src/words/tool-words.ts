import type { ToolWords } from './words.ts';
import type { Language } from './words-in.ts';

const FILES: Readonly<Record<Language, () => Promise<{ tools: ToolWords }>>> = {
  id: () => import('./id/tools.ts'),
  en: () => import('./en/tools.ts'),
};

/**
 * What saving, listening and the list of shortcuts say once they are used, in the language of a page,
 * such as `en-GB`; in Indonesian where there are no words for it. Browsers fetch it with their code: every
 * page would carry it otherwise. Rejects where it does not come.
 */
export async function toolWords(tag: string): Promise<ToolWords> {
  const [code = ''] = tag.split('-');
  return (await (FILES[code as Language] ?? FILES.id)()).tools;
}
