import type { Topic } from '../../../shared/contract/topics.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { figuresStream } from '../streams/figures.stream.ts';
import { isPrivate } from '../streams/index.ts';
import { savedStream } from '../streams/saved.stream.ts';

/** Of how what people keep looks here: another one means that it looks different. */
export interface KeptMarks {
  saved: string;
  figures: string;
}

export function keptMarks(db: Reader): KeptMarks {
  const streams = db.all(read.selectFrom('fact_stream').select(['stream', 'folded_seq']));
  const items = db.all(read.selectFrom('saved_item').select(['uuid', 'fact', 'told']));
  const figures = db.all(read.selectFrom('sourced_figure').select(['fact', 'told']).distinct());
  const kit = db.get(read.selectFrom('connection').select('kit'))?.kit ?? null;
  const ofFigures = streams.filter(({ stream }) => stream === figuresStream.name);
  const ofSaved = streams.filter(({ stream }) => stream === savedStream.name || isPrivate(stream));
  return {
    saved: JSON.stringify([kit, ofSaved, items]),
    figures: JSON.stringify([kit, ofFigures, figures]),
  };
}

export function topicsBetween(before: KeptMarks, after: KeptMarks): Topic[] {
  return (['saved', 'figures'] as const).filter((topic) => before[topic] !== after[topic]);
}
