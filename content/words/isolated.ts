/** A name or a text in its own direction, whichever way the sentence runs. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
