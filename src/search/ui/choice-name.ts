/** The name of a filter's choice, without the number that may stand beside it. */
export const nameOf = (option: HTMLOptionElement): string => option.dataset['name'] ?? option.text;

/** Puts a number beside the name of a choice, or takes it away. */
export function writeCount(option: HTMLOptionElement, count: string | undefined): void {
  const name = nameOf(option);
  option.dataset['name'] = name;
  const text = count === undefined ? name : `${name} (${count})`;
  // Five hundred topics are looked at on every letter.
  if (option.text !== text) option.text = text;
}
