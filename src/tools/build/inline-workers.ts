import type { Plugin } from 'vite';

const WORKER =
  /new Worker\(\s*new URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*\)\s*(?:,\s*\{[^}]*\}\s*)?,?\s*\)/g;

/** A module whose workers are files beside it, with those workers as code of its own; `null` where it has none. */
export function withWorkersInline(code: string): string | null {
  const imports: string[] = [];
  const rest = code.replace(WORKER, (_, quote: string, path: string) => {
    const name = `InlineWorker${imports.length}`;
    imports.push(`import ${name} from ${quote}${path}?worker&inline${quote};\n`);
    return `new ${name}()`;
  });
  return imports.length ? imports.join('') + rest : null;
}

/** Builds every worker into the script that starts it: a page from disk may start one from a blob of its own, not from a file. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform: (code, id) => (/\/node_modules\//.test(id) ? null : withWorkersInline(code)),
  };
}
