/** Runs in a sheet, as text. What the answer file is called: whose it is, where that is said, made safe; and letters that tell it from others. */
export function fileNameOf(whose: string, id: string): string {
  const letters = whose.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const lead = Array.from(letters)
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${lead === '' ? '' : `${lead}-`}answers-${id.slice(2, 6)}.json`
}
