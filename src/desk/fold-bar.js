(() => {
  const bar = document.getElementById('warta-desk');
  const button = bar.querySelector('button');
  const KEY = 'warta-desk-folded';
  const fold = (isFolded) => {
    bar.toggleAttribute('data-folded', isFolded);
    button.setAttribute('aria-expanded', String(!isFolded));
  };
  // A browser may refuse to remember anything.
  try {
    fold(localStorage.getItem(KEY) === 'yes');
  } catch {}
  button.addEventListener('click', () => {
    const isFolded = !bar.hasAttribute('data-folded');
    fold(isFolded);
    try {
      localStorage.setItem(KEY, isFolded ? 'yes' : 'no');
    } catch {}
  });
})();
