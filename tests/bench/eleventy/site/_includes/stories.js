import { newsroom } from './newsroom.js';
import { card } from './card.js';

let stories;

/** All stories, newest first, each as what lists and pages show of it. Gathered once. */
export function storiesOf(api) {
  stories ??= api
    .getAll()
    .filter((item) => item.data.layout === 'article.11ty.js')
    .map((item) => {
      const { title, description = '', section, topics, authors, updated } = item.data;
      const story = { title, description, section, topics, authors, updated };
      story.url = item.url;
      story.date = item.date;
      story.authorNames = authors.map((id) => newsroom.authors[id]);
      story.card = card(story);
      return story;
    })
    .toSorted((a, b) => b.date - a.date);
  return stories;
}
