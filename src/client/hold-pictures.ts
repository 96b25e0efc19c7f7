/** Holds pictures back for who saves data, each with a button to load it, or loads those that are held. */
export async function holdPictures(isHolding: boolean): Promise<void> {
  const { loadHeldPictures, offerHeldPictures } = await import('./held-pictures.ts');
  const { loadPicture = '' } = document.querySelector<HTMLElement>('[data-display]')?.dataset ?? {};
  if (isHolding) await offerHeldPictures(loadPicture);
  else loadHeldPictures();
}
