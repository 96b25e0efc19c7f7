import type { StandingPage } from '../../standing-page.ts';

/** How to reach the newsroom, and how to send it news. */
export const contact: StandingPage = {
  slug: 'contact',
  title: 'Contact and tips',
  description: 'How to reach the newsroom, send a tip, and ask for a correction or reply.',
  body: ({ name, address, contact: ways }) => `\
Reach the newsroom of ${name} by ${ways}, or come and write to ${address}.

## Sending a tip

Say what happened, where, when, and how you know. Photos and videos are best your own; say who made them and whether they may be published with a name. Do not endanger yourself for a picture. We verify every tip first and do not publish all of them.

## If your name must stay secret

Say so at the beginning. Journalists have the right to refuse: we do not tell the names of sources who ask for it. But e-mail and WhatsApp leave traces with their providers and on your device. Do not use an address, number or device of the office that you write about; where a tip is dangerous for you, ask to meet.

## Corrections and replies

Give the address of the story, what is wrong, and what is right. The quickest way is *Report an error* below that story.

## Advertising and invitations

Write “Advertising” or “Invitation” as the subject. Neither decides what we write.`,
};
