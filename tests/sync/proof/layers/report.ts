/** What came of one layer of the proof. */
export interface LayerReport {
  layer: 'model' | 'line' | 'kill' | 'power' | 'mutants';
  /** Runs, kills, images or planted bugs. */
  count: number;
  /** Sizes and counts, for people. */
  summary: string;
  /** Each with what plays it again. Empty where everything held. */
  failures: readonly string[];
  /** Why it could not be run here; then nothing is claimed. */
  skipped: string | null;
}

/** How much is run: for every change, and through a night. */
export interface Sizes {
  modelRuns: number;
  lineRuns: number;
  lineRows: number;
  kills: number;
  images: number;
  edits: number;
  mutantRuns: number;
  lanes: number;
}

/** `npm run test:sync`, and `PROOF=whole npm test`: some 350 seconds of one core. */
export const WHOLE: Sizes = {
  modelRuns: 5_000,
  lineRuns: 50,
  lineRows: 10_000,
  kills: 100,
  images: 2_000,
  edits: 100,
  mutantRuns: 400,
  lanes: 2,
};

/** Every `npm test`: some 100 seconds of one core. Every planted bug is looked for all the same. */
export const CI: Sizes = {
  ...WHOLE,
  modelRuns: 1_000,
  lineRuns: 12,
  kills: 30,
  images: 500,
};

/** One round of the night; rounds follow until the time is up. */
export const NIGHT: Sizes = {
  ...WHOLE,
  images: 10_000,
  edits: 300,
};
