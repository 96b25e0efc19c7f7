/** What a page of a site is: one story, a list of stories, something else, or what cannot be told. */
export type SavedKind = 'story' | 'list' | 'form' | 'missing' | 'attachment' | 'unclear';
