import { posix } from 'node:path';
import ts from 'typescript';
import { browserFiles, contentRooms, pureRooms, reactRooms, rooms } from '../floors.mjs';

/** The scripts of a source file: itself, or an .astro file's frontmatter, script elements and template expressions. */
function scriptsOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const [, front = '', template = ''] = /^\s*---\n([\s\S]*?)\n---([\s\S]*)$/.exec(text) ?? ['', '', text];
  return [
    front,
    ...[...template.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script),
  ];
}

/** What a file imports, as it is written: static, dynamic and re-exports, and the patterns of import.meta.glob. */
export function importsOf(path: string, text: string): string[] {
  return scriptsOf(path, text).flatMap((script) => [
    ...ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...script.matchAll(/import\.meta\.glob[^(]*\(\s*(['"`])(.+?)\1/g)].map(([, , pattern = '']) => pattern),
  ]);
}

/** The scripts of a source file that a browser gets: those of an .astro file's script elements, all of any other file. */
export const browserScriptsOf = (path: string, text: string): string[] =>
  path.endsWith('.astro') ? scriptsOf(path, text).slice(1) : [text];

/** What a script needs when it runs: imports of types alone are left out. Dynamic imports and patterns count. */
export function valuesImported(script: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
      const named = clause?.namedBindings;
      const onlyTypes = ts.isExportDeclaration(node)
        ? node.isTypeOnly
        : clause !== undefined &&
          (clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
            (!clause.name &&
              named &&
              ts.isNamedImports(named) &&
              named.elements.every(({ isTypeOnly }) => isTypeOnly)));
      if (!onlyTypes) found.push((node.moduleSpecifier as ts.StringLiteral).text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [to] = node.arguments;
      if (to && ts.isStringLiteralLike(to)) found.push(to.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  const patterns = script.matchAll(/import\.meta\.glob[^(]*\(\s*(['"`])(.+?)\1/g);
  return [...found, ...[...patterns].map(([, , pattern = '']) => pattern)];
}

/** The path from the project's root that an import means, or undefined for a package. */
export function resolve(path: string, specifier: string): string | undefined {
  const bare = specifier.split('?')[0] ?? '';
  if (bare.startsWith('~/')) return `src/${bare.slice(2)}`;
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : undefined;
}

const roomOf = (path: string): string | undefined => {
  for (const [folder, room] of Object.entries(contentRooms)) if (path.startsWith(folder)) return room;
  const [source, room = ''] = path.split('/');
  return source === 'src' && room in rooms ? room : undefined;
};
const widgetOf = (path: string): string | undefined => /^src\/widgets\/([^/]+)\//.exec(path)?.[1];

function importFault(path: string, specifier: string): string | undefined {
  const room = roomOf(path);
  const target = resolve(path, specifier);
  if (specifier.startsWith('../') || specifier.startsWith('./../'))
    return 'climbs out of its folder: say ~/room/file.ts';
  if (room === undefined) return undefined;
  if (target === undefined) {
    if (/^react(-dom)?(\/|$)/.test(specifier) && !reactRooms.includes(room) && !path.endsWith('.astro'))
      return `is React, which ${room} does without`;
    return specifier.startsWith('d3-') && room !== 'plot' ? 'is d3, which computes in plot only' : undefined;
  }
  const other = roomOf(target);
  // What readers kept follows a lesson that was renamed: the shelf reads the table of them.
  if (target === 'content/renamed.yaml' && path === 'src/state/shelf.ts') return undefined;
  const reads = ['pages', 'course'].includes(room);
  if (other === undefined) return target.startsWith('content/') && reads ? undefined : 'is in no room';
  const allowed: readonly string[] = rooms[room as keyof typeof rooms].from;
  if (other !== room && !allowed.includes(other))
    return `is in ${other}; ${room} may import from ${allowed.join(', ') || 'nothing'}`;
  if (room === 'widgets' && widgetOf(target) !== undefined && widgetOf(target) !== widgetOf(path))
    return 'is another widget';
  return undefined;
}

const browserNames = new Set([
  'window',
  'document',
  'history',
  'location',
  'localStorage',
  'sessionStorage',
  'navigator',
]);

/** Identifiers that are used as values, and `Math.random` in any spelling. */
function namesUsed(script: string): { globals: string[]; random: boolean } {
  const globals: string[] = [];
  let random = false;
  const visit = (node: ts.Node): void => {
    const isMath = (expression: ts.Expression): boolean => ts.isIdentifier(expression) && expression.text === 'Math';
    if (ts.isPropertyAccessExpression(node) && isMath(node.expression) && node.name.text === 'random') random = true;
    if (ts.isElementAccessExpression(node) && isMath(node.expression))
      random ||= /random/.test(node.argumentExpression.getText());
    if (ts.isIdentifier(node) && browserNames.has(node.text)) {
      const isMember =
        (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
        ((ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) && node.parent.name === node);
      if (!isMember) globals.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.tsx', script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return { globals, random };
}

/** Everything about one file that the floor plan forbids. `path` is from the project's root. */
export function faultsOf(path: string, text: string): string[] {
  const room = roomOf(path);
  const names = scriptsOf(path, text).map(namesUsed);
  const pure =
    room !== undefined && pureRooms.includes(room) && !browserFiles.includes(path) && !/\.test\.tsx?$/.test(path);
  return [
    ...importsOf(path, text).flatMap((specifier) => {
      const fault = importFault(path, specifier);
      return fault === undefined ? [] : [`${path}: ${specifier} ${fault}`];
    }),
    ...(pure
      ? names.flatMap(({ globals }) =>
          globals.map((name) => `${path}: ${name} belongs to a browser, which ${room} does without`),
        )
      : []),
    ...(names.some(({ random }) => random) || (path.endsWith('.astro') && /Math\.random/.test(text))
      ? [`${path}: Math.random is not seeded`]
      : []),
  ];
}

/** One circle of imports among the files, as the paths along it, or undefined. */
export function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const search = (path: string, trail: readonly string[]): string[] | undefined => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const circle = search(next, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of imports.keys()) {
    const circle = search(path, []);
    if (circle) return circle;
  }
  return undefined;
}
