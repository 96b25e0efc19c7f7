import type { FrontStory } from '../../front/front-story.ts';
import type { AdminWords } from '../../../words/words.ts';
import { formatShortTime } from '../../../lib/time/format.ts';
import type { DeskData } from '../../config/desk-data.ts';
import { element } from '../dialog.ts';

/** What is done with a story of the list. */
export type Move = 'up' | 'down' | 'out' | 'add';

/** What the lists show, and what they call. */
export interface OrderLists {
  readonly wanted: readonly string[];
  readonly others: readonly string[];
  readonly stories: ReadonlyMap<string, FrontStory>;
  readonly desk: Pick<DeskData, 'zone' | 'language'>;
  readonly words: AdminWords['front'];
  readonly move: (path: string, move: Move) => void;
}

/** What each button shows, drawn in 24 by 24; phones lack letters for it. */
const DRAWN = {
  up: 'M11 20V7.8l-5.6 5.6L4 12l8-8 8 8-1.4 1.4L13 7.8V20z',
  down: 'M11 4v12.2l-5.6-5.6L4 12l8 8 8-8-1.4-1.4-5.6 5.6V4z',
  out: 'M6.4 19 5 17.6l5.6-5.6L5 6.4 6.4 5l5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6z',
  add: 'M11 19v-6H5v-2h6V5h2v6h6v2h-6v6z',
} as const;

function drawing(path: string): SVGElement {
  const [svg, line] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  ) as [SVGElement, SVGElement];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

function button(story: FrontStory, move: Move, lists: OrderLists, isOff: boolean): HTMLElement {
  const { words } = lists;
  const name = move === 'add' ? words.addStory(story.title) : words[move](story.title);
  const made = element('button', { type: 'button', disabled: isOff }, [drawing(DRAWN[move])]);
  made.setAttribute('aria-label', name);
  made.dataset['move'] = `${move} ${story.path}`;
  made.addEventListener('click', () => lists.move(story.path, move));
  return made;
}

const line = (words: string, buttons: readonly HTMLElement[]): HTMLElement =>
  element('li', {}, [element('span', { textContent: words }), ...buttons]);

/** The stories that are to lead, each with its place and what can be done with it. */
export function leadingList(lists: OrderLists): HTMLElement {
  const { wanted, stories } = lists;
  const last = wanted.length - 1;
  return element(
    'ol',
    {},
    wanted.map((path, at) => {
      const story = stories.get(path)!;
      return line(`${at + 1}. ${story.title}`, [
        button(story, 'up', lists, at === 0),
        button(story, 'down', lists, at === last),
        button(story, 'out', lists, false),
      ]);
    }),
  );
}

/** The stories that could lead too. */
export function otherList(lists: OrderLists, isFull: boolean): HTMLElement {
  return element(
    'ul',
    {},
    lists.others.map((path) => {
      const story = lists.stories.get(path)!;
      const time = formatShortTime(story.date, lists.desk);
      return line(`${story.title} · ${time}`, [button(story, 'add', lists, isFull)]);
    }),
  );
}
