import type { PageDocument } from './page-document.ts';

const missing = /\b(404|410|not found|page not found|tidak ditemukan|halaman hilang)\b/i;
const login = /\b(log\s?in|sign in|masuk|password|kata sandi)\b/i;

/** Whether a page is a login form or says that there is nothing; only a short one is believed. */
export function unlikelyPage(document: PageDocument): 'page-login' | 'page-not-found' | undefined {
  const title = document.querySelector('title')?.textContent ?? '';
  const heading = document.querySelector('h1')?.textContent ?? '';
  if (
    document.querySelector('input[type="password"]') &&
    login.test(`${title} ${heading} ${document.querySelector('form')?.textContent ?? ''}`)
  ) {
    return 'page-login';
  }
  return missing.test(title) || missing.test(heading) ? 'page-not-found' : undefined;
}
