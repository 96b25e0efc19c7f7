/** The theme button: follows the device, then light, then dark; remembered where storage allows. */
const KEY = 'warta:theme';
const ORDER = ['auto', 'light', 'dark'] as const;
type Theme = (typeof ORDER)[number];

const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');

const current = (): Theme => {
  const set = root.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : 'auto';
};

function show(theme: Theme): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  const { label, [theme]: name } = button?.dataset ?? {};
  button?.setAttribute('aria-label', `${label}: ${name}`);
  button?.setAttribute('title', `${label}: ${name}`);
}

function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is denied: the choice holds for this page.
  }
}

if (button) {
  show(current());
  button.addEventListener('click', () => {
    const next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length]!;
    show(next);
    remember(next);
  });
}

export {};
