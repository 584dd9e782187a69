import { Popover } from '@base-ui/react/popover';
import { CalendarDays, Check } from 'lucide-react';
import { useId, useState } from 'react';
import { type PresetGroup, presetGroups } from '../../../shared/calendar/presets.ts';
import type { PeriodChoice } from '../../client/period-choice.ts';
import { usePeriod } from '../../client/use-period.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

/** Said once where both ends are of it. */
const YEAR_BEFORE_DASH = / \d{4}( – )/;

export function PeriodPicker() {
  const say = useText();
  const format = useFormat();
  const { choice, period } = usePeriod();
  const [open, setOpen] = useState(false);
  const days =
    period.from === period.to
      ? format.day(period.to)
      : `${format.day(period.from)} – ${format.day(period.to)}`;
  const sameYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  const shown = sameYear ? days.replace(YEAR_BEFORE_DASH, '$1') : days;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        render={
          <Button>
            <CalendarDays aria-hidden size={14} className="text-muted" />
            <span className="sr-only">{say('shell.period')}: </span>
            {typeof choice === 'string' && <span>{say(`shell.period.${choice}`)} </span>}
            <span className="tabular font-normal text-muted">{shown}</span>
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-40">
          <Popover.Popup
            aria-label={say('shell.period')}
            className="flex rounded-base border border-line-strong bg-surface text-body text-ink shadow-float"
          >
            <PeriodChoices onDone={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const groups: readonly PresetGroup[] = ['days', 'months', 'quarters', 'years', 'seasons'];

function PeriodChoices({ onDone }: { onDone(): void }) {
  const say = useText();
  const { choice, period, choose } = usePeriod();
  const [from, setFrom] = useState(period.from);
  const [to, setTo] = useState(period.to);
  const backwards = from > to;
  const take = (next: PeriodChoice) => {
    choose(next);
    onDone();
  };
  return (
    <>
      <div className="w-44 border-line border-r p-1">
        {groups.map((group) => (
          <PresetList key={group} group={group} chosen={choice} onChoose={take} />
        ))}
      </div>
      <form
        className="flex w-48 flex-col gap-2 p-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!backwards && from !== '' && to !== '') take({ from, to });
        }}
      >
        <Field label={say('ui.from')}>
          <TextInput type="date" value={from} onChange={setFrom} required />
        </Field>
        <Field label={say('ui.to')} error={backwards ? say('shell.period.backwards') : undefined}>
          <TextInput type="date" value={to} onChange={setTo} required />
        </Field>
        <Button look="primary" type="submit" disabled={backwards} className="mt-1">
          {say('shell.period.apply')}
        </Button>
      </form>
    </>
  );
}

interface PresetListProps {
  group: PresetGroup;
  chosen: PeriodChoice;
  onChoose(choice: PeriodChoice): void;
}

function PresetList({ group, chosen, onChoose }: PresetListProps) {
  const say = useText();
  const id = useId();
  return (
    <>
      <h3 id={id} className="px-2 pt-1.5 pb-0.5 text-muted text-tiny">
        {say(`shell.periods.${group}`)}
      </h3>
      <ul aria-labelledby={id}>
        {presetGroups[group].map((preset) => (
          <li key={preset}>
            <button
              type="button"
              aria-pressed={chosen === preset}
              onClick={() => onChoose(preset)}
              className="flex h-7 w-full items-center gap-2 rounded-base px-2 text-start hover:bg-sunken"
            >
              <span className="w-4">{chosen === preset && <Check aria-hidden size={14} />}</span>
              {say(`shell.period.${preset}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
