import { useState } from 'react';
import type { AlertView } from '../../../../shared/contract/alerts.contract.ts';
import type { Unit } from '../../../../shared/contract/analytics.contract.ts';
import {
  type AlertPeriod,
  type Audience,
  alertPeriods,
} from '../../../../shared/contract/saved.ts';
import { AddFilter } from '../../../filters/AddFilter.tsx';
import { WhereChips } from '../../../filters/WhereChips.tsx';
import { filtersOf, type Where } from '../../../filters/where.ts';
import { Field } from '../../../ui/controls/Field.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { AudienceChoice } from '../../../views/AudienceChoice.tsx';
import { KeepDialog } from '../../../views/KeepDialog.tsx';
import { isCalendar } from '../explore/exploration.ts';
import type { Catalogue } from '../explore/use-catalogue.ts';
import { decimalsOf, testOf, type Way, wayOf, ways } from './limit.ts';
import type { KeepAlert } from './use-keep-alert.ts';

interface AlertFormProps {
  catalogue: Catalogue;
  /** The one that is changed; none makes a new one. */
  alert?: AlertView | undefined;
  keep: KeepAlert;
  onClose(): void;
}

/** What is watched, its limit, over which days, and for whom. */
export function AlertForm({ catalogue, alert, keep, onClose }: AlertFormProps) {
  const say = useText();
  const format = useFormat();
  const [name, setName] = useState(alert?.name ?? '');
  const [metric, setMetric] = useState(alert?.metric ?? 'gmv');
  const [where, setWhere] = useState<Where>(alert?.filters ?? {});
  const [way, setWay] = useState<Way>(alert === undefined ? 'fall' : wayOf(alert.test));
  const [period, setPeriod] = useState<AlertPeriod>(alert?.period ?? '7d');
  const [audience, setAudience] = useState<Audience>(alert?.audience ?? 'mine');
  const known = catalogue.metricOf(metric);
  const unit: Unit = known?.unit ?? 'count';
  const decimals = decimalsOf(way, unit, format.decimals);
  const [than, setThan] = useState(alert === undefined ? '' : textOf(alert, decimals));
  const test = testOf(way, than, decimals);
  const isChange = way === 'rise' || way === 'fall';
  const rule =
    test === null || name.trim() === ''
      ? null
      : { name: name.trim(), metric, filters: filtersOf(where), test, period, audience };
  const save = async () => {
    if (rule === null) return;
    await (alert === undefined ? keep.save(rule) : keep.change({ ...rule, uuid: alert.uuid }));
  };
  return (
    <KeepDialog
      title={alert === undefined ? say('alerts.new') : say('alerts.edit', { name: alert.name })}
      running={keep.running}
      ready={rule !== null}
      onKeep={save}
      onDrop={alert === undefined ? undefined : () => keep.drop({ uuid: alert.uuid })}
      onClose={onClose}
    >
      {keep.failure !== null && (
        <Notice tone="bad" title={say(keep.failure.code, keep.failure.params)} />
      )}
      <Field label={say('alerts.name')}>
        <TextInput value={name} onChange={setName} maxLength={80} autoFocus required />
      </Field>
      <Field label={say('alerts.metric')}>
        <Select
          value={metric}
          onChange={(next) => {
            setMetric(next);
            setWhere({});
          }}
          options={catalogue.metrics.map((one) => ({
            value: one.id,
            label: format.pick(one.name),
          }))}
        />
      </Field>
      <div className="grid grid-cols-[1fr_10rem] gap-3">
        <Field label={say('alerts.how')}>
          <Select<Way>
            value={way}
            onChange={setWay}
            options={ways.map((one) => ({ value: one, label: say(`alerts.how_${one}`) }))}
          />
        </Field>
        <Field
          label={say('alerts.than')}
          hint={say(`alerts.than_${isChange ? 'ratio' : unit}`, { currency: format.currency })}
        >
          <TextInput value={than} onChange={setThan} inputMode="decimal" required />
        </Field>
      </div>
      <Field label={say('alerts.period')}>
        <Select<AlertPeriod>
          value={period}
          onChange={setPeriod}
          options={alertPeriods.map((one) => ({
            value: one,
            label: say(`alerts.period_${one}`),
          }))}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <WhereChips
          where={where}
          onRemove={(dimension) =>
            setWhere(Object.fromEntries(Object.entries(where).filter(([one]) => one !== dimension)))
          }
        />
        <AddFilter
          dimensions={known?.dimensions.filter((one) => !isCalendar(one)) ?? []}
          where={where}
          onKeep={(dimension, keys) => setWhere({ ...where, [dimension]: keys })}
        />
      </div>
      <AudienceChoice value={audience} onChange={setAudience} />
    </KeepDialog>
  );
}

/** As it was typed, in the unit of the field. */
function textOf({ test }: AlertView, decimals: number): string {
  const said = test.against === 'change' ? Math.abs(test.than) : test.than;
  return String(said / 10 ** decimals);
}
