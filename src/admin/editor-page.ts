import { escapeHtml } from '../lib/escape-html.ts';
import { wordsIn } from '../words/words-in.ts';
import type { DeskData } from './config/desk-data.ts';
import { gitHosts } from './config/git-hosts.ts';

/**
 * What the page may do: code of this site alone, and nobody asked but the git host. The package writes
 * styles of its own while it runs, and makes pictures smaller by WebAssembly.
 */
function policyOf({ editor, address }: DeskData): string {
  const hosts = gitHosts(editor);
  // Kept apart, it asks the site what is live.
  const asked = editor.apart === true ? [...hosts, new URL(address).origin] : hosts;
  const all = asked.map((host) => ` ${host}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `connect-src 'self' blob: data:${all}`,
    `img-src 'self' blob: data:${all}`,
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The strip stands above the forms, which are fixed to what holds them by its transform. */
const STYLE = `html{color-scheme:light dark;font:16px/1.3 system-ui,sans-serif}
body{margin:0;height:100dvh;display:flex;flex-direction:column}
#strip{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center;padding:0 12px;font-size:14px}
#strip:has(a){min-height:44px}#strip h1{position:absolute;clip-path:inset(50%)}
#strip output{flex:0 0 100%;padding-block-end:6px}
#strip p{flex:0 0 100%;margin:0;padding-block-end:6px;overflow-wrap:anywhere;font-weight:600}
#strip :is(output,p):empty{display:none}
#strip output[data-state=held]{color:light-dark(#9b1c1c,#ff9d94);font-weight:600}
#strip :is(button,a,select){color:inherit;font:inherit;min-height:44px;white-space:nowrap}
#strip :is(button,a){display:inline-flex;align-items:center;background:none;border:0;padding:0;
text-decoration:underline}#strip button{cursor:pointer}#strip [hidden],
#strip:has([data-story]:not([hidden])) select{display:none}
#strip select{flex:0 1 auto;min-width:0;margin-inline-start:auto;max-width:40vw;background:none;border:0}
#nc-root{flex:1;min-height:0;position:relative;transform:translateZ(0)}#loading{padding:12px}`;

/** The page of the editor; `entry` is the file of its code, beside the page. */
export function editorPage(data: DeskData, entry: string): string {
  const { admin } = wordsIn(data.language);
  const title = escapeHtml(admin.title(data.name));
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(data)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${title}</title>
<style>${STYLE}</style>
<link rel="icon" href="../icon.svg">
<script type="module" src="${entry}"></script>
</head>
<body>
<header id="strip"><h1>${title}</h1></header>
<main id="nc-root">
<noscript>${escapeHtml(admin.needsScript)}</noscript>
<p id="loading" data-failed="${escapeHtml(admin.notLoaded)}">${escapeHtml(admin.loading)}</p>
</main>
</body>
</html>
`;
}
