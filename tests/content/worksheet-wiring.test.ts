/** Questions that point to other questions: lists that are continued or chosen from, and what figures are drawn from. */
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../content/model/figure'
import { listsOf } from '../../content/model/names'
import { leavesOf } from '../../content/model/places'
import type { Leaf, RowsQuestion } from '../../content/model/question'
import { worksheets } from '../../content/worksheets'

const leaves = new Map(worksheets.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))
const lists = listsOf(worksheets)
const listKinds = new Map(lists.map((list) => [list.id, list.kind]))
const rowLists = lists.filter((list): list is RowsQuestion => list.kind === 'rows')
/** The lists that have rows of their own, with the question that names them. */
const named = new Map(rowLists.filter(({ continues }) => !continues).map(({ id, columns }) => [id, columns[0]?.id]))
const figures = worksheets.flatMap(({ id, sections }) => sections.flatMap((section) => section.figures.map((figure) => ({ id, figure }))))

describe('a question that chooses from a list', () => {
  it('chooses from a list there is, by the question that names its rows', () => {
    const wrong = [...leaves.values()].flatMap((leaf) =>
      leaf.kind === 'which' && named.get(leaf.list) !== leaf.name ? [`${leaf.id} chooses “${leaf.list}” by “${leaf.name}”`] : [],
    )
    expect(wrong).toEqual([])
  })

  it('is asked where people and threads are named', () => {
    const which = [...leaves.values()].flatMap((leaf) => (leaf.kind === 'which' ? [[leaf.id, leaf.list]] : []))
    expect(which).toEqual([
      ['actor.depends-on', 'actors'],
      ['link.between', 'actors'],
      ['shock.held', 'links'],
      ['shock.torn', 'links'],
      ['design.team', 'actors'],
    ])
  })
})

describe('a list', () => {
  it('continues one there is', () => {
    const continued = rowLists.flatMap(({ id, continues }) => (continues ? [[id, continues]] : []))
    expect(continued).toEqual([
      ['constraints-touched', 'constraints'],
      ['designs', 'activities'],
    ])
    expect(continued.filter(([, list]) => !named.has(list ?? ''))).toEqual([])
  })

  it('belongs to somebody by a column of its own, which names organisations or rows', () => {
    const owned = rowLists.flatMap((list) =>
      list.belongsTo ? [[list.id, list.columns.find(({ id }) => id === list.belongsTo)?.kind ?? 'nothing']] : [],
    )
    expect(owned).toEqual([
      ['risks', 'who'],
      ['actors', 'who'],
      ['links', 'which'],
    ])
  })
})

/** What a figure is drawn from: questions and lists, each with the kind it must be of. */
function needsOf(figure: Figure): { questions: [string, Leaf['kind']][]; lists: [string, 'rows' | 'coverage'][] } {
  const scales = (...ids: string[]): [string, Leaf['kind']][] => ids.map((id) => [id, 'scale'])
  switch (figure.kind) {
    case 'heat-map':
    case 'components':
      return { questions: scales(...figure.questions), lists: [] }
    case 'coverage':
      return { questions: [], lists: [[figure.question, 'coverage']] }
    case 'quadrant':
      return { questions: scales(...figure.upward, figure.across), lists: [] }
    case 'risk-grid':
      return { questions: scales(...figure.before, ...figure.after), lists: [[figure.question, 'rows']] }
    case 'continuum':
      return {
        questions: scales(figure.whole.now, figure.whole.intended, figure.each.now, figure.each.intended),
        lists: [[figure.list, 'rows']],
      }
    case 'web':
      return {
        questions: [[figure.organisation, 'who'], [figure.level, 'one'], [figure.between, 'which'], ...scales(figure.strength)],
        lists: [
          [figure.actors, 'rows'],
          [figure.links, 'rows'],
        ],
      }
    case 'orbits':
      return { questions: [...scales(figure.pull, ...figure.nucleus), [figure.balance, 'one']], lists: [] }
  }
}

describe('a figure', () => {
  it('is drawn from questions and lists there are, of the kind it needs', () => {
    const wrong = figures.flatMap(({ id, figure }) => {
      const { questions, lists } = needsOf(figure)
      return [
        ...questions.filter(([question, kind]) => leaves.get(question)?.kind !== kind),
        ...lists.filter(([list, kind]) => listKinds.get(list) !== kind),
      ].map(([needed, kind]) => `${id}.json: ${figure.id} needs “${needed}” to be of the kind ${kind}`)
    })
    expect(wrong).toEqual([])
  })

  it('takes a row’s questions from the list that it names', () => {
    const columnsOf = (list: string) => rowLists.find(({ id }) => id === list)?.columns.map(({ id }) => id) ?? []
    const wrong = figures.flatMap(({ figure }) => {
      if (figure.kind === 'continuum') return [figure.each.now, figure.each.intended].filter((id) => !columnsOf(figure.list).includes(id))
      if (figure.kind !== 'web') return []
      return [
        ...[figure.organisation, figure.level].filter((id) => !columnsOf(figure.actors).includes(id)),
        ...[figure.between, figure.strength].filter((id) => !columnsOf(figure.links).includes(id)),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('stands where it is looked for', () => {
    expect(figures.map(({ id, figure }) => `${id}: ${figure.kind}`)).toEqual([
      'choosing-partners: heat-map',
      'choosing-partners: coverage',
      'choosing-partners: coverage',
      'trust-and-risk: quadrant',
      'trust-and-risk: risk-grid',
      'cooperation-to-collaboration: continuum',
      'four-components: components',
      'the-web: web',
      'the-orbits: orbits',
    ])
  })
})
