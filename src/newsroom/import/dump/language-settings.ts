import type { LanguageForm } from '../wxr/languages/language-form.ts';
import type { PhpValue } from '../wxr/php-serialized.ts';
import { phpValue } from '../wxr/php-serialized.ts';

/** How a site of several languages made its addresses, as its settings say. */
export interface LanguageSettings {
  form: LanguageForm;
  /** The language of the site; empty where its settings do not say. */
  main: string;
  /** Whether addresses in that language name it, too. */
  namesMain: boolean;
  /** What stands in a path before the language. */
  before: string;
}

/** The settings of the plugins for languages: qTranslate and what came of it, Polylang, WPML. */
export const languageOptions = [
  'qtranslate_url_mode',
  'qtranslate_default_language',
  'qtranslate_hide_default_language',
  'polylang',
  'icl_sitepress_settings',
] as const;

/** Reads them; `undefined` where there are none, or languages do not show in addresses. */
export function languageSettings(
  options: ReadonlyMap<string, string>,
): LanguageSettings | undefined {
  const mode = options.get('qtranslate_url_mode');
  if (mode !== undefined)
    return {
      form: formOf(mode, { query: '1', path: '2' }),
      main: options.get('qtranslate_default_language') ?? '',
      namesMain: /^0?$/.test(options.get('qtranslate_hide_default_language') ?? '1'),
      before: '',
    };
  return (
    ofPolylang(options.get('polylang') ?? '') ?? ofWpml(options.get('icl_sitepress_settings') ?? '')
  );
}

function ofPolylang(option: string): LanguageSettings | undefined {
  const settings = phpValue(option);
  if (!(settings instanceof Map)) return undefined;
  const form = Number(settings.get('force_lang'));
  if (!(form >= 1)) return undefined;
  return {
    form: form === 1 ? 'path' : 'host',
    main: textOf(settings.get('default_lang')),
    namesMain: !isOn(settings.get('hide_default')),
    before: isOn(settings.get('rewrite') ?? 1) ? '' : 'language/',
  };
}

function ofWpml(option: string): LanguageSettings | undefined {
  const settings = phpValue(option);
  if (!(settings instanceof Map)) return undefined;
  const urls = settings.get('urls');
  return {
    form: formOf(settings.get('language_negotiation_type'), { query: '3', path: '1' }),
    main: textOf(settings.get('default_language')),
    namesMain: urls instanceof Map && isOn(urls.get('directory_for_default_language')),
    before: '',
  };
}

/** The form that a number names; all others are hosts. */
function formOf(value: PhpValue, { query, path }: { query: string; path: string }): LanguageForm {
  const number = typeof value === 'number' ? String(value) : textOf(value);
  if (number === path) return 'path';
  return number === query ? 'query' : 'host';
}

const textOf = (value: PhpValue): string => (typeof value === 'string' ? value : '');
const isOn = (value: PhpValue): boolean => value === true || Number(value) === 1;

/** The address of a post in a language (in that of the site where it has none) below a home. */
export function addressInLanguage(
  url: string,
  home: string,
  language: string | undefined,
  { form, main, namesMain, before }: LanguageSettings,
): string {
  const named = language ?? main;
  const isUnnamed = named === '' || (named === main && !namesMain);
  if (url === '' || form !== 'path' || isUnnamed || !url.startsWith(`${home}/`)) return url;
  const front = url.startsWith(`${home}/index.php/`) ? `${home}/index.php/` : `${home}/`;
  return `${front}${before}${named}/${url.slice(front.length)}`;
}
