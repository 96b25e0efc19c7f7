const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PATTERNS: Record<string, RegExp> = {
  lookbehind_assertion: /\(\?<[=!]/,
  named_capturing_group: /\(\?<[A-Za-z_$]/,
  named_backreference: /\\k</,
  modifier: /\(\?[ims-]+:/,
  unicode_character_class_escape: /\\[pP]\{/,
};

/** A text with blanks and quotes wherever they may be. */
const loosely = (text: string): RegExp => new RegExp([...text].map(escaped).join(`[\\s'"]*`));

/** A selector as it was emitted; else what is late in it, with what that takes. */
function selectorSigns(name: string, written: string): RegExp[] {
  const late = new RegExp(`::?${escaped(name)}(?:\\([^()]*\\))?`);
  const selectors = written.split(/,(?![^()]*\))/).filter((one) => late.test(one));
  const [piece = `:${name}`] = late.exec(written) ?? [];
  return [...selectors, piece].map(loosely);
}

function styleSigns(feature: string, written: string): RegExp[] {
  const [, kind, name = '', keyword] = feature.split(' ', 1)[0]!.split('.');
  if (kind === 'selectors') return name === 'nesting' ? [/&/] : selectorSigns(name, written);
  if (kind === 'properties') {
    const value = keyword && name !== 'gap' ? `[^;{]*\\b${escaped(keyword)}\\b` : '';
    return [new RegExp(`(?<![\\w-])${escaped(name)}\\s*:${value}`)];
  }
  if (kind !== 'at-rules') return [];
  if (keyword) return [new RegExp(`\\(\\s*(?:min-|max-)?${escaped(keyword)}\\b`)];
  return [new RegExp(`@${escaped(name)}\\b`)];
}

/** A global, a member of one in the same line, or a member of whatever. */
function nameSign(written: string): RegExp {
  const [owner = '', name] = written.split('.').map(escaped);
  if (name === undefined) return new RegExp(`(?<![\\w$.])${owner}\\b`);
  if (owner === '') return new RegExp(`\\.${name}\\b`);
  return new RegExp(`\\b${owner}\\b.*\\b${name}\\b|\\b${name}\\b.*\\b${owner}\\b`);
}

/**
 * How a finding is written in a line of the sources, from the surest sign to the least; none where the
 * build makes it.
 */
export function signsOf(feature: string, written: string): RegExp[] {
  if (feature.startsWith('css.')) return styleSigns(feature, written);
  if (feature.startsWith('html.')) {
    const [tag = '', attribute] = written.slice(1, -1).split(' ');
    return [new RegExp(attribute ? `\\b${escaped(attribute)}\\b\\s*[=:]` : `<${escaped(tag)}\\b`)];
  }
  if (feature.startsWith('javascript.regular_expressions.'))
    return [PATTERNS[feature.split('.')[2]!] ?? []].flat();
  const isName = /^(?:api|javascript\.builtins)\./.test(feature) && !feature.endsWith('_parameter');
  return isName ? [nameSign(written)] : [];
}
