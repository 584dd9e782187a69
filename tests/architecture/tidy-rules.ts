import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './modules.ts';

/** Hard limits of docs/ARCHITECTURE.md, in lines. */
export function lineLimitOf(path: string): number {
  if (path.startsWith('tests/') && path.endsWith('.test.ts')) return 500;
  if (/\.(api|contract)\.ts$/.test(path)) return 150;
  if (/\.(table|entity|metric|dimension|rollup|dashboard|report|alert|stream)\.ts$/.test(path))
    return 100;
  if (path.startsWith('renderer/') && path.endsWith('.tsx')) return 200;
  return 300;
}

export const FUNCTION_LIMIT = 60;
export const COLUMN_LIMIT = 100;
export const PARAMETER_LIMIT = 3;
export const FOLDER_LIMIT = 15;

const SUFFIXES = new Set([
  ...['contract', 'api', 'service', 'rules', 'store', 'job', 'table', 'entity', 'metric'],
  ...[
    'dimension',
    'rollup',
    'dashboard',
    'report',
    'alert',
    'writer',
    'test',
    'spec',
    'stream',
    'fold',
    'bench',
    'd',
  ],
]);
const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|types)\.tsx?$/;

export function nameFaultsOf(path: string): string[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [stem = '', ...rest] = file.split('.');
  const suffixes = rest.slice(0, -1);
  const isComponent = /^renderer\/.*\.tsx$/.test(path);
  const shape = isComponent ? /^([A-Z][A-Za-z0-9]*|main)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return [
    ...(shape.test(stem)
      ? []
      : [`${path}: the name is not ${isComponent ? 'PascalCase' : 'kebab-case'}`]),
    ...suffixes
      .filter((suffix) => !SUFFIXES.has(suffix))
      .map((suffix) => `${path}: .${suffix} is no role`),
    ...(DRAWERS.test(path) && path !== 'shared/contract/common.ts'
      ? [`${path}: a drawer, not a name`]
      : []),
  ];
}

interface Ban {
  what: string;
  pattern: RegExp;
  /** Where it is at home. */
  except: RegExp;
}

/** Each word has one home. Comments and strings count too, so that the check stays one line of grep. */
export const bans: readonly Ban[] = [
  {
    what: 'the clock',
    pattern: /\bnew Date\b|\bDate\.(now|parse|UTC)\b/,
    except: /^(shared\/(kernel|i18n)|sandbox|tests)\//,
  },
  {
    what: 'rounding',
    pattern: /\bMath\.round\b|\.toFixed\(/,
    except: /^(shared\/(kernel|i18n)|sandbox|tests)\//,
  },
  { what: 'the console', pattern: /\bconsole\.\w+\(/, except: /^tests\// },
  {
    what: 'an unfinished mark',
    pattern: /\b(TODO|FIXME|XXX|HACK)\b/,
    except: /^tests\/architecture\//,
  },
  {
    what: 'a silenced checker',
    pattern: /@ts-(ignore|expect-error|nocheck)|biome-ignore/,
    except: /^tests\/architecture\//,
  },
  {
    what: 'a skipped test',
    pattern: /\b(test|it|describe)\.(only|todo|fixme)\b/,
    except: /^tests\/architecture\//,
  },
  { what: 'a default export', pattern: /^export default\b/m, except: /^$/ },
];

/** Casts are for the edges where another world's values come in. */
const CAST_HOMES = /^(main\/(db|central)|main\/platform\/calls|renderer\/client|tests|sandbox)\//;

export function codeFaultsOf({ path, text }: SourceFile): string[] {
  const faults: string[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const measure = (node: FunctionNode): void => {
    const lines = lineAt(node.end) - lineAt(node.start) + 1;
    const limit = path.endsWith('.tsx') ? lineLimitOf(path) : FUNCTION_LIMIT;
    if (lines > limit) faults.push(`${path}:${lineAt(node.start)}: a function of ${lines} lines`);
    if (node.params.length > PARAMETER_LIMIT) {
      faults.push(`${path}:${lineAt(node.start)}: ${node.params.length} positional parameters`);
    }
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
    TSAnyKeyword: ({ start }) => faults.push(`${path}:${lineAt(start)}: any`),
    TSNonNullExpression: ({ start }) => faults.push(`${path}:${lineAt(start)}: a non-null claim`),
    TSAsExpression: ({ start, end }) => {
      const isConst = /\bas const$/.test(text.slice(start, end));
      if (!isConst && !CAST_HOMES.test(path)) faults.push(`${path}:${lineAt(start)}: a cast`);
    },
  }).visit(parseSync(path, text).program);
  return faults;
}

interface FunctionNode {
  start: number;
  end: number;
  params: readonly unknown[];
}
