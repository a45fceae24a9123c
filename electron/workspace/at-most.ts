/** Waits for work, but not longer than so many milliseconds; it goes on by itself. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  if (ms === Number.POSITIVE_INFINITY) return void (await work)
  let timer: NodeJS.Timeout | undefined
  const tired = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, tired]).finally(() => clearTimeout(timer))
}
