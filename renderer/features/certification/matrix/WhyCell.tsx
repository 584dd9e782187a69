import { useQuery } from '@tanstack/react-query';
import type { CoverageCell, CoverageRow } from '../../../../shared/contract/certification-rows.ts';
import { api } from '../../../client/client.ts';
import { SourceLink } from '../../../packs/SourceLink.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { AskForDocument } from './AskForDocument.tsx';

/** The rule and the days that made a cell what it is. */
export function WhyCell({ row, cell }: { row: CoverageRow; cell: CoverageCell }) {
  const say = useText();
  const format = useFormat();
  const { data: pack } = useQuery(api.certification.packs.show.queryOptions({ input: {} }));
  const rule = pack?.rows.find((one) => one.row === cell.rule);
  const requirement = pack?.requirements.find((one) => one.requirement === cell.requirement);
  const kinds = rule?.alternatives.map((type) => {
    const found = pack?.types.find((one) => one.type === type);
    return found === undefined ? type : format.pick(found.name);
  });
  const state = say(`coverage.state_${cell.state}`);
  const title = [row.name, requirement === undefined ? '' : format.pick(requirement.name), state];
  return (
    <Card title={title.filter((part) => part !== '').join(' · ')}>
      <div className="flex flex-col gap-1 text-table">
        <p>
          {cell.since !== null &&
            say(cell.state === 'due' ? 'coverage.from_day' : 'coverage.since_day', {
              day: format.day(cell.since),
            })}{' '}
          {cell.until !== null && say('coverage.until_day', { day: format.day(cell.until) })}
        </p>
        {cell.rule === null && <p>{say('coverage.of_its_products')}</p>}
        {kinds !== undefined && <p>{say('coverage.any_of', { kinds: kinds.join(', ') })}</p>}
        {rule !== undefined && (
          <>
            <p>
              {say(`coverage.kind_${rule.kind}`)}{' '}
              {say('coverage.rule_from', { day: format.day(rule.from) })}{' '}
              {say(`coverage.confidence_${rule.confidence}`)}
            </p>
            {rule.note !== null && <p className="text-muted">{format.pick(rule.note)}</p>}
            <SourceLink source={rule.source} />
          </>
        )}
        <AskForDocument key={`${row.id} ${cell.requirement}`} row={row} cell={cell} />
      </div>
    </Card>
  );
}
