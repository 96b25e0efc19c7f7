/** Writes when a stored page was loaded; the worker left that time on the root element. */
export function showStoredTime(): void {
  const { stored } = document.documentElement.dataset;
  const note = document.querySelector<HTMLElement>('.stored-note');
  const time = note?.querySelector('span');
  if (stored === undefined || !note || !time) return;
  const meta = document.querySelector<HTMLMetaElement>('[property="og:locale"]');
  const format = new Intl.DateTimeFormat(meta?.content.replace('_', '-'), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: note.dataset['zone'],
  });
  time.textContent = format.format(new Date(stored));
}
