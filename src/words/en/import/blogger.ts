import type { ImportDictionary } from '../../words.ts';

/** Words of the piece for the template of a blog that has no domain of its own. */
export const blogger: ImportDictionary['blogger'] = {
  moved: 'This blog has moved. This article is now at',
  here: 'its new address',
  explanation: `How to put it in: Blogger > Theme > arrow beside "Customise" > Edit HTML.
Paste all of this file just before </body> and save. Open an article and click the link.

What it does: readers see a link to the same article on the new site, and search engines see that address
as the canonical one. The ?m=1 of the view for phones falls off.

What it cannot promise: this is no permanent redirect (301), since Blogger offers none to another site. The
canonical address is set by a script; search engines may ignore it, and those that run no scripts see a
link to the front page only. Links elsewhere still lead to this blog, so do not delete it. Drafts and
articles that were not imported have no address on the new site.

What is surer: buy a domain and set it in Blogger (Settings > Custom domain); Blogger then redirects the
blogspot addresses itself. Once search engines know the domain, point it to the new site.`,
};
