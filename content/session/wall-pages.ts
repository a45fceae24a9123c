/** Texts for a wall, a few at a time, so that the back row can read them. */

/** How many letters stand in a line, and how many lines on a screen. A text takes some room of its own above its lines. */
const WIDE = { letters: 54, lines: 7.5 }
const BESIDE = { letters: 30, lines: 7.2 }
const GAP = 0.4

/** Beside bars there is half the room. A text longer than a screen has one to itself. */
export function pagesOf(texts: readonly string[], { isBeside }: { readonly isBeside: boolean }): string[][] {
  const { letters, lines } = isBeside ? BESIDE : WIDE
  const pages: string[][] = []
  let room = 0
  for (const text of texts) {
    const takes = text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / letters)), GAP)
    const page = pages.at(-1)
    if (page && takes <= room) page.push(text)
    else pages.push([text])
    room = (page && takes <= room ? room : lines) - takes
  }
  return pages
}
