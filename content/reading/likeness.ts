/** How alike two texts or two words are: 1 when they are the same, 0 when nothing of one is in the other. */

/** How many characters must be put in, taken out or changed to make one text of the other. */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1)
      here.push(Math.min(changed, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1))
    }
    above = here
  }
  return above[other.length] ?? 0
}

export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 1 : 1 - editsBetween(one, other) / longest
}

/** How many letters two words share, counted from the beginning or, backwards, from the end. */
function shared(one: string, other: string, backwards: boolean): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one.at(backwards ? -1 - count : count) === other.at(backwards ? -1 - count : count)) count += 1
  return count
}

const HALF = 0.5

/** Words with the same beginning and end: "organise" and "organize". What is less than half alike is another word. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1
  const [longest, shortest] = [Math.max(one.length, other.length), Math.min(one.length, other.length)]
  if (shortest < longest * HALF) return 0
  const share = Math.min(shared(one, other, false) + shared(one, other, true), shortest) / longest
  return share >= HALF ? share : 0
}
