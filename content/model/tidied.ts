const BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf0fc]/g
const BREAKS = /\r\n?|[\v\f\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g

/** Text as pasted from a word processor, with its private bullets and breaks made plain. Text that was typed stays as it is. */
export const tidied = (text: string): string => text.replace(BULLETS, '•').replace(BREAKS, '\n').replace(CONTROLS, '')
