import { Link } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import type { GlossaryEntry } from '../../../shared/contract/glossary.contract.ts';
import { entityLabel } from '../../../shared/i18n/entity-label.ts';
import type { Text } from '../../../shared/i18n/keys.ts';
import { type Detail, DetailList } from '../../ui/record/DetailList.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

interface GlossaryCardProps {
  entry: GlossaryEntry;
  entries: readonly GlossaryEntry[];
  dimensions: ReadonlyMap<string, Text>;
  /** The one that the address leads to. */
  open: boolean;
}

/** One figure in full, in both languages by name. */
export function GlossaryCard({ entry, entries, dimensions, open }: GlossaryCardProps) {
  const format = useFormat();
  const card = useRef<HTMLElement>(null);
  const { language } = format;
  const other = language === 'id' ? 'en' : 'id';
  const details = useDetails(entry, { entries, dimensions });
  useEffect(() => {
    if (!open) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-labelledby={`glossary-${entry.id}`}
      className={`flex h-full flex-col gap-2 rounded-base border bg-surface px-4 py-3 ${open ? 'border-accent' : 'border-line'}`}
    >
      <h3 id={`glossary-${entry.id}`} className="flex items-baseline gap-2 font-semibold text-body">
        <Link
          to="/overview/glossary"
          search={{ metric: entry.id }}
          className="rounded-base hover:underline"
        >
          {entry.name[language]}
        </Link>
        {entry.name[other] !== entry.name[language] && (
          <span lang={other} className="font-normal text-muted">
            {entry.name[other]}
          </span>
        )}
      </h3>
      <p className="text-table">{entry.definition[language]}</p>
      <DetailList details={details} />
    </article>
  );
}

type Around = Pick<GlossaryCardProps, 'entries' | 'dimensions'>;

function useDetails(entry: GlossaryEntry, { entries, dimensions }: Around): Detail[] {
  const say = useText();
  const format = useFormat();
  const names = entry.dimensions.map((id) => {
    const name = dimensions.get(id);
    return name === undefined ? id : format.pick(name);
  });
  const rows = entry.entities.map((id) => entityLabel(id, format.language));
  const parts = entries.filter(({ id }) => entry.parts.includes(id));
  return [
    { label: say('glossary.formula'), value: format.pick(entry.formula) },
    ...(parts.length === 0
      ? []
      : [{ label: say('glossary.parts'), value: <PartLinks parts={parts} /> }]),
    { label: say('glossary.unit'), value: say(`glossary.unit.${entry.unit}`) },
    { label: say('glossary.owner'), value: say(ownerKey(entry)) },
    { label: say('glossary.version'), value: `${entry.version}` },
    { label: say('glossary.identity'), value: <code>{entry.id}</code> },
    {
      label: say('glossary.dimensions'),
      value: names.length === 0 ? say('glossary.no_dimensions') : names.join(', '),
    },
    {
      label: say('glossary.entities'),
      value: rows.length === 0 ? say('glossary.own_records') : rows.join(', '),
    },
    {
      label: say('glossary.rollups'),
      value: entry.rollups.length === 0 ? say('glossary.no_rollups') : entry.rollups.join(', '),
    },
  ];
}

function ownerKey({ owner }: GlossaryEntry) {
  return owner === 'finance' ? 'glossary.owner.finance' : 'glossary.owner.operations';
}

function PartLinks({ parts }: { parts: readonly GlossaryEntry[] }) {
  const format = useFormat();
  return parts.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to="/overview/glossary" search={{ metric: id }} className="text-accent-ink underline">
        {format.pick(name)}
      </Link>
    </Fragment>
  ));
}
