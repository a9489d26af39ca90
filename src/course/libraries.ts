/** A library in which lessons show their losses. */
interface Library {
  /** Of which version its lines are true, as the page says. */
  readonly version: string;
  /** Where the tests find it: what Python imports, and Debian's package. Or why they cannot run its lines, as a clause. */
  readonly run: { readonly module: string; readonly package: string } | { readonly not: string };
}

/** By the names that readers know them by, in the order of their tabs. */
export const libraries = {
  NumPy: { version: '1.24', run: { module: 'numpy', package: 'python3-numpy' } },
  'scikit-learn': { version: '1.2', run: { module: 'sklearn', package: 'python3-sklearn' } },
  PyTorch: { version: '1.13', run: { module: 'torch', package: 'python3-torch' } },
  Keras: { version: '3.15', run: { not: 'Keras isn’t in Debian' } },
} as const satisfies Readonly<Record<string, Library>>;

export type LibraryName = keyof typeof libraries;
export const libraryNames = Object.keys(libraries) as LibraryName[];

const isLibrary = (name: string): name is LibraryName => name in libraries;

/** Undefined where there is no such library. */
export const libraryOf = (name: string): Library | undefined => (isLibrary(name) ? libraries[name] : undefined);
