/**
 * Starts several things apart: what one cannot do in this browser takes nothing from the others. The
 * page says what is missing (`.failed`). Whether all could be started.
 */
export function startEach(...starts: (() => void)[]): boolean {
  let isWhole = true;
  for (const start of starts) {
    try {
      start();
    } catch (error) {
      isWhole = false;
      document.documentElement.classList.add('failed');
      console.error(error);
    }
  }
  return isWhole;
}
