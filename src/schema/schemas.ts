// The schemas of the kinds of file that editors write, one a file.
export { articleSchema } from './article.ts';
export { authorSchema } from './author.ts';
export { pageSchema } from './page.ts';
export { publishSchema } from './publish.ts';
export { siteSchema } from './site.ts';
export { topicSchema } from './topic.ts';
