import type { StandingPage } from '../../standing-page.ts';

/**
 * What the site and the newsroom know of readers. What it says of the device is what `src/client`,
 * `src/offline` and `src/search/ui` store there.
 */
export const privacy: StandingPage = {
  slug: 'privacy',
  title: 'Privacy',
  description: 'No cookies, no trackers. What is stored, where, and for how long.',
  body: ({ name, company, address, contact, mark }) => `\
This page says which personal data ${name} processes, under the Indonesian law on personal data protection (Law 27/2022, UU PDP).

## Who is responsible

The controller of personal data is ${company}, ${address}. Questions and requests about personal data: ${contact}.

## What we do not do

There are no cookies, no advertising trackers and no counters of visitors. Type, pictures and scripts of the pages come from this site itself. There are no readers’ accounts and no comments.

## What is stored on your device

All this lies in your own browser and is not sent to us:

- choices of display, if you made any: colours, size of text, contrast, saving data, shortcuts;
- stories that you saved, until you remove them or they are withdrawn;
- copies of at most 50 stories and 20 other pages that you opened last, and parts of the search index, so that they can be read without a connection; what was opened longest ago goes first;
- how far you read, for at most 40 stories that you have not finished;
- your last eight searches, only if you asked for it on the search page;
- the breaking news that you closed last, and when the copies on the device were last checked.

It all goes when you delete the data of this site in the settings of your browser. On a device that is shared, others can see which stories are saved.

## Search

Searching runs on your device. The words stand in the address of the search page; they only reach the server where that address is reloaded or opened from a link.

## Listening

*Listen* uses the voices of your device or browser. Some browsers send the text of the story to their makers to have it read; we neither send nor receive anything.

## Logs of the server

The server notes the IP address, the time, the page asked for and the kind of browser, so that the site is safe and faults can be found. The basis is legitimate interest (article 20 of UU PDP). This site is kept by ${mark('name of the hosting company and the country of its servers')}, which stores these logs for ${mark('how long, such as 30 days; ask the hosting company')}. Copies of the pages are handed out by ${mark('name of the CDN, such as Cloudflare; delete this sentence if there is none')}, which notes the same.

## Letters, WhatsApp and tips

If you write to the newsroom, we keep your message, name, address or number to answer it, to verify news, and to serve corrections and replies. Messages are kept for ${mark('how long, such as 2 years after the answer')} and then deleted; corrections and replies that were published stay with their stories. The providers of e-mail and WhatsApp keep messages by their own rules as well. Sources who ask for it are protected by the right to refuse (article 4 of the Press Law).

## Links to elsewhere

Buttons for sharing are plain links, and videos or posts of social media open on their sites after you tap them. Only then do those sites know of your visit, by their own rules.

## Names in the news

Names and facts about people in the news are published in the public interest under the Press Law and the Code of Journalistic Ethics. Objections are served by correction, right of reply, or withdrawal.

## Your rights

Under articles 5 to 13 of UU PDP you may:

- know who asks for your data, what for, and on which basis;
- complete, update and correct them;
- see them and have a copy;
- ask that processing be ended, delayed or limited, and the data deleted or destroyed;
- withdraw a consent that you gave;
- object to decisions made automatically, of which there are none here;
- sue and be compensated where your data were processed against the law.

Write to the newsroom. We act on a request to see, correct, delay or withdraw consent within 3 x 24 hours of receiving it. Laws may limit these rights (article 15). If data leak, we tell you in writing within 3 x 24 hours (article 46).`,
};
