import { useState } from 'react';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { LineChart } from '../../../charts/LineChart.tsx';
import { useMay } from '../../../client/use-session.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { DrawnCard } from '../drawn-card.ts';
import { usePick } from '../marks/use-pick.ts';
import { NoteForm } from '../notes/NoteForm.tsx';
import { daysOfMark } from '../notes/note-places.ts';
import { useTrendNotes } from '../notes/use-trend-notes.ts';
import { bandsOf } from './trend-bands.ts';
import { trendPoints } from './trend-points.ts';

/** By day or by month, as the dashboard chose; a day still running is drawn open. */
export function TrendLine({ entry, title, figure }: DrawnCard) {
  const say = useText();
  const format = useFormat();
  const pick = usePick(entry);
  const { marks } = useTrendNotes(entry);
  const mayNote = useMay('explore.use');
  const [noted, setNoted] = useState<Period | null>(null);
  const { by, compare } = entry.card;
  return (
    <>
      <LineChart
        label={title}
        beside={compare === 'none' ? null : say(`shell.compare.${compare}`)}
        bands={bandsOf(entry)}
        points={trendPoints(entry, format)}
        formatAxis={figure.short}
        formatValue={figure.full}
        onPick={pick}
        notes={marks}
        onNote={mayNote ? (key) => setNoted(daysOfMark(by[0] ?? '', key)) : undefined}
      />
      {noted !== null && <NoteForm about={noted} onClose={() => setNoted(null)} />}
    </>
  );
}
