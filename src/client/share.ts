/**
 * The share button opens the device's own way to share. It is a link to the list of ways at the end
 * of the article, which is where it leads where the device has none or refuses.
 */
export function offerShare(): void {
  document.querySelector('[data-share]')?.addEventListener('click', (event) => {
    if (typeof navigator.share !== 'function') return;
    event.preventDefault();
    const title = document.querySelector('h1')?.textContent ?? document.title;
    // Without what other apps add to an address; canonical may be an original elsewhere.
    const own = document.querySelector<HTMLMetaElement>('meta[property="og:url"]');
    navigator.share({ title, text: title, url: own?.content ?? location.href }).catch((error) => {
      // Closed again by the reader, or not allowed, as in the browsers within other apps.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        location.hash = 'bagikan';
    });
  });
}
