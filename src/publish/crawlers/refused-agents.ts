import agents from './ai-agents.json' with { type: 'json' };
import { escapeRegExp } from '../hosts/rules.ts';

/** Agents that train though the list does not say so in that word, by what their operators say. */
const ALSO = [
  'Amazonbot', // What it reads may be used to train Amazon's models.
  'CCBot', // Common Crawl: the archive that most models were trained on.
  'LAIONDownloader', // Data sets for research on machine learning.
  'omgilibot', // The older name of omgili.
  'VelenPublicWebCrawler', // Data sets and models of its operator.
];

/**
 * Agents that are not refused whatever the list says of them: search engines, makers of link
 * previews, and those that come because a reader or the newsroom itself asked them to.
 */
const WELCOME = new Set(
  [
    'Applebot',
    'bingbot',
    'CloudVertexBot', // Comes at the request of the site's own people.
    'Discordbot',
    'DuckDuckBot',
    'facebookexternalhit',
    'Facebot',
    'Google-CloudVertexBot',
    'Googlebot',
    'LinkedInBot',
    'PetalBot',
    'Slackbot',
    'TelegramBot',
    'TikTokSpider', // Makes previews; the list says of it what it says of Bytespider.
    'Twitterbot',
    'WhatsApp',
    'YandexBot',
  ].map((name) => name.toLowerCase()),
);

/** Names for `robots.txt` under which nobody crawls: the company's search engine reads them. */
const WITHOUT_CRAWLER = new Set(['Applebot-Extended', 'Google-Extended']);

/** Whom `aiTraining: refuse` asks to stay away, in `robots.txt`. */
export const REFUSED_AGENTS: readonly string[] = [...new Set([...agents.training, ...ALSO])].filter(
  (name) => !WELCOME.has(name.toLowerCase()),
);

/**
 * Finds those of them that crawl in a `User-Agent` header, as a regular expression that ignores
 * case. A name counts as a whole: `AI2Bot` is not in `AI2Bot-DeepResearchEval`.
 */
export const REFUSED_PATTERN: string = `(?:^|[^\\w-])(?:${REFUSED_AGENTS.filter(
  (name) => !WITHOUT_CRAWLER.has(name),
)
  .map(escapeRegExp)
  .join('|')})(?![\\w-])`;
