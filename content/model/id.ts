const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A random id that holds neither time nor place: `prefix-` and twelve letters. */
export function newId(prefix: string): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(12))
  return `${prefix}-${[...bytes].map((byte) => alphabet[byte % alphabet.length]).join('')}`
}
