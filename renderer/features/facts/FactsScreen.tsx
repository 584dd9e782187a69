import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { FactList } from './FactList.tsx';
import { FactStreams } from './FactStreams.tsx';
import { VerifyFacts } from './VerifyFacts.tsx';

/** What this house decided, the same on every desk: who, when, whether it counts, and what waits here. */
export function FactsScreen() {
  const say = useText();
  const format = useFormat();
  const nameOf = ({ name, uid }: { name: string | null; uid: number }) =>
    name ?? say('facts.somebody', { uid });
  const [stream, setStream] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(api.facts.streams.queryOptions());
  if (data === undefined) {
    if (error === null) return null;
    const { code, params } = failureOf(error);
    const retry = <Button onClick={() => void refetch()}>{say('ui.retry')}</Button>;
    return <Notice tone="bad" title={say(code, params)} action={retry} />;
  }
  if (data.rows.length === 0 && data.pending === 0) {
    return <EmptyState title={say('facts.none_title')} text={say('facts.none_text')} />;
  }
  const { anchoredOn, founder } = data;
  const anchored =
    anchoredOn === null
      ? say('facts.not_anchored')
      : say('facts.anchored', { day: format.day(anchoredOn) });
  return (
    <div className="flex flex-col gap-3">
      <VerifyFacts />
      <Card
        title={say('facts.streams')}
        aside={
          <span className="text-muted text-table">
            {founder !== null && `${say('facts.founder', { name: nameOf(founder) })} · `}
            {anchored}
          </span>
        }
      >
        <FactStreams rows={data.rows} />
      </Card>
      <FactList stream={stream} streams={data.rows.map((row) => row.stream)} onStream={setStream} />
    </div>
  );
}
