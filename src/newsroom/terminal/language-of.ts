import { readSite } from '../../content-files/read-site.ts';
import type { Language } from '../../words/words-in.ts';
import { DEFAULT_LANGUAGE } from '../../words/words-in.ts';

/** The language in which a newsroom is spoken to, as far as its settings can be read. Never throws. */
export function languageOf(content: string): Language {
  try {
    return readSite(content)?.site.language ?? DEFAULT_LANGUAGE;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
