import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSite } from '../../content-files/parse/site.ts';
import type { Language } from '../../words/words-in.ts';
import { DEFAULT_LANGUAGE } from '../../words/words-in.ts';

/** The language in which a newsroom is spoken to, as far as its settings can be read. Never throws. */
export function languageOf(content: string): Language {
  try {
    return parseSite(readFileSync(join(content, 'site.yaml'), 'utf8')).site.language;
  } catch {
    return DEFAULT_LANGUAGE;
  }
}
