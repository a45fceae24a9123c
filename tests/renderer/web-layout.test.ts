/** Where people and threads of a web stand: the same every time, nobody on top of anybody, and soon. */
import { describe, expect, it } from 'vitest'
import { type WebLayout, type WebShape, webLayout } from '../../renderer/figures/web/web-layout'

const HEIGHT = 20
const room = { width: 560, margin: 110 }

/** So many organisations with so many people each, and threads that go criss-cross. */
function webOf(organisations: number, people: number, threads: number): WebShape {
  const groups = Array.from({ length: organisations }, (_, group) => ({
    id: `o${group}`,
    actors: Array.from({ length: people }, (_, at) => ({ id: `o${group}-p${at}`, height: HEIGHT })),
  }))
  const everybody = groups.flatMap((group) => group.actors.map(({ id }) => id))
  const pick = (at: number) => everybody[at % everybody.length] ?? ''
  return {
    groups,
    threads: Array.from({ length: threads }, (_, at) => ({
      id: `t${at}`,
      actors: at % 8 === 0 ? [pick(at), pick(at * 7 + 3), pick(at * 11 + 5)] : [pick(at * 3), pick(at * 13 + 7)],
    })),
  }
}
/** The same web under other names, so that nothing is remembered of it. */
const renamed = (shape: WebShape, by: string): WebShape => ({
  groups: shape.groups.map((group) => ({ ...group, actors: group.actors.map((actor) => ({ ...actor, id: `${by}${actor.id}` })) })),
  threads: shape.threads.map((thread) => ({ ...thread, actors: thread.actors.map((id) => `${by}${id}`) })),
})
const spots = (layout: WebLayout) => [...layout.actors.values()]

describe('the layout of a web', () => {
  it('is the same for the same web, whenever it is drawn', () => {
    const web = webOf(5, 4, 24)
    const [once, again] = [webLayout(web, room), webLayout(renamed(web, 'x'), room)]
    expect(spots(again)).toEqual(spots(once))
    expect([...again.knots.values()]).toEqual([...once.knots.values()])
    expect({ height: again.height, heads: again.heads }).toEqual({ height: once.height, heads: once.heads })
  })

  it('is not made again while the web and the room stay the same', () => {
    expect(webLayout(webOf(4, 3, 9), room)).toBe(webLayout(webOf(4, 3, 9), room))
    expect(webLayout(webOf(4, 3, 9), { ...room, width: 561 })).not.toBe(webLayout(webOf(4, 3, 9), room))
  })

  it.each([
    [1, 6, 4],
    [2, 1, 1],
    [4, 3, 9],
    [5, 8, 80],
    [21, 2, 80],
  ])('gives each of %i organisations with %i people a line of its own, within the frame', (organisations, people, threads) => {
    const layout = webLayout(webOf(organisations, people, threads), room)
    for (const side of ['start', 'end'] as const) {
      const lines = [...spots(layout), ...layout.heads].filter((spot) => spot.side === side).map(({ y }) => y)
      const ordered = lines.sort((one, other) => one - other)
      expect(ordered.every((y, at) => at === 0 || y - (ordered[at - 1] ?? 0) >= HEIGHT - 1)).toBe(true)
      expect(ordered.every((y) => y > 0 && y < layout.height)).toBe(true)
    }
    expect(spots(layout).every(({ x }) => x > 0 && x < room.width)).toBe(true)
    expect([...layout.knots.values()].every(({ x, y }) => x > 0 && x < room.width && y > 0 && y < layout.height)).toBe(true)
  })

  it('keeps the people of an organisation together and in their order', () => {
    const { actors } = webLayout(webOf(6, 3, 20), room)
    for (let group = 0; group < 6; group += 1) {
      const own = [0, 1, 2].map((at) => actors.get(`o${group}-p${at}`))
      expect(new Set(own.map((spot) => spot?.side)).size).toBe(1)
      expect(own.map((spot) => spot?.y)).toEqual(own.map((spot) => spot?.y ?? 0).sort((one, other) => one - other))
    }
  })

  it('sets knots between the same people apart', () => {
    const web = webOf(3, 2, 0)
    const actors = ['o0-p0', 'o1-p0', 'o2-p1']
    const { knots } = webLayout({ ...web, threads: ['a', 'b', 'c'].map((id) => ({ id, actors })) }, room)
    const places = [...knots.values()].map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(3)
    expect(places.join()).not.toContain('NaN')
  })

  it('leaves room for names at both sides', () => {
    for (const { side, x } of spots(webLayout(webOf(4, 3, 9), room)))
      expect(side === 'start' ? x : room.width - x).toBeGreaterThanOrEqual(room.margin)
  })

  it('takes less than 50 ms for forty people and eighty threads', () => {
    webLayout(renamed(webOf(8, 5, 80), 'warm'), room)
    const times = ['a', 'b', 'c', 'd', 'e'].map((by) => {
      const begun = performance.now()
      webLayout(renamed(webOf(8, 5, 80), by), room)
      return performance.now() - begun
    })
    // The best of five: a busy machine is no fault of the layout.
    expect(Math.min(...times)).toBeLessThan(50)
  })
})
