import { Plus } from 'lucide-react';
import { Button } from '../../../ui/controls/Button.tsx';
import { Menu } from '../../../ui/controls/Menu.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { FilterChip } from '../../../ui/list/FilterChip.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { dimensionsOfAll, type Exploration, isCalendar, METRICS_AT_MOST } from './exploration.ts';
import type { Catalogue } from './use-catalogue.ts';

interface ExplorePickerProps {
  exploration: Exploration;
  catalogue: Catalogue;
  onMetrics(metrics: readonly string[]): void;
  onBy(by: readonly string[]): void;
}

/** What is counted, and by what: what does not fit the rest is shown, and says why it cannot be taken. */
export function ExplorePicker({ exploration, catalogue, onMetrics, onBy }: ExplorePickerProps) {
  const say = useText();
  const format = useFormat();
  const { metrics, by } = exploration;
  const nameOf = (id: string) => {
    const name = catalogue.metricOf(id)?.name;
    return name === undefined ? id : format.pick(name);
  };
  const entries = catalogue.metrics
    .filter(({ id }) => !metrics.includes(id))
    .map((metric) => {
      const lacks = by.find((id) => !metric.dimensions.includes(id));
      const name = format.pick(metric.name);
      return {
        id: metric.id,
        label:
          lacks === undefined
            ? name
            : say('explore.lacks', { name, dimension: catalogue.dimensionName(lacks) }),
        disabled: lacks !== undefined,
        onSelect: () => onMetrics([...metrics, metric.id]),
      };
    });
  return (
    <div className="flex flex-wrap items-center gap-2">
      {metrics.map((id) => (
        <FilterChip
          key={id}
          text={nameOf(id)}
          removeLabel={say('explore.remove_metric', { name: nameOf(id) })}
          onRemove={() => onMetrics(metrics.filter((one) => one !== id))}
        />
      ))}
      {metrics.length < METRICS_AT_MOST && (
        <Menu
          label={say('explore.add_metric')}
          trigger={
            <Button look="quiet">
              <Plus aria-hidden size={14} />
              {say('explore.add_metric')}
            </Button>
          }
          entries={entries}
        />
      )}
      <Dimension place={0} exploration={exploration} catalogue={catalogue} onBy={onBy} />
      {by.length > 0 && (
        <Dimension place={1} exploration={exploration} catalogue={catalogue} onBy={onBy} />
      )}
    </div>
  );
}

interface DimensionProps extends Pick<ExplorePickerProps, 'exploration' | 'catalogue' | 'onBy'> {
  place: 0 | 1;
}

function Dimension({ place, exploration: { metrics, by }, catalogue, onBy }: DimensionProps) {
  const say = useText();
  const format = useFormat();
  const known = dimensionsOfAll(catalogue.metrics, metrics);
  const other = by[1 - place];
  const why = (id: string) => {
    if (!known.has(id)) return 'explore.not_all' as const;
    if (id === other) return 'explore.taken' as const;
    return other !== undefined && isCalendar(id) && isCalendar(other)
      ? ('explore.two_calendars' as const)
      : null;
  };
  return (
    <Select
      label={say(place === 0 ? 'explore.by' : 'explore.then_by')}
      className="w-44"
      value={by[place] ?? ''}
      onChange={(id) =>
        onBy(place === 0 ? [id, ...by.slice(1)].filter(Boolean) : [by[0] ?? '', id].filter(Boolean))
      }
      options={[
        { value: '', label: say(place === 0 ? 'explore.by_nothing' : 'explore.then_nothing') },
        ...catalogue.dimensions.map(({ id, name }) => {
          const reason = why(id);
          const label = format.pick(name);
          return reason === null
            ? { value: id, label }
            : { value: id, label: say(reason, { name: label }), disabled: true };
        }),
      ]}
    />
  );
}
