/** The text of a file with what no reader sees blanked out, line by line: comments of a source; formulas of the content, which other fonts draw. */
export const readerText = (file: string, text: string): string => {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  return file.startsWith('src/')
    ? text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, blank)
    : text.replace(/(?<!\\)(\$\$?)(?:\\.|[^$\\])*?(?<!\\)\1/g, blank);
};
