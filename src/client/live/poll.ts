const MINUTE = 60_000;
/** The first question comes soon: a page may be a copy of some time ago. */
const SOON = 5000;
const LONGEST = 8 * MINUTE;
/** So often in a row a file must be missing: while a site is put in place, one may be for a moment. */
const MISSING = 2;

/** What is done with an answer, with a failure, and when the file is gone for good. */
type Listener = {
  answer(response: Response): Promise<void>;
  failed(): void;
  gone(): void;
};

/**
 * Asks for a small file each minute while the page is seen, and less often the more often it fails, up to eight
 * minutes. Ends when the file is gone.
 */
export function poll(url: string, { answer, failed, gone }: Listener): void {
  let [wait, missing, asked] = [MINUTE, 0, Date.now()];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const later = (delay: number): void => {
    clearTimeout(timer);
    if (!isOver && !document.hidden) timer = setTimeout(ask, delay);
  };
  const ask = async (): Promise<void> => {
    asked = Date.now();
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      const isGone = response.status === 404 || response.status === 410;
      missing = isGone ? missing + 1 : 0;
      isOver = missing === MISSING;
      if (isOver) return gone();
      if (!isGone && !response.ok) throw new Error(`${response.status}`);
      if (!isGone) await answer(response);
      wait = MINUTE;
    } catch {
      wait = Math.min(2 * wait, LONGEST);
      failed();
    }
    later(wait);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) clearTimeout(timer);
    else later(Math.max(0, asked + wait - Date.now()));
  });
  later(SOON);
}
