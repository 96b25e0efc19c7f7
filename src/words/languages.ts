// The languages of Warta, by the code that `site.yaml` names. A new one is its folder and a line here.
export { words as id } from './id/index.ts';
export { words as en } from './en/index.ts';
