/** Of the rules of `focus.css` those of these classes, for pages that have few. */
export function focusRules(classes: readonly (string | undefined)[]): string {
  const names = new Set(classes.flatMap((one) => one?.split(' ') ?? []));
  return [...names].map((name) => `.${name}{--${name[0]}:${Number(name.slice(1)) * 10}%}`).join('');
}
