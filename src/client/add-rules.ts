/** Adds rules to the style of a page: such as only a script needs, so that no page carries them. */
export function addRules(...rules: string[]): void {
  const [sheet] = document.styleSheets;
  for (const rule of rules) sheet!.insertRule(rule, sheet!.cssRules.length);
}
