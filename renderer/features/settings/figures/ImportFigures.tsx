import { useMutation, useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../../client/client.ts';
import { failureOf, knownFailure } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { FileFaults } from './FileFaults.tsx';

/** Targets, populations and the rate of the dollar from a CSV: tried first, and taken in only as a whole. */
export function ImportFigures() {
  const say = useText();
  const [text, setText] = useState('');
  const attempt = useMutation(api.figures.import.mutationOptions());
  const bring = useMutation(api.figures.import.mutationOptions());
  const error = attempt.error ?? bring.error;
  const failure = error === null ? null : failureOf(error);
  const tried = attempt.data;
  const isSound = tried !== undefined && tried.faults.length === 0;
  const choose = async (file: File): Promise<void> => {
    const read = await file.text();
    setText(read);
    bring.reset();
    attempt.mutate({ text: read, isTrial: true });
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-muted">{say('figures.text')}</p>
      <FiguresReach />
      <code className="rounded-base bg-sunken px-2 py-1 text-table">{say('figures.columns')}</code>
      <ChooseFile disabled={attempt.isPending || bring.isPending} onFile={choose} />
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {tried !== undefined && !isSound && <FileFaults faults={tried.faults} />}
      {isSound && !bring.isSuccess && (
        <Button
          look="primary"
          disabled={bring.isPending}
          onClick={() => bring.mutate({ text, isTrial: false })}
        >
          {say('figures.import', { count: tried.rows })}
        </Button>
      )}
      {bring.isSuccess && (
        <Notice tone="good" title={say('figures.imported', { count: bring.data.rows })} />
      )}
    </div>
  );
}

/** How far an import goes, and what keeps one here. */
function FiguresReach() {
  const say = useText();
  const { data } = useQuery(api.figures.sharing.queryOptions());
  if (data === undefined) return null;
  const { reach, waiting, told } = data;
  const failure = told === null ? null : knownFailure({ code: told, params: {} });
  return (
    <>
      <p className="text-muted">{say(reach === 'here' ? 'figures.here_only' : 'figures.goes')}</p>
      {reach !== 'here' && waiting > 0 && (
        <Notice
          tone={failure === null ? 'neutral' : 'warn'}
          title={say('figures.waiting', { count: waiting })}
        >
          {failure === null ? undefined : say(failure.code, failure.params)}
        </Notice>
      )}
    </>
  );
}

interface ChooseFileProps {
  disabled: boolean;
  onFile(file: File): Promise<void>;
}

function ChooseFile({ disabled, onFile }: ChooseFileProps) {
  const say = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        <FileUp aria-hidden size={14} />
        {say('figures.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        aria-label={say('figures.choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file, mended, may be chosen again.
          event.target.value = '';
          if (file !== undefined) void onFile(file);
        }}
      />
    </>
  );
}
