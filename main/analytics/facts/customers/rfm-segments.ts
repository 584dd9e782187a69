/** Who fits several is of the first: days since the last order, orders, and what they came to, all within a year. */
export const rfmSegments = [
  { id: 'champions', daysAtMost: 30, ordersAtLeast: 4, minorAtLeast: 100_000_000 },
  { id: 'loyal', daysAtMost: 90, ordersAtLeast: 3, minorAtLeast: 0 },
  { id: 'big_spenders', daysAtMost: 90, ordersAtLeast: 1, minorAtLeast: 200_000_000 },
  { id: 'recent', daysAtMost: 30, ordersAtLeast: 1, minorAtLeast: 0 },
  { id: 'promising', daysAtMost: 90, ordersAtLeast: 1, minorAtLeast: 0 },
  { id: 'at_risk', daysAtMost: 365, ordersAtLeast: 3, minorAtLeast: 0 },
  { id: 'sleeping', daysAtMost: 365, ordersAtLeast: 0, minorAtLeast: 0 },
] as const;
