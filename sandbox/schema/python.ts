import { valueError } from '../errors.ts';

/** What the names of an expression stand for. */
export type Names = Readonly<Record<string, unknown>>;
export type Python = (names: Names) => unknown;

const text = String.raw`(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const rest = String.raw`(?<number>-?\d+(?:\.\d+)?)|(?<name>[A-Za-z_]\w*)|(?<mark>[[\](){},.:+%])`;
const lexeme = new RegExp(String.raw`\s*(?:${text}|${rest})`, 'y');

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'mark';
  readonly value: string;
}

const kinds = ['text', 'number', 'name', 'mark'] as const;

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  lexeme.lastIndex = 0;
  const code = source.trim();
  while (lexeme.lastIndex < code.length) {
    const at = lexeme.lastIndex;
    const found = lexeme.exec(code)?.groups;
    const kind = kinds.find((known) => found?.[known] !== undefined);
    const value = kind && found?.[kind];
    if (!kind || value === undefined)
      throw valueError(`invalid syntax: ${code.slice(at, at + 40)}`);
    tokens.push({ kind, value });
  }
  return tokens;
}

const constants: Readonly<Record<string, unknown>> = {
  True: true,
  False: false,
  None: null,
};

/**
 * A Python expression as far as record rules need it: literals, names with their attributes, items
 * and calls, and text put together with + or %. What the names reach is all that it can touch.
 */
export function parsePython(source: string): Python {
  const parser = new Parser(tokensOf(source));
  const value = parser.expression();
  parser.end();
  return value;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw valueError('invalid syntax');
  }

  expression(): Python {
    let left = this.#chain();
    for (let mark = this.#peek(); mark === '+' || mark === '%'; mark = this.#peek()) {
      this.#take(mark);
      const before = left;
      const after = this.#chain();
      left = mark === '+' ? sum(before, after) : formatted(before, after);
    }
    return left;
  }

  /** A value and what is asked of it: .name, [item], (arguments). */
  #chain(): Python {
    let value = this.#value();
    for (;;) {
      const of = value;
      if (this.#try('.')) {
        const name = this.#next('name');
        value = (names) => memberOf(of(names), name);
      } else if (this.#try('[')) {
        const item = this.expression();
        this.#take(']');
        value = (names) => called(of(names), [item(names)]);
      } else if (this.#try('(')) {
        const given = this.#list(')');
        value = (names) =>
          called(
            of(names),
            given.map((one) => one(names)),
          );
      } else return value;
    }
  }

  #value(): Python {
    const token = this.#tokens[this.#at];
    if (!token) throw valueError('unexpected end of expression');
    this.#at += 1;
    if (token.kind === 'number') return () => Number(token.value);
    if (token.kind === 'text') return () => unescaped(token.value.slice(1, -1));
    if (token.kind === 'name') {
      if (Object.hasOwn(constants, token.value)) return () => constants[token.value];
      return (names) => memberOf(names, token.value);
    }
    if (token.value === '{') return this.#dict();
    if (token.value !== '[' && token.value !== '(') throw valueError('invalid syntax');
    const start = this.#at;
    const items = this.#list(token.value === '[' ? ']' : ')');
    const inside = this.#tokens.slice(start, this.#at - 1);
    const single = items[0];
    const isGroup = token.value === '(' && items.length === 1 && inside.at(-1)?.value !== ',';
    if (isGroup && single) return single;
    return (names) => items.map((item) => item(names));
  }

  #list(end: string): Python[] {
    const items: Python[] = [];
    while (!this.#try(end)) {
      items.push(this.expression());
      if (this.#peek() !== end) this.#take(',');
    }
    return items;
  }

  #dict(): Python {
    const pairs: [Python, Python][] = [];
    while (!this.#try('}')) {
      const key = this.expression();
      this.#take(':');
      pairs.push([key, this.expression()]);
      if (this.#peek() !== '}') this.#take(',');
    }
    return (names) =>
      Object.fromEntries(pairs.map(([key, value]) => [String(key(names)), value(names)]));
  }

  #peek(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'mark' ? token.value : undefined;
  }

  #try(mark: string): boolean {
    if (this.#peek() !== mark) return false;
    this.#at += 1;
    return true;
  }

  #take(mark: string): void {
    if (!this.#try(mark)) throw valueError(`invalid syntax: '${mark}' expected`);
  }

  #next(kind: Token['kind']): string {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind) throw valueError('invalid syntax');
    this.#at += 1;
    return token.value;
  }
}

const unescaped = (text: string) => text.replaceAll(/\\(.)/g, '$1');

function memberOf(value: unknown, name: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
    return new Map(Object.entries(value)).get(name);
  }
  throw valueError(`name '${name}' is not defined`);
}

function called(value: unknown, given: readonly unknown[]): unknown {
  if (typeof value === 'function') return value(...given);
  throw valueError('object is not callable');
}

const sum =
  (left: Python, right: Python): Python =>
  (names) => {
    const [a, b] = [left(names), right(names)];
    if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
    return typeof a === 'number' && typeof b === 'number' ? a + b : String(a) + String(b);
  };

const formatted =
  (left: Python, right: Python): Python =>
  (names) => {
    const given = right(names);
    const values = Array.isArray(given) ? [...given] : [given];
    return String(left(names)).replaceAll(/%([ds%])/g, (_mark, kind: string) =>
      kind === '%' ? '%' : String(values.shift()),
    );
  };
