/** In the address of a picture that the reader wants in spite of data saver. */
export const WANTED = 'wanted';

/** Header of the empty picture that the worker answers with in place of one it holds back. */
export const HELD = 'x-warta-held';
