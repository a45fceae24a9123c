/** Does the same with many things, a few at a time, and answers in their order. */
export async function fewAtOnce<T, R>(things: readonly T[], most: number, work: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(things.length)
  const waiting = things.entries()
  const goOn = async () => {
    for (const [at, thing] of waiting) results[at] = await work(thing)
  }
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, goOn))
  return results
}
