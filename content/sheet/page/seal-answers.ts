/** Runs in a sheet, as text. The answers with the sum over them, and the same as a code to paste. It is CRC-32, bit by bit, as in `crc32.ts`. */
export interface Sealed {
  readonly text: string
  readonly code: string
  readonly sum: string
}

export function sealAnswers(json: string): Sealed {
  const bytesOf = (text: string) => Array.from(new TextEncoder().encode(text))
  let sum = -1
  for (const byte of bytesOf(json)) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  const hex = ((sum ^ -1) >>> 0).toString(16).padStart(8, '0')
  const text = `${json.slice(0, -1)},"sum":"${hex}"}`
  const letters = bytesOf(text).map((byte) => String.fromCharCode(byte))
  const code = btoa(letters.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
  return { text, code: `JA1.${code}`, sum: hex }
}
