/** Where entries stand that are not pinned. */
const LIST = '.entries:not(.entries--pinned)';

/** This page as it is now, parsed by the browser: nothing in it runs. */
function newestPage(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', location.pathname + location.search);
    request.setRequestHeader('Cache-Control', 'no-cache');
    request.addEventListener('load', () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${request.status}`)),
    );
    request.addEventListener('error', () => reject(new Error('No network.')));
    request.send();
  });
}

const styleOf = (page: Document): string => page.querySelector('head style')?.textContent ?? '';

/**
 * Makes the children of `own` those of `fresh`; what is the same stays where it is, so that nothing in it is
 * lost. Returns those that were not there.
 */
function renew(own: Element, fresh: Element): Element[] {
  const added: Element[] = [];
  const there = new Map(Array.from(own.children, (one) => [one.id, one]));
  const wanted = Array.from(fresh.children, (one) => {
    const old = one.id === '' ? undefined : there.get(one.id);
    if (old && old.innerHTML === one.innerHTML) return old;
    const copy = document.importNode(one, true);
    if (!old && copy.id !== '') added.push(copy);
    return copy;
  });
  let next = own.firstElementChild;
  for (const one of wanted)
    if (one === next) next = next.nextElementSibling;
    else own.insertBefore(one, next);
  while (next) {
    const after = next.nextElementSibling;
    next.remove();
    next = after;
  }
  return added;
}

/** Takes over what stands in one place here and there, or came, or went, below `before`. */
function replace(selector: string, fresh: Document, before: Element): void {
  const [own, other] = [document.querySelector(selector), fresh.querySelector(selector)];
  const copy = other && document.importNode(other, true);
  if (own && copy) own.replaceWith(copy);
  else if (own) own.remove();
  else if (copy) before.before(copy);
}

/** Leads the reader to the newest of what came, which is marked until more comes. */
function leadTo(added: readonly Element[]): void {
  for (const one of document.querySelectorAll('.entry[data-new]')) one.removeAttribute('data-new');
  for (const one of added) one.setAttribute('data-new', '');
  const [first] = added;
  const heading = first?.querySelector<HTMLElement>('h2,h3,h4,h5,h6');
  if (!first || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  first.scrollIntoView();
}

/**
 * Brings a page of live coverage up to date without loading it: new entries, changed and withdrawn ones, the
 * summary, the count. Where what came needs a style that this page has not, or the coverage is over, the
 * page is loaded again. Rejects where it cannot be had.
 */
export async function showEntries(box: HTMLElement): Promise<void> {
  const fresh = await newestPage();
  const [list, other] = [document.querySelector(LIST), fresh.querySelector(LIST)];
  const otherBox = fresh.querySelector<HTMLElement>('[data-live]');
  if (!list || !other || !otherBox || styleOf(fresh) !== styleOf(document))
    return location.reload();
  replace('.entries--pinned', fresh, list);
  replace('#ralat', fresh, document.querySelector('.story__main > :last-child')!);
  const summary = (page: Document): Element[] => {
    const all = [...page.querySelectorAll('.text > *')];
    return all.slice(
      0,
      all.findIndex((one) => one.classList.contains('live')),
    );
  };
  const [was, is] = [summary(document), summary(fresh)];
  if (was.map((one) => one.outerHTML).join('') !== is.map((one) => one.outerHTML).join('')) {
    for (const one of was) one.remove();
    box.before(...is.map((one) => document.importNode(one, true)));
  }
  const note = box.querySelector('.live__note');
  const bar = document.importNode(otherBox.querySelector('.live__bar')!, true);
  if (note) bar.querySelector('.live__note')?.replaceWith(note);
  box.querySelector('.live__bar')!.replaceWith(bar);
  box.dataset['version'] = otherBox.dataset['version'];
  leadTo(renew(list, other));
}
