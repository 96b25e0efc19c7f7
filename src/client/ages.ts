import { addRules } from './add-rules.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Of 365.2425 days. */
const YEAR = 525_949.2 * MINUTE;
/** Hours that are counted over midnight: of last night's news they say more than its day does. */
const NIGHT = 12;

/** Which word says how long ago a time was, and the number in it. */
export type Age = readonly [word: 0 | 1 | 2 | 3, count: number];

/**
 * How long before `now` (milliseconds since 1970) a `datetime` with seconds and offset was: this minute,
 * minutes, hours, or the day before on the calendar of that offset. Nothing is older, or to come: there a
 * device's clock is wrong.
 */
export function ageOf(datetime: string, now: number): Age | undefined {
  const time = Date.parse(datetime);
  const minutes = Math.floor((now - time) / MINUTE);
  const hours = Math.floor(minutes / 60);
  const offset = Date.parse(`${datetime.slice(0, 19)}Z`) - time;
  const days = Math.floor((now + offset) / DAY) - Math.floor((time + offset) / DAY);
  if (minutes < 0 || !(days < 2)) return undefined;
  if (minutes < 60) return [minutes < 1 ? 0 : 1, minutes];
  return days < 1 || hours < NIGHT ? [2, hours] : [3, hours];
}

/**
 * What lies over a time, whose text stays as it was written: nothing moves, paper and searches have the
 * date, and a page that a browser saves to a file keeps neither this rule nor what it shows.
 */
const OVER =
  '@media screen{[data-ago]{position:relative;visibility:hidden}[data-ago] span,[data-ago]::before{visibility:visible}[data-ago]::before{position:absolute;left:0;right:0;content:attr(data-ago)}}';

/** In the line of an article's kicker, on paper like nothing that needs a script. */
const NOTICE = '.old{margin-left:auto;font:600 .82rem/1.2 var(--face-ui);background:var(--mark)}';

const wordsFor = (words: string, count: number): string => words.replace('#', `${count}`);

/** Says above an article of more than a year how old it is. */
function tellYears(words: string): void {
  const date = document.querySelector<HTMLMetaElement>('[property$=published_time]');
  const years = date ? Math.floor((Date.now() - Date.parse(date.content)) / YEAR) : 0;
  if (years < 1) return;
  const notice = document.createElement('span');
  notice.className = 'js-only old';
  notice.textContent = wordsFor(words, years);
  document.querySelector('.story__kicker')!.append(notice);
}

/**
 * Lays over the times of a page how long ago they are, in the page's own `words`: of this minute, minutes,
 * hours, the day before, and years; `#` stands for the number. It is renewed each minute and when the page
 * is seen again. Returns what does the same for times that come later.
 */
export function tellAges(words: readonly string[]): () => void {
  const tell = (): void => {
    for (const time of document.querySelectorAll<HTMLTimeElement>('.age')) {
      const age = ageOf(time.dateTime, Date.now());
      const { data } = time.firstChild as Text;
      time.title = data;
      // Of a time in full, the third part is its clock.
      const clock = data.split(', ')[2];
      if (age) time.dataset['ago'] = wordsFor(words[age[0]]!, age[1]) + (clock ? `, ${clock}` : '');
      else time.removeAttribute('data-ago');
    }
  };
  addRules(OVER, NOTICE);
  tell();
  tellYears(words[4]!);
  setInterval(tell, MINUTE);
  addEventListener('pageshow', tell);
  document.addEventListener('visibilitychange', tell);
  return tell;
}
