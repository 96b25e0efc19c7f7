import css from './own-style.css?inline';

/** Adds what the forms of the package lack on a narrow screen. */
export function addOwnStyle(): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
