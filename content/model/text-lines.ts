/** The lines of a text in which each is a thing of its own, without the marks that people put before them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–—•*]\s+/, '').trim())
    .filter((line) => line !== '')
