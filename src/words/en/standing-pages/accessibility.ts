import type { StandingPage } from '../../standing-page.ts';

/** What the site does for readers who see, hear or move otherwise; what it says is what tests hold. */
export const accessibility: StandingPage = {
  slug: 'accessibility',
  title: 'Accessibility',
  description: 'What we do so that everybody can read this site, and what is still missing.',
  body: ({ name, contact }) => `\
${name} wants to be read by everybody: with a screen reader, without a mouse, on an old phone, over a slow connection. This site is made to follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.

## What you can use

- **Display**, at the head of the page: five sizes of text, light or dark colours, high contrast, and saving data, which loads pictures when they are tapped.
- **Listen**, below the headline: the story is read by a voice of your device, if it has one for the story’s language.
- **Keyboard:** all links and buttons are reached with the Tab key, the one that is chosen is clearly seen, and the first link of every page skips the menu.
- **Screen readers:** headings are in order, parts of the page have names, pictures have alternative texts, and other languages are marked.
- **Without JavaScript** stories are whole; search and reading tools need it.
- Nothing plays, blinks or makes a sound by itself.

## What is not perfect yet

- Alternative texts are written by the newsroom; old stories and those from an earlier site may lack them.
- PDF documents and spreadsheets are published as they came.
- Videos and posts on other sites follow those sites, subtitles included.

## Tell us

If there is something that you cannot read or use, reach the newsroom: ${contact}. Give the address of the page and the aids that you use. We mend it, or send you its content in another form.`,
};
