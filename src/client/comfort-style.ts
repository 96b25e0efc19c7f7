import address from '../styles/comforts.css?url&no-inline';

let loading: Promise<void> | undefined;

/**
 * Fetches the style of what is only seen after a tap, once; pages do without it until then. Without
 * it, offline and never fetched, the comforts work all the same.
 */
export function loadComfortStyle(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
  return loading;
}
