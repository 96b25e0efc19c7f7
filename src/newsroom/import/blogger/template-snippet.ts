import type { ImportDictionary } from '../../../words/words.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';

/**
 * What an editor pastes into the template of a blog without a domain of its own: it shows readers and
 * search engines the new address of the post at hand, whose path is the same here. `?m=1` falls off,
 * since only the path goes along. Lists and labels of the blog are none here: they lead to the front
 * page. `siteUrl` is the address of the new site.
 */
export function templateSnippet(siteUrl: string, words: ImportDictionary['blogger']): string {
  const base = siteUrl.replace(/\/+$/, '');
  const address = JSON.stringify(base).replaceAll('<', '\\u003c').replaceAll(']]>', ']]\\u003e');
  const home = escapeHtml(`${base}/`);
  return `<!--
${words.explanation.replaceAll('--', '—')}
-->
<div id='warta-new-address' style='padding:1em;border:2px solid'>
${escapeHtml(words.moved)} <a href='${home}'>${escapeHtml(words.here)}</a>
</div>
<script>//<![CDATA[
(function () {
  var isKept = /^\\/(?:\\d{4}\\/\\d{2}|p)\\/[^\\/]+\\.html$/.test(location.pathname);
  var address = ${address} + (isKept ? location.pathname : '/');
  var link = document.querySelector('#warta-new-address a');
  link.href = address;
  if (!isKept) return;
  var old = document.querySelectorAll('link[rel="canonical"]');
  for (var i = 0; i < old.length; i++) old[i].parentNode.removeChild(old[i]);
  var canonical = document.createElement('link');
  canonical.rel = 'canonical';
  canonical.href = address;
  document.head.appendChild(canonical);
})();
//]]></script>
`;
}
