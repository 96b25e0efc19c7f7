import { newsroom } from './newsroom.js';

const PAGE = 25;

/** The pages of one list, newest first, older pages numbered from the oldest as Warta does. */
function pagesOf(list, stories) {
  const count = Math.max(0, Math.floor(stories.length / PAGE) - 1);
  const url = (number) => (number > count ? list.url : `${list.url}page/${number}/`);
  const page = (number, items) => ({
    ...list,
    url: url(number),
    items,
    newer: number > count ? undefined : url(number + 1),
    older: number > 1 ? url(number - 1) : undefined,
  });
  const pages = [page(count + 1, stories.slice(0, stories.length - count * PAGE))];
  for (let number = count; number >= 1; number--) {
    const end = stories.length - (number - 1) * PAGE;
    pages.push(page(number, stories.slice(end - PAGE, end)));
  }
  return pages;
}

function group(stories, keysOf) {
  const groups = new Map();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      const members = groups.get(key) ?? [];
      groups.set(key, members);
      members.push(story);
    }
  }
  return groups;
}

/** Every page of every list but the front page: home's older ones, sections, topics, authors. */
export function listsOf(stories) {
  const bySection = group(stories, (story) => [story.section]);
  const byTopic = group(stories, (story) => story.topics);
  const byAuthor = group(stories, (story) => story.authors);
  const { sections, topics, authors } = newsroom;
  const home = { title: 'Terbaru', description: newsroom.description, url: '/' };
  return [
    ...pagesOf(home, stories).slice(1),
    ...Object.entries(sections).flatMap(([id, { name, description }]) =>
      pagesOf({ title: name, description, url: `/${id}/` }, bySection.get(id) ?? []),
    ),
    ...Object.entries(topics).flatMap(([id, name]) =>
      pagesOf({ title: name, description: name, url: `/topic/${id}/` }, byTopic.get(id) ?? []),
    ),
    ...Object.entries(authors).flatMap(([id, name]) =>
      pagesOf({ title: name, description: name, url: `/author/${id}/` }, byAuthor.get(id) ?? []),
    ),
  ];
}
