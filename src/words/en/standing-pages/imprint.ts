import type { StandingPage } from '../../standing-page.ts';

/** Who publishes the paper and answers for it; above it the page itself shows the masthead of site.yaml. */
export const imprint: StandingPage = {
  slug: 'masthead',
  title: 'Masthead',
  description: 'Who publishes this paper, who answers for it, and how to reach the newsroom.',
  body: ({ name, gaps, mark }) => `\
${gaps.length === 0 ? '' : `${mark(`${gaps.join(', ')} below masthead in site.yaml; then delete this line`)}\n\n`}${name} is published by the press company whose name, address and person responsible stand above, as article 12 of the Indonesian Press Law (40/1999) asks.

## Writers

The names of the writers stand above their stories. Stories without a name are the work of the newsroom together.

## News, opinion and advertising

What carries no label is news. Opinion and analysis are labelled, and their authors answer for them. What was paid for is labelled as an advertorial and says who paid.

## Bribes and impostors

The Indonesian Code of Journalistic Ethics forbids journalists to abuse their trade and to take bribes. Whoever asks for money or goods in the name of ${name} does not act for us; please tell the newsroom.`,
};
