import type { StandingPage } from '../../standing-page.ts';

/** How the paper owns up to its mistakes. */
export const corrections: StandingPage = {
  slug: 'corrections-policy',
  title: 'Corrections Policy',
  description: 'Mistakes are mended where they stand, named, and marked with their time.',
  body: ({ contact }) => `\
The Indonesian Code of Journalistic Ethics asks journalists to correct what is wrong at once, with an apology, and to serve the rights of reply and correction in proportion. This is how we do it.

## Corrections

Mistakes of fact, that is names, figures, places, times, quotations or the order of events, are mended in the story. A note in it says when, what was wrong, and what is right. All of them are gathered at [Corrections](/corrections/). Slips that change no meaning are mended without a note.

## Updates

Where things change after a story was published, what is new is added with its time. That is no correction: what stood there was right at its time.

## Right of reply and right of correction

Whoever’s good name a story harms may reply, and whoever finds a mistake may ask for its correction, be it about themselves or others. A reply is published free of charge and linked with the story. We may edit its length and language after talking with its author, not what it means.

## Withdrawal

A story that cannot be upheld is withdrawn. Its address stays and says when and why. The names of victims of crime and of children may be erased without a trace, so that nobody recognises them. We withdraw no story merely because somebody dislikes it.

## How to ask

Use *Report an error* below each story, or reach the newsroom: ${contact}. Give the address of the story, what is wrong, and what is right; for a reply also your name and how to reach you.

If our answer does not satisfy you, you may complain to the [Press Council](https://dewanpers.or.id/).`,
};
