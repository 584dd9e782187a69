/** Whatever tells the time says one that many milliseconds on. Stands by itself: a page is given its text. */
export function shiftClock(ahead: number): void {
  const real = globalThis.Date;
  if (real.prototype.constructor !== real) return;
  const now = (): number => real.now() + ahead;
  const shifted = new Proxy(real, {
    apply: () => new real(now()).toString(),
    construct: (_, args, made) => Reflect.construct(real, args.length === 0 ? [now()] : args, made),
    get: (_, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
  real.prototype.constructor = shifted;
  globalThis.Date = shifted;
  Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ahead });
}
