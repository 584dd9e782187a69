import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { type JsonFile, readJsonFile } from './read-json-file.ts';

interface FileButtonProps {
  label: string;
  disabled?: boolean | undefined;
  onFile(file: JsonFile): void;
}

/** A button like any other, in front of the browser's own file input. */
export function FileButton({ label, disabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        <FileUp aria-hidden size={14} />
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file, mended, may be chosen again.
          event.target.value = '';
          if (file !== undefined) void readJsonFile(file).then(onFile);
        }}
      />
    </>
  );
}
