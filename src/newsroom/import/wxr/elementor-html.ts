import { escapeHtml } from '../../../lib/escape-html.ts';
import { attachedPicture, frame } from './shortcodes/wordpress-codes.ts';
import type { WxrIndex } from './wxr-index.ts';
import { own } from '../../../lib/own.ts';

/** The HTML of a page that was made with Elementor, from its `_elementor_data`; empty when unreadable. */
export function elementorHtml(json: string, index: WxrIndex): string {
  for (const text of [json, json.replaceAll('\\"', '"').replaceAll('\\\\', '\\')]) {
    try {
      return widgets(JSON.parse(text) as unknown, index, 0);
    } catch {
      // Some exports escape the JSON once more; the second form is tried next.
    }
  }
  return '';
}

function widgets(node: unknown, index: WxrIndex, depth: number): string {
  if (depth > 30) return '';
  if (Array.isArray(node)) return node.map((one) => widgets(one, index, depth + 1)).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { widgetType, settings, elements } = node as Record<string, unknown>;
  const html = typeof widgetType === 'string' ? widget(widgetType, record(settings), index) : '';
  return html + widgets(elements ?? [], index, depth + 1);
}

function widget(type: string, settings: Record<string, unknown>, index: WxrIndex): string {
  const text = (name: string) => {
    const value = own(settings, name);
    return typeof value === 'string' ? value : '';
  };
  switch (type) {
    case 'heading':
      return text('title') === '' ? '' : `<h2>${text('title')}</h2>`;
    case 'text-editor':
      return text('editor');
    case 'html':
      return text('html');
    case 'blockquote':
      return `<blockquote>${text('blockquote_content')}</blockquote>`;
    case 'video':
      return frame(text('youtube_url') || text('vimeo_url') || text('external_url'));
    case 'image':
      return image(record(settings['image']), text('caption'), index);
    case 'image-gallery':
    case 'image-carousel':
      return [settings['wp_gallery'], settings['carousel']]
        .flatMap((list) => (Array.isArray(list) ? list : []))
        .map((one) => image(record(one), '', index))
        .join('');
    case 'icon-list':
      return `<ul>${records(settings['icon_list'])
        .map((one) => `<li>${escapeHtml(String(one['text'] ?? ''))}</li>`)
        .join('')}</ul>`;
    default:
      return '';
  }
}

function image(value: Record<string, unknown>, caption: string, index: WxrIndex): string {
  const picture = attachedPicture(String(value['id'] ?? ''), index);
  if (picture !== '' && caption === '') return picture;
  const url = typeof value['url'] === 'string' ? value['url'] : '';
  if (url === '') return picture;
  return `<figure><img src="${escapeHtml(url)}" alt=""><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((one) => record(one)) : [];
}
