/** An instant on the clock of this machine, for whoever sits at its terminal: `29 Nov 2026, 14.48`. */
export function onThisMachine(instant: string, language: string): string {
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return clock.format(new Date(instant));
}
