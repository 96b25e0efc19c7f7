// Stands in the page right after the place of the chips: where the address names a filter, their row is
// kept free before anything is painted, since what fills it is fetched beside the answer.
if (/[?&](?:section|topic|author|from|to)=[^&]/.test(location.search))
  document.querySelector<HTMLElement>('[data-search-chips]')!.hidden = false;
