/** Whether choices are the places of adverts, of which an editor must know where each is: a client has paid for it. */
export const isAdvertPlaces = (choices: string): boolean =>
  choices.startsWith('front, section, story');
