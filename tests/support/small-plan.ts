/** Small plans for tests, built with the program's own edits, one step after the other. */
import { addPartner, addRow, answer, setInside, setPartner, setUs } from '../../content/model/edit'
import { leavesOf } from '../../content/model/places'
import { type CoverageLevel, type EvidenceSource, type PartnerStatus, type Plan, UNSTAMPED, type Value } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'

export const AT = '2026-03-02T09:00:00.000Z'

type Step = (plan: Plan) => Plan

export const emptyPlan = (): Plan => ({
  format: 'joint-action-plan',
  version: 5,
  id: 'small',
  project: {
    title: 'A small plan',
    purpose: '',
    call: '',
    funder: '',
    deadline: '',
    currency: 'EUR',
    lead: 'us',
    language: 'en',
    example: false,
    exercise: false,
    dot: UNSTAMPED,
    at: AT,
  },
  us: { name: '', kind: 'cso', place: '', contact: '', dot: UNSTAMPED, at: AT },
  partners: [],
  rows: [],
  rounds: [],
  voices: [],
  entries: [],
  commitments: [],
  notes: [],
  applications: [],
  texts: [],
  removed: [],
  otherVersions: {},
  asked: {},
  seen: {},
})

export const planOf = (...steps: readonly Step[]): Plan => steps.reduce((plan, step) => step(plan), emptyPlan())

const texts = new Map(worksheets.flatMap(leavesOf).map((leaf) => [leaf.id, leaf.text]))

/** Writes any value to any question, as a screen would. */
export const says =
  (question: string, about: readonly string[], value: Value): Step =>
  (plan) =>
    answer(plan, { question, about }, value, { text: texts.get(question) ?? question, kind: value.kind }, AT)

export const us =
  (name: string): Step =>
  (plan) =>
    setUs(plan, { name }, AT)
export const partner =
  (id: string, name: string, status: PartnerStatus = 'candidate'): Step =>
  (plan) =>
    setPartner(addPartner(plan, id, name, AT), id, { status }, AT)
export const row =
  (list: string, id: string): Step =>
  (plan) =>
    addRow(plan, list, id, AT)
export const candid =
  (question: string, ...about: readonly string[]): Step =>
  (plan) =>
    setInside(plan, { question, about }, true, AT)

export const text = (question: string, about: readonly string[], words: string): Step =>
  says(question, about, { kind: 'text', text: words })
export const one = (question: string, about: readonly string[], option: string): Step => says(question, about, { kind: 'one', option })
export const several = (question: string, about: readonly string[], ...options: string[]): Step =>
  says(question, about, { kind: 'several', options })
export const rate = (question: string, about: string, rating: number, evidence = '', source: EvidenceSource | null = null): Step =>
  says(question, [about], { kind: 'scale', rating, evidence, source })
export const amount = (question: string, about: string, sum: number): Step => says(question, [about], { kind: 'number', amount: sum })
export const day = (question: string, about: string, date: string): Step => says(question, [about], { kind: 'date', date })
export const who = (question: string, about: string, ids: string[], name = ''): Step =>
  says(question, [about], { kind: 'who', who: ids, name })

/** A row of a coverage grid with its name and who covers it. */
export const covered = (
  grid: 'field.map' | 'needs.map',
  id: string,
  name: string,
  levels: Readonly<Record<string, CoverageLevel>>,
): Step => {
  const label = grid === 'field.map' ? 'field.map-part' : 'needs.map-need'
  const cells = Object.entries(levels).map(([subject, level]) => says(grid, [id, subject], { kind: 'coverage', level }))
  return (plan) => [row(grid, id), text(label, [id], name), ...cells].reduce((next, step) => step(next), plan)
}
