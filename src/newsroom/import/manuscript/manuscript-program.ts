/** Where a page stands on the net: it is no manuscript any more. */
const onTheNet =
  /<link\b[^<>]*rel=["']?canonical|<script\b[^<>]*application\/ld\+json|<!--\s*Mirrored from|<!--\s*saved from url=\(\d+\)(?!https:\/\/docs\.google\.)/i;
const ofDocs =
  /<body\b[^<>]*\bdoc-content\b|\.lst-kix_|<(?:ul|ol) class="[^"<>]*\blst-kix_|themes\.googleusercontent\.com\/fonts\/css|<html><head><meta content="text\/html; charset=UTF-8" http-equiv="content-type">(?:<title>[^<>]*<\/title>)?<style type="text\/css">/i;
const ofWord =
  /<meta\s[^<>]*\bname=["']?(?:Generator|ProgId)["']?\s[^<>]*content=["']?(?:Microsoft Word|Word\.Document)/i;

/** The program that saved a manuscript as a page, by the beginning of the page; `undefined` for all other pages. */
export function manuscriptProgram(start: string): 'google-docs' | 'word' | undefined {
  if (onTheNet.test(start)) return undefined;
  if (ofWord.test(start)) return 'word';
  return ofDocs.test(start) ? 'google-docs' : undefined;
}
