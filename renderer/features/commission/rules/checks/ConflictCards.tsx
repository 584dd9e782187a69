import type { InferContractRouterOutputs } from '@orpc/contract';
import type { RuleNamed } from '../../../../../shared/contract/commission-rule-rows.ts';
import type { Contract } from '../../../../../shared/contract/index.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';

type Conflicts = InferContractRouterOutputs<Contract>['commission']['rules']['conflicts'];
type Shadow = Conflicts['shadowed']['rows'][number];
type Gap = Conflicts['gaps']['rows'][number];

interface ConflictCardsProps {
  conflicts: Conflicts;
  /** What the draft makes so is told from what is so already. */
  isDraft?: boolean | undefined;
}

/** Rules that can never win, and days on which something on offer would be charged by no rule. */
export function ConflictCards({ conflicts, isDraft = false }: ConflictCardsProps) {
  const say = useText();
  const { shadowed, gaps } = conflicts;
  const newFirst = <Row extends { isNew: boolean }>(rows: readonly Row[]): readonly Row[] =>
    rows.toSorted((a, b) => Number(b.isNew) - Number(a.isNew));
  return (
    <>
      <Card
        title={say('commission_rules.gaps', { count: gaps.total })}
        aside={<NewBadge count={gaps.rows.filter(({ isNew }) => isNew).length} isDraft={isDraft} />}
      >
        {gaps.total === 0 ? (
          <p className="text-good">{say('commission_rules.no_gaps')}</p>
        ) : (
          <GapTable rows={newFirst(gaps.rows)} isDraft={isDraft} />
        )}
        <More shown={gaps.rows.length} total={gaps.total} />
      </Card>
      <Card
        title={say('commission_rules.shadowed', { count: shadowed.total })}
        aside={
          <NewBadge count={shadowed.rows.filter(({ isNew }) => isNew).length} isDraft={isDraft} />
        }
      >
        {shadowed.total === 0 ? (
          <p className="text-good">{say('commission_rules.no_shadowed')}</p>
        ) : (
          <ShadowTable rows={newFirst(shadowed.rows)} isDraft={isDraft} />
        )}
        <More shown={shadowed.rows.length} total={shadowed.total} />
      </Card>
    </>
  );
}

function NewBadge({ count, isDraft }: { count: number; isDraft: boolean }) {
  const say = useText();
  if (!isDraft || count === 0) return null;
  return <Badge tone="warn">{say('commission_rules.new_by_draft', { count })}</Badge>;
}

function More({ shown, total }: { shown: number; total: number }) {
  const say = useText();
  if (shown >= total) return null;
  return (
    <p className="pt-2 text-muted text-table">
      {say('commission_rules.more_rows', { count: total - shown })}
    </p>
  );
}

function GapTable({ rows, isDraft }: { rows: readonly Gap[]; isDraft: boolean }) {
  const speech = useRuleSpeech();
  const { say, format } = speech;
  return (
    <PlainTable<Gap>
      label={say('commission_rules.gaps_table')}
      rows={rows}
      rowId={({ vendor, category, from }) => `${vendor.id} ${category?.id} ${from}`}
      columns={[
        {
          id: 'vendor',
          header: say('commission_rules.dim_vendor'),
          wraps: true,
          render: ({ vendor, isNew }) => (
            <>
              {vendor.name} {isDraft && isNew && <NewMark />}
            </>
          ),
        },
        {
          id: 'category',
          header: say('commission_rules.dim_category'),
          wraps: true,
          render: ({ category }) => category?.name ?? say('commission_rules.no_category'),
        },
        {
          id: 'days',
          header: say('commission_rules.uncovered'),
          render: (gap) => spanWords(gap, speech),
        },
        {
          id: 'products',
          header: say('commission_rules.products'),
          align: 'end',
          render: ({ products }) => format.count(products),
        },
      ]}
    />
  );
}

function ShadowTable({ rows, isDraft }: { rows: readonly Shadow[]; isDraft: boolean }) {
  const speech = useRuleSpeech();
  const { say } = speech;
  const named = ({ name, row }: RuleNamed) => (row === null ? name : `#${row} ${name}`);
  return (
    <PlainTable<Shadow>
      label={say('commission_rules.shadowed_table')}
      rows={rows}
      rowId={({ rule }) => rule.version}
      columns={[
        {
          id: 'rule',
          header: say('commission_rules.never_wins'),
          wraps: true,
          render: ({ rule, isNew }) => (
            <>
              <span className="font-medium">{named(rule)}</span> {isDraft && isNew && <NewMark />}
            </>
          ),
        },
        {
          id: 'days',
          header: say('commission_rules.holds'),
          render: ({ rule }) => spanWords(rule, speech),
        },
        {
          id: 'by',
          header: say('commission_rules.beaten_by'),
          wraps: true,
          render: ({ by }) => by.map(named).join(', '),
        },
      ]}
    />
  );
}

function NewMark() {
  const say = useText();
  return <Badge tone="warn">{say('commission_rules.is_new')}</Badge>;
}
