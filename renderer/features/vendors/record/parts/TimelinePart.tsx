import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type TimelineEvent,
  type TimelineKind,
  timelineKinds,
} from '../../../../../shared/contract/vendor-record.contract.ts';
import { api } from '../../../../client/client.ts';
import { useGoTo } from '../../../../client/use-go-to.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { RecordLines } from '../../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { InstantText } from '../../../../ui/text/InstantText.tsx';
import { MoneyText } from '../../../../ui/text/MoneyText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { MoreButton } from './MoreButton.tsx';
import { PAGE } from './page-size.ts';
import { useTimelineWords } from './use-timeline-words.ts';

/** All that happened, newest first. */
export function TimelinePart({ id }: { id: number }) {
  const say = useText();
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  const [limit, setLimit] = useState(PAGE);
  const input = { id, kinds: kind === 'all' ? [] : [kind], limit };
  const mayNote = useMay('vendor.note');
  const { data } = useQuery(
    api.vendors.timeline.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  return (
    <RecordSection
      title={say('timeline.title')}
      aside={
        <Select<TimelineKind | 'all'>
          label={say('timeline.show')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all', label: say('timeline.all') },
            ...timelineKinds
              .filter((value) => value !== 'note' || mayNote)
              .map((value) => ({ value, label: say(`timeline.kind_${value}`) })),
          ]}
        />
      }
    >
      {data !== undefined && (
        <RecordLines
          empty={say('timeline.empty')}
          lines={data.rows.map((event) => ({
            id: `${event.kind} ${event.key}`,
            title: <Told event={event} />,
            note: event.day === null ? <InstantText at={event.at} /> : <DayText day={event.day} />,
            end: (
              <>
                {event.amount !== null && <MoneyText {...event.amount} />}
                {event.isPending && <Badge tone="accent">{say('vendor_record.waits')}</Badge>}
              </>
            ),
          }))}
        />
      )}
      <MoreButton has={data?.hasMore === true} limit={limit} onMore={setLimit} />
    </RecordSection>
  );
}

/** An order is a press away for who may see it. */
function Told({ event }: { event: TimelineEvent }) {
  const told = useTimelineWords();
  const goTo = useGoTo();
  const maySee = useMay('order.view');
  const { orderId } = event;
  if (orderId === null || !maySee) return told(event);
  return (
    <Button
      look="quiet"
      className="-my-1 -ml-2.5"
      onClick={() => goTo('orders', { open: orderId })}
    >
      {told(event)}
    </Button>
  );
}
