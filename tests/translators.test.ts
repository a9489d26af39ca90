/** A browser's translator takes text nodes out of the page. React still writes to those that it made: only where a text has its element to itself does it make do. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { reactRooms } from '../floors.mjs';
import { filesBelow, root } from './project.ts';

/** Translators leave pictures alone. */
const svg = new Set(['svg', 'g', 'text', 'tspan', 'title', 'desc']);

const named = (node: ts.JsxElement | ts.JsxFragment): string =>
  ts.isJsxElement(node) ? node.openingElement.tagName.getText() : '<>';

/** What React would draw as a text that may change, beside something else in the same element; in a fragment, any text, for fragments come and go. */
function textsInCompany(file: ts.SourceFile, types: ts.TypeChecker): string[] {
  const found: string[] = [];
  const isText = (child: ts.JsxChild, within: string): boolean => {
    if (ts.isJsxText(child)) return within === '<>';
    if (!ts.isJsxExpression(child) || !child.expression) return false;
    const type = types.getTypeAtLocation(child.expression);
    return (type.isUnion() ? type.types : [type]).some(
      (one) =>
        (one.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0 &&
        !type.aliasSymbol?.name.includes('ReactNode') &&
        !(type.isStringLiteral() || (one.isStringLiteral() && one.value === '')),
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const name = named(node);
      const children = node.children.filter(
        (child) =>
          !(ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces) &&
          !(ts.isJsxExpression(child) && !child.expression),
      );
      if (children.length > 1 && !svg.has(name) && !/^[A-Z]/.test(name))
        for (const child of children.filter((one) => isText(one, name)))
          found.push(
            `${file.fileName.slice(root.length + 1)}:${file.getLineAndCharacterOfPosition(child.getStart()).line + 1} in ${name}: ${child.getText().trim()}`,
          );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function searched(files: Readonly<Record<string, string>>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    files[name] === undefined
      ? read(name, ...rest)
      : ts.createSourceFile(name, files[name], ts.ScriptTarget.Latest, true);
  const program = ts.createProgram(Object.keys(files), { ...options, noEmit: true }, host);
  return Object.keys(files).flatMap((name) => {
    const file = program.getSourceFile(name);
    return file ? textsInCompany(file, program.getTypeChecker()) : [];
  });
}

test('a text that may change has its element to itself', () => {
  const files = reactRooms
    .flatMap((room) => filesBelow(`src/${room}`))
    .filter((path) => path.endsWith('.tsx') && !path.includes('.test.'))
    .map((path) => join(root, path));
  expect(files.length).toBeGreaterThan(50);
  expect(searched(Object.fromEntries(files.map((path) => [path, ts.sys.readFile(path) ?? ''])))).toEqual([]);
});

test('what the search finds, and what it lets be', () => {
  const found = searched({
    [join(root, 'src/figure/made-up.tsx')]: `
      const all = (count: number, name: string, done: boolean) => <div>
        <p>Step {count}</p>
        <p>{name}{done && '.'}</p>
        <button>{done ? <>Stop<b> it</b></> : 'Go'}</button>
        <p>Nothing <b>{name}</b> changes</p>
        <p>{\`Step \${count}\`}</p>
        <svg><text>Step {count}</text></svg>
        {done && <p>{name}</p>}
      </div>;
      export default all;`,
  });
  expect(found.map((place) => place.replace(/^.*:\d+ /, ''))).toEqual([
    'in p: {count}',
    'in p: {name}',
    "in p: {done && '.'}",
    'in <>: Stop',
  ]);
});
