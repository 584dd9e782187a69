import { losePower } from '../power/power-loss.ts';
import type { LayerReport, Sizes } from './report.ts';

export async function powerLayer(
  { images, edits }: Pick<Sizes, 'images' | 'edits'>,
  seed: number,
): Promise<LayerReport> {
  const lost = await losePower({ images, edits, seed });
  if (lost === 'no strace') {
    const skipped = 'strace is not here, and could not be installed';
    return { layer: 'power', count: 0, summary: 'not run', failures: [], skipped };
  }
  const isFine = lost.losing === 0 && lost.corrupt === 0;
  const summary =
    `${lost.images} images of power cuts over ${lost.edits} edits: ` +
    `${lost.lostEdits} edits lost, ${lost.corrupt} files unsound`;
  const replay = `npm run test:sync -- --layer power --seed ${seed}`;
  return {
    layer: 'power',
    count: lost.images,
    summary,
    failures: isFine ? [] : [`${summary}\n  ${replay}`],
    skipped: null,
  };
}
