/** The filled example: what newcomers open first, and what other tests read. */
import { describe, expect, it } from 'vitest'
import example from '../../content/example/plan.json'
import { figuresOf, isFigureEmpty } from '../../content/figures/figure-words'
import { redact } from '../../content/model/audience'
import { worksheetMark } from '../../content/model/edit'
import { listsOf } from '../../content/model/names'
import { isAnswered } from '../../content/model/place'
import { leavesOf, placesOf } from '../../content/model/places'
import { type Entry, Plan } from '../../content/model/plan'
import { progressOf, statusOf } from '../../content/model/progress'
import { pointsOf } from '../../content/points'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'

const FILE = 'content/example/plan.json'
const plan = Plan.parse(example)
const core = worksheets.filter(({ id }) => id === 'choosing-partners' || id === 'trust-and-risk')
const leaves = new Map(worksheets.flatMap(leavesOf).map((leaf) => [leaf.id, leaf]))
const lists = new Map(listsOf(worksheets).map((list) => [list.id, list]))

/** Whether the value fits the question as it is asked today; what is wrong in words otherwise. */
function misfit({ question, about, value }: Entry): string | undefined {
  const at = `${FILE}: the answer to ${question} about ${about.join(', ') || 'the whole'}`
  if (value.kind === 'mark') return worksheets.some(({ id }) => id === question) ? undefined : `${at} marks no worksheet`
  if (value.kind === 'coverage') return lists.get(question)?.kind === 'coverage' ? undefined : `${at} is no cell of a coverage grid`
  const leaf = leaves.get(question)
  if (!leaf) return `${at} answers a question that is not asked`
  const kinds = leaf.kind === 'short' || leaf.kind === 'long' ? 'text' : leaf.kind
  if (kinds !== value.kind) return `${at} is of the kind ${value.kind}, the question asks for ${kinds}`
  const options = value.kind === 'one' ? [value.option] : value.kind === 'several' ? value.options : []
  const offered = leaf.kind === 'one' || leaf.kind === 'several' ? leaf.options.map(({ id }) => id) : []
  const lost = options.find((option) => option !== null && !offered.includes(option))
  if (lost) return `${at} names the option “${lost}”, which is not offered`
  if (value.kind === 'scale' && leaf.kind === 'scale' && !leaf.steps.some((step) => step.value === value.rating))
    return `${at} is not on the scale`
  return undefined
}

describe('the example', () => {
  it('is a good plan file, marked as an example', () => {
    expect(plan.id).toBe('example')
    expect(plan.project).toMatchObject({
      title: 'Opening doors: a partnership in learning',
      deadline: '2027-03-15',
      currency: 'EUR',
      lead: 'us',
      example: true,
    })
  })

  it('shows every status a partner can have', () => {
    expect(plan.us.name).toBe('Olive Bridge')
    expect(plan.partners.map(({ id, name, status }) => [id, name, status])).toEqual([
      ['warda', 'Warda', 'chosen'],
      ['nahr', 'Nahr', 'invited'],
      ['haus-lindenhof', 'Haus Lindenhof', 'chosen'],
      ['tamar-centre', 'Tamar Centre', 'declined'],
      ['sindyan', 'Sindyan', 'candidate'],
    ])
  })

  it('rates none of the organisations that the handbook names', () => {
    expect(JSON.stringify(plan)).not.toMatch(/Masar|Sawa\b|Duroob|Anne Frank/i)
  })

  it('answers questions as they are asked today', () => {
    expect(plan.entries.map(misfit).filter((words) => words !== undefined)).toEqual([])
  })

  it('speaks of partners and rows that are in it, and leaves no answer where nothing asks for one', () => {
    const known = new Set(['us', ...plan.partners.map(({ id }) => id), ...plan.rows.map(({ id }) => id)])
    const strays = plan.entries.flatMap(({ question, about, value }) =>
      [...about, ...(value.kind === 'who' ? value.who : [])]
        .filter((id) => !known.has(id))
        .map((id) => `${FILE}: ${question} names “${id}”`),
    )
    expect(strays).toEqual([])
    const asked = new Set(
      worksheets.flatMap((sheet) =>
        placesOf(sheet, plan, { partners: plan.partners }).map(({ question, about }) => `${question} ${about}`),
      ),
    )
    const unasked = plan.entries.filter(({ value, question, about }) => value.kind !== 'mark' && !asked.has(`${question} ${about}`))
    expect(unasked.map(({ question, about }) => `${FILE}: ${question} about ${about} is not asked`)).toEqual([])
  })

  it('says something in each answer, and keeps the wording of each question', () => {
    expect(plan.entries.filter(({ value }) => !isAnswered(value))).toEqual([])
    const answered = new Set(plan.entries.flatMap(({ question, value }) => (value.kind === 'mark' ? [] : [question])))
    expect(Object.keys(plan.asked).sort()).toEqual([...answered].sort())
    const reworded = Object.entries(plan.asked).filter(([id, { text }]) => text !== (leaves.get(id) ?? lists.get(id))?.text)
    expect(reworded.map(([id]) => `${FILE}: asked, ${id}: the worksheet words it differently now`)).toEqual([])
  })

  it('carries one dot a thing, counted on by one device', () => {
    const { project, us, partners, rows, rounds, voices, entries, commitments, notes } = plan
    const dots = [project, us, ...partners, ...rows, ...rounds, ...voices, ...entries, ...commitments, ...notes].map(({ dot }) => dot)
    expect(dots.map(([device, count]) => `${device} ${count}`)).toEqual(dots.map((_, at) => `example ${at + 1}`))
    expect(plan.seen).toEqual({ example: dots.length })
  })

  it('is begun and unfinished in both worksheets', () => {
    for (const worksheet of core) {
      const { asked, answered } = progressOf(worksheet, plan)
      expect([worksheet.id, worksheetMark(plan, worksheet.id), statusOf(worksheet, plan)]).toEqual([worksheet.id, 'opened', 'in-progress'])
      expect([worksheet.id, answered > asked / 2, answered < asked]).toEqual([worksheet.id, true, true])
    }
    expect(core.map((worksheet) => progressOf(worksheet, plan))).toEqual([
      { asked: 75, answered: 66 },
      { asked: 125, answered: 94 },
    ])
  })

  it('is written in English, Arabic and Hebrew', () => {
    const texts = plan.entries.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []))
    const arabic = texts.filter((text) => /\p{Script=Arabic}/u.test(text))
    expect(arabic).toHaveLength(3)
    expect(arabic.filter((text) => !/\p{Script=Latin}/u.test(text))).toHaveLength(2)
    const hebrew = texts.filter((text) => /\p{Script=Hebrew}/u.test(text))
    expect(hebrew).toHaveLength(1)
    expect(hebrew[0]).toMatch(/\p{Script=Latin}/u)
  })

  it('has promises and no notes', () => {
    expect(plan.commitments.map(({ by, done }) => [by, done])).toEqual([
      ['2026-03-20', false],
      ['2026-04-15', false],
      ['2026-03-31', false],
      ['2026-02-27', true],
    ])
    expect(plan.notes).toEqual([])
  })
})

describe('what the example shows', () => {
  it('is something in every figure', () => {
    const empty = figuresOf(core).filter(({ figure }) => isFigureEmpty(figure, plan, worksheets, speak('en')))
    expect(empty.map(({ figure }) => `${figure.id} is empty in the example`)).toEqual([])
  })

  it('is a point of every kind', () => {
    expect(
      pointsOf(plan, worksheets, 'en')
        .filter(({ worksheet }) => core.some(({ id }) => id === worksheet))
        .map(({ id }) => id),
    ).toEqual([
      'chosen-on-history-alone|haus-lindenhof',
      'thin-trust-high-exposure|nahr',
      'trust-on-one-person|warda',
      'weight-without-evidence|nahr|base-field',
      'weight-without-evidence|sindyan|base-field',
      'trust-not-seen|nahr',
      'uncovered-need|need-6',
      'liability-without-safeguard|haus-lindenhof',
      'need-covered-by-one|need-3',
      'need-covered-by-one|need-5',
      'risk-left-open|risk-3',
      'uncovered-part-of-field|part-5',
      'part-covered-by-many|part-2',
      'remaining-risk-not-accepted|risk-2',
      'idea-and-reason-differ',
      'what-if-they-leave|warda',
      'what-if-they-leave|nahr',
      'what-if-they-leave|haus-lindenhof',
    ])
  })

  it('is something to hold back from outsiders: candid answers, a candid risk, two partners', () => {
    expect(plan.entries.filter(({ inside }) => inside).map(({ question, about }) => [question, ...about])).toEqual([
      ['field.overlap', 'nahr'],
      ['base.capabilities', 'haus-lindenhof'],
      ['history.carrier', 'tamar-centre'],
      ['choice.differ'],
      ['risk.because', 'risk-2'],
      ['risk.with', 'risk-2'],
      ['risk.what', 'risk-4'],
      ['risk.because', 'risk-4'],
    ])
    const outside = JSON.stringify(redact(plan, worksheets))
    for (const word of [
      'Sindyan',
      'Tamar Centre',
      'programme manager',
      'Haifa',
      'bookkeeper',
      'summer leadership camp',
      'Samir Aziz',
      'frankness',
    ]) {
      expect([word, outside.includes(word)]).toEqual([word, word === 'Samir Aziz'])
    }
  })
})
