/** Two written answers as one, where both are to be kept. */
import type { Entry } from './plan'
import type { Difference, Version } from './versions'

const isText = (version: Version): version is Entry => 'value' in version && version.value.kind === 'text'

/** All that was written, one below the other; undefined where versions are no texts, or are too long together. */
export function joinedVersion({ versions }: Difference): Entry | undefined {
  const [first, ...rest] = versions
  if (!first || !isText(first) || !rest.every(isText)) return undefined
  const texts = [first, ...rest].map(({ value }) => (value.kind === 'text' ? value.text.trim() : '')).filter(Boolean)
  const text = [...new Set(texts)].join('\n\n')
  if (texts.length < 2 || text.length > 50_000) return undefined
  // One candid version makes both candid: nothing may come out by being put together.
  const inside = versions.some((version) => 'inside' in version && version.inside)
  return { ...first, value: { kind: 'text', text }, ...(inside && { inside: true as const }) }
}
