import { INLINE_RULES } from './apache-buckets.ts';
import { goneSource } from './apache-gone.ts';
import { plainProtection } from './apache-programs.ts';
import { sourceOf } from './apache-redirects.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';

/** `RedirectMatch` encodes what it sends; a dollar sign would be a part of what was asked for. */
const targetOf = (to: string): string => decodeURI(to).replace(/[\\$]/g, '\\$&');

/**
 * What can be said without mod_rewrite: what is hidden or a program stays so, erased articles are
 * gone, and old addresses lead on, but for those told apart by a parameter and the rules for whole
 * forms. Nothing here needs more than `AllowOverride FileInfo`, and no `Options`.
 */
function plainRules({ base, goneAddresses, redirects }: HostRules): string {
  const root = `^${escapeRegExp(base)}`;
  const erased = goneAddresses
    .filter(({ query }) => query === undefined)
    .map((one) => `RedirectMatch 410 "(?i)${root}${goneSource(one)}$"\n`);
  // Each request tries them one after another.
  const moved = redirects.length > INLINE_RULES ? [] : redirects;
  const led = moved
    .filter(({ query }) => query === undefined)
    .map(({ from, to }) => `RedirectMatch 301 "${root}${sourceOf(from)}$" "${targetOf(to)}"\n`);
  const { hidden, programs } = plainProtection;
  return ['<IfModule mod_alias.c>\n', hidden, ...erased, ...led, programs, '</IfModule>\n'].join(
    '',
  );
}

/**
 * Where a host follows no links in a folder (`Options None`), mod_rewrite refuses every request there
 * (403) as soon as it is switched on, and no directive can ask for that. An address that the other
 * rules leave alone tells: asked for within, it is refused or not. These lines stand before the one
 * that switches mod_rewrite on; Apache applies `If` last wherever it stands, while a server that
 * reads only the rewriting of this file goes by the last line.
 */
export function withoutRewriting(rules: HostRules): string {
  const probe = `${rules.base}_r-on`;
  const plain = plainRules(rules);
  return [
    `<IfModule mod_rewrite.c>\n<If "%{REQUEST_URI} != '${probe}' && ! -U '${probe}'">\n`,
    `RewriteEngine Off\n${plain}</If>\n</IfModule>\n`,
    `<IfModule !mod_rewrite.c>\n${plain}</IfModule>\n`,
  ].join('');
}

/** The first rule of mod_rewrite: it leaves that address alone. */
export const probeRule = 'RewriteRule "^_r-on$" - [END]\n';
