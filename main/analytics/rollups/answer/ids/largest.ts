/** Places of the largest weights, and of those that equal the last of them. */
export function placesOfLargest(weights: ArrayLike<number>, count: number): number[] {
  const least = nthLargest(weights, count);
  const places: number[] = [];
  for (let place = 0; place < weights.length; place += 1) {
    if ((weights[place] ?? -Infinity) >= least) places.push(place);
  }
  return places;
}

function nthLargest(weights: ArrayLike<number>, count: number): number {
  const found: number[] = [];
  let least = -Infinity;
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? -Infinity;
    if (found.length === count && weight <= least) continue;
    if (found.length === count) found.pop();
    let at = found.length;
    while (at > 0 && (found[at - 1] ?? 0) < weight) at -= 1;
    found.splice(at, 0, weight);
    least = found.at(-1) ?? -Infinity;
  }
  return found.length < count ? -Infinity : least;
}
