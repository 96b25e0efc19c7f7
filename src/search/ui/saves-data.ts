/** Whether the reader pays for every byte: what an answer can do without is then not fetched. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || document.documentElement.dataset['saver'] === 'on';
}
