import { useState } from 'react';
import type { PackListed } from '../../../../../shared/contract/commission-pack-rows.ts';
import { FileButton } from '../../../../packs/FileButton.tsx';
import { FileFaults } from '../../../../packs/FileFaults.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { PackChanges } from './PackChanges.tsx';
import { PackImpact } from './PackImpact.tsx';
import { ProposePack } from './ProposePack.tsx';
import { type PackChoice, useComparedPack } from './use-compared-pack.ts';

interface CompareCardProps {
  live: string;
  packs: readonly PackListed[];
}

const NONE = '';

/** Another pack: what is wrong with it, what it changes, what that would have come to; then it may be proposed. */
export function CompareCard({ live, packs }: CompareCardProps) {
  const say = useText();
  const [choice, setChoice] = useState<PackChoice>(null);
  const { pack, compared, failure } = useComparedPack(choice);
  const version = choice !== null && 'version' in choice ? choice.version : NONE;
  const file = choice !== null && 'file' in choice ? choice.file : null;
  const others = packs.filter((one) => one.version !== live && one.state !== 'withdrawn');
  const isOpen = others.some((one) => one.version === version && one.decision !== null);
  return (
    <Card title={say('commission_packs.compare')}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-3">
          {others.length > 0 && (
            <Field label={say('commission_packs.known_pack')}>
              <Select
                className="w-64"
                value={version}
                options={[
                  { value: NONE, label: say('commission_simulator.choose') },
                  ...others.map((one) => ({ value: one.version, label: one.version })),
                ]}
                onChange={(next) => setChoice(next === NONE ? null : { version: next })}
              />
            </Field>
          )}
          <FileButton
            label={file?.name ?? say('commission_packs.choose_file')}
            onFile={(chosen) => setChoice({ file: chosen })}
          />
          <p className="min-w-48 flex-1 self-end pb-1.5 text-muted text-table">
            {say('commission_packs.compare_text', { version: live })}
          </p>
        </div>
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {choice !== null && compared === undefined && failure === null && (
          <Skeleton height="6rem" />
        )}
        {compared !== undefined && compared.faults.length > 0 && (
          <FileFaults
            title={say('commission_packs.faulty', { count: compared.faults.length })}
            faults={compared.faults}
          />
        )}
        {compared !== undefined && compared.faults.length === 0 && (
          <>
            <PackChanges changes={compared.changes} against={compared.against} />
            {compared.changes.length > 0 && (
              <PackImpact pack={pack}>
                {isOpen ? null : <ProposePack pack={pack} onDone={() => setChoice(null)} />}
              </PackImpact>
            )}
          </>
        )}
      </div>
    </Card>
  );
}
