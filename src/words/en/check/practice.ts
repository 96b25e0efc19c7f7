import type { practice as indonesian } from '../../id/check/practice.ts';
import type { SameRules } from '../../rule-words.ts';

const mastheadLabels = {
  company: 'company that publishes it',
  address: 'address of the newsroom',
  responsible: 'person responsible',
};

/** Rules of the trade and the law: dates, translations, labels, masthead, who must be told what. */
export const practice: SameRules<typeof indonesian> = {
  'picture/no-caption': {
    message: (v) => `The picture “${v.src}” has no caption.`,
    fix: () =>
      'Add who, what, where and when; in the text: ![alt](file.jpg "Caption (Photo: Name)").',
  },
  'topic/spellings': {
    message: (v) =>
      `The topics “${v.value}” and “${v.other}” seem to be the same; “${v.other}” is used in ${v.articles} ${v.articles === 1 ? 'story' : 'stories'}.`,
    fix: (v) => `Use one spelling, such as “${v.other}”, or declare both in topics.yaml.`,
  },
  'date/scheduled': {
    message: (v) => `This story is scheduled for ${v.time}.`,
    fix: () => 'Nothing to do if that is meant; otherwise change date.',
  },
  'date/far': {
    message: (v) =>
      v.years === undefined
        ? `The time of publication, ${v.time}, is more than a month away.`
        : `This story is not published before ${v.time}, ${v.years} years from now; readers do not see it until then.`,
    fix: (v) =>
      v.years === undefined
        ? 'Look at year and month in date; leave it if it is meant.'
        : 'The year seems to be a slip: put it right in date.',
  },
  'date/coming': {
    message: (v) =>
      `The time in “${v.key}” (${v.time}) is still to come, but the story is published.`,
    fix: () => 'Look at its date and time.',
  },
  'date/folder': {
    message: (v) =>
      `This story is of ${v.date} but lies in the folder ${v.folder}; its address has the folder’s month.`,
    fix: () =>
      'A story that was published keeps its date: put the old one back and write what is new in updated. A file that was never published moves to the folder of its month.',
  },
  'translation/loop': {
    message: (v) => `This story and “${v.other}” each claim to be a translation of the other.`,
    fix: () => 'Delete translationOf from the original.',
  },
  'translation/of-itself': {
    message: () => 'The field “translationOf” names this very story.',
    fix: () => 'Write the id of the original, or delete translationOf.',
  },
  'translation/chain': {
    message: (v) =>
      `This story translates “${v.other}”, which itself is a translation of “${v.original}”.`,
    fix: (v) => `Write translationOf: ${v.original}, so that all versions name each other.`,
  },
  'translation/same-language': {
    message: (v) => `This story translates “${v.other}”, but the language of both is “${v.lang}”.`,
    fix: () => 'Set lang in the translation, such as lang: en.',
  },
  'translation/not-published': {
    message: (v) =>
      `The original “${v.other}” is not published yet or was withdrawn, so it is not linked.`,
    fix: () => 'Publish the original, or delete translationOf.',
  },
  'label/missing': {
    message: (v) =>
      `“${v.value}” marks an advertisement, but the story’s label is not advertorial.`,
    fix: () => 'Add label: advertorial, so that readers know that it was paid for.',
  },
  'client/missing': {
    message: () => 'This advertorial does not say who paid for it.',
    fix: () => 'Add the name of the client, such as client: PT Nama Klien.',
  },
  'client/unlabelled': {
    message: (v) =>
      `There is a client (“${v.client}”), but the story’s label is not advertorial, so readers do not see it.`,
    fix: () => 'Add label: advertorial, or delete client if nobody paid for the story.',
  },
  'ai/undeclared': {
    message: (v) => `“${v.value}” shows a use of artificial intelligence that is not declared.`,
    fix: () =>
      'Add ai: and a sentence, such as ai: Translated by machine, edited by the newsroom. (Press Council rule 1/2025.)',
  },
  'ai/how': {
    message: () => 'The use of artificial intelligence is declared, but not what for.',
    fix: () =>
      'Write a sentence under ai, such as ai: Illustration made with AI, checked by the newsroom.',
  },
  'masthead/missing': {
    message: (v) => `The masthead does not name the ${mastheadLabels[v.key]}.`,
    fix: (v) =>
      `Fill in ${v.key} under masthead: article 12 of the Indonesian Press Law asks for company, address and person responsible.`,
  },
  'masthead/no-guidelines': {
    message: () =>
      'There is no page with the guidelines for online media (Pedoman Media Siber), or it is a draft.',
    fix: () =>
      'Make pages/pedoman-media-siber.md with the Press Council’s guidelines: online media in Indonesia must show them.',
  },
  'page/to-fill-in': {
    message: (v) =>
      `This page is not published yet, because something must still be filled in here${v.what === '' ? '' : `: ${v.what}`}.`,
    fix: () =>
      'Replace the mark, from [ to ], by what it asks for, or delete its sentence; once the last mark is gone, the page is published.',
  },
  'masthead/email': {
    message: (v) => `“${v.value}” in email is no e-mail address, so readers cannot write there.`,
    fix: () => 'Write for example email: news@village-news.id below masthead.',
  },
  'masthead/whatsapp': {
    message: (v) =>
      `“${v.value}” in whatsapp is not one number, so the link to WhatsApp does not reach the newsroom.`,
    fix: () => 'Write one number, such as whatsapp: "0812-3456-7890", below masthead.',
  },
  'masthead/no-contact': {
    message: () =>
      'The masthead has no e-mail or WhatsApp, so readers cannot ask for a correction.',
    fix: () => 'Fill in email or whatsapp under masthead.',
  },
  'ads/line': {
    message: (v) =>
      v.fault === 'fields'
        ? `The line “${v.text}” lacks a field.`
        : v.fault === 'domain'
          ? `“${v.text}” is no domain.`
          : v.fault === 'relation'
            ? `“${v.text}” is neither DIRECT nor RESELLER.`
            : 'This file is an HTML page and no list of sellers.',
    fix: () =>
      'Write a line for each seller: domain, account, DIRECT or RESELLER, then the certification code if there is one.',
  },
};
