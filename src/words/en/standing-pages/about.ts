import type { StandingPage } from '../../standing-page.ts';

/** What the paper is, for whom, and who pays for it. */
export const about: StandingPage = {
  slug: 'about',
  title: 'About us',
  description: 'What this paper is, for whom, who owns it, and where its money comes from.',
  body: ({ name, description, company, responsible, mark }) => `\
**${name}** ${mark('since when, what it covers and for whom, such as “has appeared since 2026 and covers …”')}.

${description === '' ? '' : `${description}\n\n`}## Who is behind it

${name} is published by ${company}; ${responsible} answers for it. It is owned by ${mark('names of owners or shareholders; say if one holds a public or party office')}.

## Where the money comes from

${mark('advertising, subscriptions, donations, grants, other business; the largest givers')}. Advertisers and givers do not decide what we write; what was paid for is labelled as an advertorial.

## How we work

We verify news before we publish it and give room to those whom it may harm. We correct mistakes openly. Our rules are the Indonesian Press Law, the Code of Journalistic Ethics, and the guidelines for online media.`,
};
