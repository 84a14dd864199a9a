/** Values by their full names: `github.event_name`, `matrix.shard`. A name that is not here is nothing, as in GitHub's own. */
export type Contexts = Readonly<Record<string, string>>;

type Value = string | boolean;

/** What an expression of a workflow says, as far as the examples use them: names, texts, `==`, `!=`, `!`, `&&`, `||`, brackets, functions without arguments. */
export function evaluate(text: string, contexts: Contexts, functions: Readonly<Record<string, boolean>>): Value {
  const tokens = text.match(/'[^']*'|[\w.-]+|==|!=|&&|\|\||[!()]/g) ?? [];
  let at = 0;
  const take = (token: string) => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const primary = (): Value => {
    const token = tokens[at++] ?? '';
    if (token === '!') return !isTrue(primary());
    if (token === '(') {
      const inner = either();
      if (!take(')')) throw new Error(`no ")" in ${text}`);
      return inner;
    }
    if (token.startsWith("'")) return token.slice(1, -1);
    if (!take('(')) return contexts[token] ?? '';
    const known = functions[token];
    if (known === undefined || !take(')')) throw new Error(`${token}() is not known here: ${text}`);
    return known;
  };
  const compared = (): Value => {
    const left = primary();
    if (take('==')) return String(left) === String(primary());
    if (take('!=')) return String(left) !== String(primary());
    return left;
  };
  const both = (): Value => {
    let value = compared();
    while (take('&&')) {
      const next = compared();
      value = isTrue(value) ? next : value;
    }
    return value;
  };
  function either(): Value {
    let value = both();
    while (take('||')) {
      const next = both();
      value = isTrue(value) ? value : next;
    }
    return value;
  }
  const value = either();
  if (at < tokens.length) throw new Error(`${tokens.slice(at).join(' ')} is left of ${text}`);
  return value;
}

export function isTrue(value: Value): boolean {
  return value !== false && value !== '';
}

/** A text with `${{ }}` in it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_all, expression: string) => String(evaluate(expression, contexts, {})));
}
