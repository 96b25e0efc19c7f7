import { declarations } from './declarations.ts';

/** Rules that are read at most; a manuscript has some hundred. */
const most = 20_000;

interface Rule {
  /** The element that it is for; any where empty. */
  tag: string;
  order: number;
  style: Map<string, string>;
}

/**
 * What the style blocks of a saved manuscript say of its classes: Google Docs names bold and italic only
 * there, by names that are others in each file. Only rules for one class (`.c3`, `p.MsoTitle`) count.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();
  /** Classes of lists whose items are counted. */
  readonly #counted = new Set<string>();

  constructor(css: string) {
    const plain = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replaceAll(/<!--|-->/g, '');
    for (const [order, part] of plain.split('}', most).entries()) {
      const at = part.indexOf('{');
      // A rule in a rule is for print or for some screens.
      if (at === -1 || part.includes('{', at + 1)) continue;
      const selectors = part.slice(0, at).split(';').at(-1)!;
      for (const selector of selectors.split(','))
        this.#add(selector.trim(), part.slice(at + 1), order);
    }
  }

  /** What the sheet says of an element; the later rule counts. */
  of(tag: string, classes: string): Map<string, string> {
    const rules = classes
      .split(/\s+/)
      .flatMap((name) => this.#rules.get(name) ?? [])
      .filter((rule) => rule.tag === '' || rule.tag === tag)
      .toSorted((a, b) => a.order - b.order);
    return new Map(rules.flatMap(({ style }) => [...style]));
  }

  /** Whether the items of a list with these classes are counted. */
  isCounted(classes: string): boolean {
    return classes.split(/\s+/).some((name) => this.#counted.has(name));
  }

  #add(selector: string, inside: string, order: number): void {
    const marker = /^(?:[ou]l)?\.([\w.-]+?)\s*>\s*li:before$/.exec(selector)?.[1];
    if (marker !== undefined && inside.includes('counter(')) this.#counted.add(marker);
    const [, tag = '', name] = /^([a-z][a-z\d]*)?\.([\w-]+)$/i.exec(selector) ?? [];
    if (name === undefined) return;
    const rules = this.#rules.get(name) ?? [];
    this.#rules.set(name, rules);
    const style = declarations(inside);
    const same = rules.find((rule) => rule.tag === tag.toLowerCase());
    if (same === undefined) rules.push({ tag: tag.toLowerCase(), order, style });
    else Object.assign(same, { order, style: new Map([...same.style, ...style]) });
  }
}
