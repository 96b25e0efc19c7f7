import type { reportId } from './report.id.ts';

/** Words around the problems in the report of an import, in English. */
export const reportEn: typeof reportId = {
  title: 'Import report',
  when: (time) => `Run ${time}.`,
  dryRun: 'Only tried (--dry-run): nothing was written.',
  counts: (v) =>
    `${v['created']} files made, ${v['updated']} updated, ${v['kept']} left alone, ${v['removed']} injections cut.`,
  source: 'What the source holds',
  comments: (count) => `${count} comments were not imported.`,
  kinds: 'type and status',
  next: 'What to do next',
  nextSteps: [
    'Read the warnings below, from the top.',
    'Run npm run check.',
    'Run npm start and look at the site.',
  ],
  problems: 'To look at',
  more: (count) => `… and ${count} more.`,
  line: (line) => `line ${line}`,
  removedTitle: 'What was cut',
  removedHelp:
    'Each piece below was cut because it was recognised as injected spam. Where this is wrong, copy the text back into the file that is named.',
  progress: (done) => `${done} stories …`,
  askSection: (name, count, choices) =>
    `Section for the category “${name}” (${count} stories)? [${choices}] `,
  usage:
    'Usage: npm run import -- <file, folder or address> [--images] [--dry-run] [--json] [--section-map "category=section,…"] [--allow-private] [--release name]',
};
