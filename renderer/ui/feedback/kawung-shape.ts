/** Four cells of the kawung: palm fruit cut across, four petals around a dot. Ours. */
export const kawungShape = {
  petal: 'M0-3.5C8-9 10.5-20 0-32.5C-10.5-20-8-9 0-3.5Z',
  centres: [25, 75],
  turns: [45, 135, 225, 315],
  dot: 1.6,
} as const;

/** The same as a picture of its own. */
export function kawungSvg(colour: string): string {
  const { petal, centres, turns, dot } = kawungShape;
  const petals = turns.map((turn) => `<path d="${petal}" transform="rotate(${turn})"/>`).join('');
  const cells = centres.flatMap((x) =>
    centres.map((y) => `<g transform="translate(${x} ${y})">${petals}<circle r="${dot}"/></g>`),
  );
  const root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"';
  return `${root} fill="${colour}">${cells.join('')}</svg>`;
}
