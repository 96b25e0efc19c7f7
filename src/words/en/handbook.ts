import type { HandbookWords } from '../words.ts';

export const handbook: HandbookWords = {
  generated: '*Warta makes this page of its own rules (`npm run docs`).*',
  fields: {
    story: {
      file: '21-fields-of-a-story',
      title: 'All fields of a story',
      intro:
        'What may stand in the front matter of a story. Only `title`, `date` and `section` are a must. A name with a full stop such as `image.alt` is written in steps: `alt` below `image`, after two spaces.',
    },
    others: {
      file: '22-other-fields',
      title: 'Fields of pages, authors and topics',
      intro: 'For the folder `pages`, the folder `authors`, and the file `topics.yaml`.',
    },
    site: {
      file: '23-fields-of-the-site',
      title: 'Fields of site.yaml',
      intro:
        'The settings of the whole site, in `site.yaml`. An error there stops everything: run the check after each change.',
    },
    head: ['field', 'meaning', 'example'],
    kinds: {
      page: 'Pages that stay: `pages/name.md`',
      author: 'Authors: `authors/id.yaml`',
      topic: 'Topics: each item of `topics.yaml`',
    },
  },
  kinds: {
    file: '11-kinds-of-story',
    title: 'Kinds of story and their skeletons',
    intro:
      'On a computer, `npm run new -- "Headline" --kind press-release` begins a story with a skeleton to fill in. Each mark `[FILL IN: …]` waits for your words, and the line `draft: yes` holds it back until you delete it. On a phone, copy a whole skeleton from these pages: [news, crime, features, interviews, opinion, analysis](17-skeletons-news.md), [explainers, fact checks, galleries, releases, advertising, obituaries](18-skeletons-service.md), [live, events, disasters, sports, right of reply](19-skeletons-events.md).',
    head: ['kind', 'other names', 'what for'],
  },
  skeletons: {
    headline: 'headline',
    intro:
      'Copy a box into a new file, such as `name-of-story.md` in the folder of the month. First put your own time and section in place of `date` and `section`, then your words in place of each mark `[FILL IN: …]`, brackets included. Lines that begin with `#` and a space are notes and may be deleted; to use a field such as `#image:`, delete only its `#`. Delete the line `draft` last.',
    parts: {
      news: {
        file: '17-skeletons-news',
        title: 'Skeletons: news, crime, features, interviews, opinion',
      },
      service: {
        file: '18-skeletons-service',
        title: 'Skeletons: explainers, fact checks, galleries, releases, advertising, obituaries',
      },
      events: {
        file: '19-skeletons-events',
        title: 'Skeletons: live, events, disasters, sports, right of reply',
      },
    },
  },
  messages: {
    effects: {
      stop: '**ERROR**, stops all publishing',
      broken: '**ERROR**, holds this file back',
      error: '**ERROR**, holds nothing back',
      warning: '**warning**, is published all the same',
      hint: '*hint*',
    },
    intro:
      'At the end of each line of the check stands the name of its message, such as `picture/no-alt`; look for that name here. What stands in quotation marks is an example. Below each message stands the way out. What errors, warnings and hints mean: see [When something goes wrong](16-when-something-goes-wrong.md).',
    areas: {
      files: { file: '31-messages-files', title: 'Messages about files and front matter' },
      fields: { file: '32-messages-fields', title: 'Messages about fields' },
      site: {
        file: '33-messages-site',
        title: 'Messages about sections, topics, authors, masthead and spam',
      },
      stories: {
        file: '34-messages-stories',
        title: 'Messages about stories, addresses and times',
      },
      pictures: { file: '35-messages-pictures', title: 'Messages about pictures and documents' },
      texts: { file: '36-messages-texts', title: 'Messages about headlines and texts' },
      signs: { file: '37-messages-signs', title: 'Messages about signs that do nothing' },
      links: { file: '38-messages-links', title: 'Messages about links' },
      duties: { file: '39-messages-duties', title: 'Messages about law, ethics and withdrawals' },
    },
  },
};
