import type { ReaderWords } from '../words.ts';
import { tools } from './tools.ts';

/** Words of the reader's comforts and of offline reading in English. */
export const reader: ReaderWords = {
  display: 'Display',
  textSize: 'Text size',
  sizes: ['Smallest', 'Small', 'Medium', 'Large', 'Largest'],
  theme: 'Colours',
  themeAuto: 'Automatic',
  themeLight: 'Light',
  themeDark: 'Dark',
  contrast: 'High contrast',
  saver: 'Save data',
  saverHelp: 'Pictures load when tapped.',
  largePicture: 'Large picture',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  loadPicture: 'Load picture',
  saved: 'Saved stories',
  share: 'Share',
  save: 'Save',
  ...tools,
  codeMissing: 'Some code of the page could not be downloaded. Reload the page and try again.',
  listenImpossible:
    'Listen does not work in this browser, or its code could not be downloaded: try to reload the page.',
  toolsImpossible:
    'Save and Listen do not work in this browser, or their code could not be downloaded: try to reload the page.',
  articleTools: 'Reading tools',
  listen: 'Listen',
  goOn: 'Continue where you left off',
  storedCopy: 'Stored copy, loaded',
  savedTitle: 'Saved stories',
  savedLead:
    'Stories you saved in this browser. They can be read without a connection, and stay until you remove them or they are withdrawn.',
  savedEmpty: 'No saved stories yet. Tap “Save” below the headline of a story.',
  savedNoScript: 'Saving stories needs JavaScript.',
  listUnready:
    'This list does not work in this browser, or its code could not be downloaded: try to reload the page.',
  savedSearch: 'Search in saved stories',
  savedSearchNone: 'No saved story has these words.',
  savedOrder: 'Order',
  savedNewest: 'Saved last',
  savedPublished: 'Newest',
  savedLargest: 'Largest',
  savedTotal: '{n} stories, {size}',
  savedWhen: 'saved',
  remove: 'Remove',
  removeAll: 'Remove all',
  removeAllAsk: 'Remove all saved stories?',
  offlineTitle: 'You are offline',
  offlineLead:
    'This page was never loaded on this device, and there is no connection. These can be read now:',
  offlineNone: 'No pages are stored on this device yet.',
  offlineArticles: 'Stories',
  offlinePages: 'Pages',
  offlineRetry: 'Try again',
  offlineSearch:
    'You are offline, and the part of the index for these words was never downloaded. What is shown, if anything, are matching recent headlines.',
  read: 'read',
};
