/** One look at all of them after the page is laid out: asked one by one, each would lay it out anew. */
const sizes = new ResizeObserver((entries) => {
  const found = entries.map(({ target }) => ({ target, stops: isLonger(target) }));
  for (const { target, stops } of found) {
    if (!(target instanceof HTMLElement)) continue;
    if (stops) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});

function isLonger(body: Element): boolean {
  const hasControl = body.querySelector('a, button, input, [tabindex]') !== null;
  return !hasControl && body.scrollHeight > body.clientHeight;
}

/** What is longer than its card and holds no control of its own is a stop of the keyboard, to be scrolled. */
export function watchScroll(body: HTMLElement | null): (() => void) | undefined {
  if (body === null) return undefined;
  sizes.observe(body);
  return () => sizes.unobserve(body);
}
