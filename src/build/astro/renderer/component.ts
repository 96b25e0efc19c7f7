import * as astro from 'astro/compiler-runtime';
import type { PageResult, Slots } from './page-result.ts';
import { Markup, isPromise, markupOf } from './markup.ts';

type Props = Record<string, unknown>;

/** A compiled component: what it gives for its properties and slots. */
export type Component = {
  (result: PageResult, props: Props, slots: Slots): unknown;
  isAstroComponentFactory: true;
  moduleId: string | undefined;
  /** What tells it from a component that Astro's own runtime has to render. */
  givesMarkup: true;
};

type Factory = (result: PageResult, props: Props, slots: Slots) => unknown;
type Options = { factory: Factory; moduleId?: string };

/** Makes a component of what the compiler made of its file. */
export function createComponent(source: Factory | Options, moduleId?: string): Component {
  const [factory, id] =
    typeof source === 'function' ? [source, moduleId] : [source.factory, source.moduleId];
  return Object.assign(factory, {
    isAstroComponentFactory: true as const,
    moduleId: id,
    givesMarkup: true as const,
  });
}

const isComponent = (value: unknown): value is Component =>
  typeof value === 'function' && 'givesMarkup' in value;

function classNames(value: unknown): unknown[] {
  if (!value) return [];
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(classNames);
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, isOn]) => (isOn ? [name] : []));
}

/** `class:list` of a component, or of an element with a computed name, becomes its `class`. */
function withClass(props: Props): Props {
  if (props['class:list'] === undefined) return props;
  const { 'class:list': list, class: own, ...rest } = props;
  const all = classNames([own, list]).join(' ');
  return all === '' ? rest : { ...rest, class: all };
}

/** Elements without content (HTML, 13.1.2). */
const VOID =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/i;

/** An element whose name is computed, such as `h2` or `h3`. */
function renderTag(
  result: PageResult,
  name: string,
  props: Record<string, unknown>,
  slots: Slots,
): Markup | Promise<Markup> {
  const tag = name.trim().split(/[&<>'"\s]+/)[0]!;
  const content = markupOf(Object.values(slots).map((slot) => slot?.(result)));
  const close = (inside: string): Markup =>
    new Markup(
      `<${tag}${String(astro.spreadAttributes(props, tag))}${inside === '' && VOID.test(tag) ? '/>' : `>${inside}</${tag}>`}`,
    );
  return isPromise(content) ? content.then((text) => close(String(text))) : close(content);
}

/** What stands for `<Name …>` in a component: another component, a fragment or an element. */
export function renderComponent(
  result: PageResult,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): unknown {
  if (isComponent(component)) return component(result, withClass(props), slots);
  if (component === astro.Fragment) return slots['default']?.(result);
  if (typeof component === 'string') return renderTag(result, component, withClass(props), slots);
  if (isPromise(component)) {
    return component.then((one) => renderComponent(result, name, one, props, slots));
  }
  throw new Error(`<${name}> is ${String(component)}: no component, and no name of an element.`);
}
