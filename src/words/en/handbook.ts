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
      title: 'Fields of pages, authors, topics and adverts',
      intro:
        'For the folders `pages`, `series`, `authors` and `adverts`, and the file `topics.yaml`.',
    },
    site: {
      file: '23-fields-of-the-site',
      title: 'Fields of site.yaml',
      intro:
        'The settings of the whole site, in `site.yaml`. An error there stops everything: run the check after each change.',
    },
    publish: {
      file: '24-fields-of-publishing',
      title: 'Fields of publish.yaml',
      intro:
        'Where `npm run publish` sends the site to: the file `publish.yaml` in the folder `content`, beside `site.yaml`. An example of each way is in [Publishing to a host](25-publishing-to-a-host.md). Passwords and keys never stand here.',
    },
    head: ['field', 'meaning', 'example'],
    kinds: {
      page: 'Pages that stay: `pages/name.md`',
      series: 'Series and dossiers: `series/name.md`',
      author: 'Authors: `authors/id.yaml`',
      advert: 'Adverts: `adverts/name.yaml`',
      topic: 'Topics: each item of `topics.yaml`',
    },
  },
  kinds: {
    file: '11-kinds-of-story',
    title: 'Kinds of story and their skeletons',
    intro:
      'On a computer, `npm run new -- "Headline" --kind press-release` begins a story with a skeleton to fill in. Each mark `[FILL IN: …]` waits for your words, and the line `draft: yes` holds it back until you delete it. On a phone, copy a whole skeleton from these pages: [news, crime, features, interviews, opinion, analysis](17-skeletons-news.md), [explainers, fact checks, galleries, photo essays, releases, advertising, obituaries](18-skeletons-service.md), [live, events, disasters, sports, right of reply](19-skeletons-events.md).',
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
        title:
          'Skeletons: explainers, fact checks, galleries, photo essays, releases, advertising, obituaries',
      },
      events: {
        file: '19-skeletons-events',
        title: 'Skeletons: live, events, disasters, sports, right of reply',
      },
    },
  },
  targets: {
    file: '26-examples-of-publish-yaml',
    title: 'Examples of publish.yaml',
    intro:
      'Choose one way, copy its box into the file `publish.yaml` in the folder `content`, and put in what your hosting panel says. `name` may be anything; it stands after `--to`. Secrets are given by the names beside each way, on a computer as at GitHub and GitLab ([Publishing to a host](25-publishing-to-a-host.md)); `WARTA_PASSWORD_MAIN` is for the host `main` alone. Two hosts stand one after the other below one `targets`. All fields: [fields of publish.yaml](24-fields-of-publishing.md).',
    ways: {
      sftp: 'For hosting with access by SSH (cPanel: *SSH Access*). The secret is `WARTA_PASSWORD`, or a private key in `WARTA_KEY` with `WARTA_PASSPHRASE`. At the first time Warta shows the fingerprint of the host: compare it with the hosting panel, then write it as `fingerprint`.',
      ftps: 'FTP over an encrypted line, for hosting without SSH. The name of the server and the account stand in cPanel, *FTP Accounts*. The secret is `WARTA_PASSWORD`.',
      ftp: 'FTP without encryption: anybody on the way can read the password. Only where the host offers nothing else; that is why it needs `unencrypted: yes`. The secret is `WARTA_PASSWORD`.',
      rsync:
        'The thriftiest, where the program rsync is on this computer and the host gives access by SSH. The secret is a private key in `WARTA_KEY` with `WARTA_PASSPHRASE`, or `WARTA_PASSWORD`; without either, what ssh knows itself. At the first time Warta shows the fingerprint of the host: compare it with the hosting panel, then write it as `fingerprint`.',
      s3: 'Amazon S3 and services that speak the same. For others than Amazon add `endpoint`, the address of the service. The secrets are `WARTA_ACCESS_KEY` and `WARTA_SECRET_KEY`.',
      folder:
        'A folder of this computer, of another disk, or of a web server on the same machine. No secret.',
    },
  },
  delivery: {
    file: '40-messages-of-publishing',
    title: 'Messages of publishing and looking',
    intro:
      'All sentences that can come, with … in the place of your names and addresses. A publication that stops breaks nothing: the site that people read stays whole, the old one or the new one. Step by step: [Publishing to a host](25-publishing-to-a-host.md).',
    faults: 'Where npm run publish stops',
    findings: 'What npm run verify finds',
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
      files: { file: '31-messages-files', title: 'Messages about files' },
      data: {
        file: '30-messages-data',
        title: 'Messages about the data at the top and how it is written',
      },
      fields: { file: '32-messages-fields', title: 'Messages about fields' },
      site: {
        file: '33-messages-site',
        title: 'Messages about sections, topics, authors, masthead and spam',
      },
      stories: {
        file: '34-messages-stories',
        title: 'Messages about stories, addresses and times',
      },
      pictures: {
        file: '35-messages-pictures',
        title: 'Messages about pictures, documents and adverts',
      },
      charts: { file: '47-messages-charts', title: 'Messages about tables and charts' },
      forms: {
        file: '43-messages-forms',
        title:
          'Messages about live coverage, sound and video, series, fact checks and photo essays',
      },
      readership: {
        file: '51-messages-readers',
        title: 'Messages about support and followers',
      },
      texts: { file: '36-messages-texts', title: 'Messages about headlines and texts' },
      signs: { file: '37-messages-signs', title: 'Messages about signs that do nothing' },
      links: { file: '38-messages-links', title: 'Messages about links' },
      duties: { file: '39-messages-duties', title: 'Messages about law and ethics' },
      withdrawals: { file: '52-messages-withdrawals', title: 'Messages about withdrawals' },
    },
  },
};
