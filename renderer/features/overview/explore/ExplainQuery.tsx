import { useQuery } from '@tanstack/react-query';
import type { AnswerSource } from '../../../../shared/contract/answer-source.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Catalogue } from './use-catalogue.ts';
import type { Asked } from './use-exploration.ts';

/** What the answer was computed from, and the plain queries that say the same. */
export function ExplainQuery({ asked, catalogue }: { asked: Asked; catalogue: Catalogue }) {
  const say = useText();
  const { data, error } = useQuery(api.analytics.explain.queryOptions({ input: asked }));
  const failure = error === null ? null : failureOf(error);
  return (
    <Card title={say('explore.query')}>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {failure === null && data === undefined && <Skeleton height="8rem" />}
      {data !== undefined && (
        <div className="flex flex-col gap-2">
          <h3 className="font-medium">{say('explore.computed_from')}</h3>
          <ul className="list-disc pl-5 text-table">
            {data.computedFrom.map((source) => (
              <li key={JSON.stringify(source)}>
                <SourceText source={source} catalogue={catalogue} />
              </li>
            ))}
          </ul>
          <h3 className="font-medium">{say('explore.statements')}</h3>
          <p className="text-muted text-table">{say('explore.statements_note')}</p>
          {data.statements.map((statement) => (
            <pre
              key={statement}
              className="max-h-80 overflow-auto whitespace-pre-wrap rounded-base bg-sunken p-3 text-table"
            >
              {statement}
            </pre>
          ))}
        </div>
      )}
    </Card>
  );
}

function SourceText({ source, catalogue }: { source: AnswerSource; catalogue: Catalogue }) {
  const say = useText();
  const format = useFormat();
  const { kind, id, from, to, readAnew } = source;
  const days = [...new Set([from, to])].map((day) => format.day(day)).join(' – ');
  const name = kind === 'rollup' ? id : catalogue.metricName(id);
  const text = say(`explore.from_${kind}`, { name, days });
  return readAnew === 0
    ? text
    : say('explore.read_anew', { source: text, days: format.count(readAnew) });
}
