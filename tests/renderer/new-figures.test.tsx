// @vitest-environment happy-dom
/** The drawings of the later worksheets: everything that is told stands in them, and nothing is told by colour alone. */
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import example from '../../content/example/plan.json'
import { figuresOf } from '../../content/figures/figure-words'
import type { Figure } from '../../content/model/figure'
import { Plan } from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import { actorsOf } from '../../content/model/web'
import { worksheets } from '../../content/worksheets'
import { drawingOf } from '../../renderer/figures/drawings'
import { FrameProvider } from '../../renderer/figures/frame'
import { EvidenceKey } from '../../renderer/figures/keys/EvidenceKey'
import { partner, planOf, rate, row, text, us, who } from '../support/small-plan'

const filled = Plan.parse(example)

function draw(kind: Figure['kind'], plan: Plan, width = 604, isMirrored = false) {
  const figure = figuresOf(worksheets).find((each) => each.figure.kind === kind)?.figure
  if (!figure) throw new Error(`No worksheet has a figure of the kind ${kind}`)
  const Drawing = drawingOf(figure)
  const { container } = render(
    <FrameProvider value={{ width, isMirrored }}>
      <Drawing figure={figure} plan={plan} />
    </FrameProvider>,
  )
  const key = render(<EvidenceKey figure={figure} plan={plan} />).container
  const lines = [...container.querySelectorAll('text')].map((each) => (each.textContent ?? '').replace(/[\u2068\u2069]/g, ''))
  return { container, lines, key: [...key.querySelectorAll('span')].map((each) => each.textContent) }
}
const dashed = (container: Element, name = 'circle') =>
  [...container.querySelectorAll(name)].filter((each) => each.getAttribute('stroke-dasharray')).length

afterEach(cleanup)

describe('a drawing of the example', () => {
  it('names the whole, every activity and both poles on the line between cooperation and collaboration', () => {
    const { lines, container, key } = draw('continuum', filled)
    expect(lines).toEqual([
      'cooperation',
      'each does its piece',
      'collaboration',
      'we depend on each other throughout',
      'The partnership as a whole',
      'Training of trainers',
      'Evening course in the first village',
      'Open days in the towns',
      'Training week in Kassel',
      'Accounts and reports',
    ])
    expect(dashed(container)).toBe(0)
    expect(key).toEqual(['now', 'as intended', 'in earlier rounds'])
  })

  it('names the components and rounds, with the word of each rating where there is room', () => {
    const { lines, key } = draw('components', filled)
    for (const { title } of roundsOf(filled)) expect(lines).toContain(title)
    expect(lines.filter((line) => line === 'emerging')).toHaveLength(4)
    expect(draw('components', filled, 280).lines).not.toContain('emerging')
    expect(key).toEqual(['not yet', 'emerging', 'established'])
  })

  it('names everybody in the web', () => {
    const { lines, key } = draw('web', filled)
    for (const { name } of actorsOf(filled)) expect(lines).toContain(name)
    for (const organisation of ['Olive Bridge', 'Warda', 'Nahr', 'Haus Lindenhof']) expect(lines).toContain(organisation)
    expect(key).toEqual([
      ...['leadership', 'staff', 'volunteers or trainees', 'participants', 'no thread beyond the own organisation'],
      ...['thin', 'firm', 'strong', 'no evidence yet', 'within one organisation'],
    ])
  })

  it('names every organisation around the nucleus, with its balance, and says with whom parts of the nucleus lie', () => {
    const { lines } = draw('orbits', filled)
    for (const name of ['Olive Bridge', 'Warda', 'Nahr', 'Haus Lindenhof', 'Sindyan']) expect(lines).toContain(name)
    expect(lines.filter((line) => line === 'in balance')).toHaveLength(2)
    expect(lines.filter((line) => line === 'lies with Olive Bridge')).toHaveLength(3)
  })

  it('keeps every number finite, however narrow it is and whichever way it runs', () => {
    for (const kind of ['continuum', 'components', 'web', 'orbits'] as const)
      for (const width of [200, 1200])
        for (const isMirrored of [false, true]) {
          expect(draw(kind, filled, width, isMirrored).container.innerHTML).not.toMatch(/NaN|undefined|Infinity/)
          cleanup()
        }
  })
})

describe('a rating without evidence', () => {
  const bare = planOf(
    us('Olive Bridge'),
    rate('orbit.pull', 'us', 2),
    ...['amal', 'rana'].flatMap((id) => [row('actors', id), text('actor.name', [id], id)]),
    row('links', 'plan'),
    who('link.between', 'plan', ['amal', 'rana']),
    rate('link.strength', 'plan', 1),
  )
  it('is dashed on its orbit', () => {
    expect(dashed(draw('orbits', bare).container)).toBe(1)
  })
  it('is dashed as a thread', () => {
    expect(dashed(draw('web', bare).container, 'path')).toBe(1)
    expect(draw('web', bare).key).toContain('no evidence yet')
  })
})

describe('with many', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1))

  it('people are numbered and listed by name, and named again where there is room', () => {
    const people = numbers(14).flatMap((id) => [row('actors', `p${id}`), text('actor.name', [`p${id}`], `Person ${id}`)])
    const plan = planOf(us('Olive Bridge'), ...people)
    expect(draw('web', plan, 300).lines).toEqual(expect.arrayContaining([...numbers(14), ...numbers(14).map((id) => `Person ${id}`)]))
    expect(draw('web', plan, 604).lines).not.toContain('14')
  })

  it('organisations are numbered beyond eight, and listed by name', () => {
    const partners = numbers(9).map((id) => partner(`o${id}`, `Organisation ${id}`))
    const { lines } = draw('orbits', planOf(us('Olive Bridge'), ...partners, rate('orbit.pull', 'us', 1, 'We wait.', 'seen')))
    expect(lines).toEqual(expect.arrayContaining([...numbers(10), 'Olive Bridge', ...numbers(9).map((id) => `Organisation ${id}`)]))
  })
})
