/** The smallest picture there is: one grey pixel, for tests that need a figure and not its look. */
export const tinyPng = (): Uint8Array =>
  new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'))
