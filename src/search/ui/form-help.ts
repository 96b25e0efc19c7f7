import { showChips } from './filter-chips.ts';
import { CountedChoices } from './counted-choices.ts';
import { listenToYears, showYear } from './year-choice.ts';
import { offerTopics } from './near-topics.ts';
import { QuerySuggestions } from './query-suggestions.ts';
import { listenToArrows } from './result-keys.ts';
import { offerToRemember } from './recent-queries.ts';
import type { SearchPage } from './search-page.ts';

/**
 * All that makes the form easier and that an answer does not wait for: chips of the filters that are on,
 * counts beside their choices, years, suggestions and recent queries, near topics where nothing matches,
 * and the arrow keys.
 */
export function helpForm(page: SearchPage): void {
  const counts = new CountedChoices(page);
  const suggestions = new QuerySuggestions(page);
  const update = (): void => {
    showYear(page);
    showChips(page);
    counts.update();
    suggestions.update();
    offerTopics(page);
  };
  listenToYears(page);
  listenToArrows(page);
  offerToRemember(page);
  // What is asked and whether it is answered stands in this attribute.
  const states = new MutationObserver(update);
  states.observe(page, { attributes: true, attributeFilter: ['data-search-state'] });
  update();
}
