/** `/` goes to the search, unless the reader is typing or has switched the key off. */
const OFF = 'warta:search-key';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) === 'off';
  } catch {
    return false;
  }
}

const box = document.querySelector<HTMLInputElement>('[data-search-key]');
if (box) {
  box.checked = !isOff();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'off');
    } catch {
      // Storage is denied: the key stays as it is.
    }
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || isOff()) return;
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else link?.click();
});
