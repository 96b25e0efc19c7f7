const metas = Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'));
const colours = metas.map(({ content }) => content);

/**
 * Gives the browser's own bars the colour of the chosen theme; by the device's where none is chosen. The
 * head names the light one first.
 */
export function colourBars(theme: string): void {
  metas.forEach((meta, at) => {
    const chosen = theme === 'light' ? 0 : theme === 'dark' ? 1 : at;
    meta.content = colours[chosen]!;
  });
}
