/** `dateStyle: 'medium'`, which Safari learnt later. */
const MEDIUM = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** How dates are written on this page, in the clock of `zone`; the page's head names its locale. */
export function dateForm(zone: string): Intl.DateTimeFormat {
  const meta = document.querySelector<HTMLMetaElement>('[property="og:locale"]');
  const locale = meta?.content.replace('_', '-');
  return new Intl.DateTimeFormat(locale, { ...MEDIUM, timeZone: zone });
}
