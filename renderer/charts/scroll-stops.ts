const CONTROL = ':is(a, button, input, [tabindex]):not([tabindex="-1"])';

const bodies = new WeakMap<Element, HTMLElement>();

/** One look at all of them after the page is laid out: asked one by one, each would lay it out anew. */
const sizes = new ResizeObserver((entries) => {
  const seen = new Set(entries.flatMap(({ target }) => bodies.get(target) ?? []));
  const found = [...seen].map((body) => ({ body, longer: isLonger(body) }));
  for (const { body, longer } of found) {
    body.toggleAttribute('data-longer', longer);
    if (longer && body.querySelector(CONTROL) === null) body.tabIndex = 0;
    else body.removeAttribute('tabindex');
  }
});

function isLonger(body: HTMLElement): boolean {
  return body.scrollHeight > body.clientHeight || body.scrollWidth > body.clientWidth;
}

/**
 * What is longer than its card scrolls, marked `data-longer`. Where it holds no control of its own it becomes a stop of
 * the keyboard at the same moment: nothing scrolls that the keyboard cannot reach.
 */
export function watchScroll(body: HTMLElement | null): (() => void) | undefined {
  if (body === null) return undefined;
  const parts = [body, ...body.children];
  for (const part of parts) {
    bodies.set(part, body);
    sizes.observe(part);
  }
  return () => {
    for (const part of parts) sizes.unobserve(part);
  };
}
