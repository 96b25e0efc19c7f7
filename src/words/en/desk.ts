import type { DeskWords } from '../words.ts';
import { init } from './init.ts';
import { update } from './update.ts';

/** What the newsroom's commands say, in English. */
export const desk: DeskWords = {
  check: {
    mended: (places, file, rules) =>
      `Mended ${places} ${places === 1 ? 'place' : 'places'} in ${file} (${rules}).`,
    nothingMended: 'There is nothing that can safely be mended by itself.',
    aside: (folder) =>
      `The files as they were are kept in ${folder}; put them back with npm run check -- --undo.`,
    nothingToUndo: 'There is nothing to put back.',
    back: (file) => `Put back: ${file}`,
    changedSince: (file) =>
      `${file} was changed after it was mended and is left alone; its old form stays in the folder _check.`,
    asking: (addresses) =>
      `Asking ${addresses} outside addresses, slowly so as not to be a burden …`,
    asked: (askedCount, remembered, left) =>
      `${askedCount} outside addresses asked, ${remembered} still remembered from the last days.${left > 0 ? ` ${left} are left: run npm run check -- --links again to go on.` : ''}`,
    offline: 'There is no network, so outside links were not looked at.',
    oldMissing: (file) => `The list of addresses ${file} cannot be read.`,
    fates: { kept: 'kept', redirected: 'redirected', lost: 'LOST' },
    fateTotal: (keptCount, redirectedCount, lostCount) =>
      `${keptCount} kept, ${redirectedCount} redirected, ${lostCount} lost. A lost address can be written under aliases of the story that takes its place.`,
  },
  new: {
    askTitle: 'Headline: ',
    askSection: (choices) => `Section (${choices}): `,
    askAuthor: (choices) => `Author (${choices}; leave empty for the newsroom): `,
    unknownSection: (value, choices) => `There is no section “${value}”. Use one of: ${choices}.`,
    unknownAuthor: (value, choices) =>
      `There is no author “${value}” in the folder authors. There are: ${choices}.`,
    noSlug: 'That headline has no Latin letters or digits for its address; add --slug some-words.',
    badDate: (value) => `“${value}” is no time. Write one such as 2026-11-22 19:41.`,
    newFile: (file) => `Made: ${file}`,
    next: 'Put your words in place of each [FILL IN: …], see them with npm run dev, check it with npm run check; delete the line draft to publish.',
    advert: {
      askClient: 'Name of the client: ',
      places: 'front, section, story, end, search',
      next: 'Fill in title or picture for the advert to be shown, look with npm run dev, check with npm run check.',
      comments: {
        title: 'the text of the advert: remove the # and replace the dots',
        picture: 'or a picture in this folder, with all its words in alt',
        link: 'where the advert leads',
        places: 'take out the places that were not booked',
        until: 'until this day is over; as in the contract',
      },
    },
    yes: 'yes',
    comments: {
      date: 'when it is published; a time to come schedules it',
      draft: 'delete this line to publish',
      image: 'lead picture: save the file in this folder, then delete the # signs below',
    },
  },
  init,
  update,
  preview: {
    mark: { draft: 'DRAFT', scheduled: 'SCHEDULED' },
    draft: 'Draft: readers do not see this story yet.',
    scheduled: (time) => `Scheduled: readers do not see this story before ${time}.`,
    problems: (count) => `${count} ${count === 1 ? 'note' : 'notes'} of the check on this story`,
    line: (line) => `line ${line}`,
    severity: { error: 'ERROR', warning: 'warning', hint: 'hint' },
    clean: 'The check found nothing wrong with this story.',
  },
};
