/** What a query must find among its group's first three results, over the real texts and a plan in three languages. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import glossaryFile from '../../content/handbook/en/glossary.json'
import { Glossary } from '../../content/model/chapter'
import { plainSections } from '../../content/search/chapter'
import type { Group } from '../../content/search/entry'
import { excerptOf, marksIn } from '../../content/search/excerpt'
import { find, type Hit } from '../../content/search/find'
import { fold } from '../../content/search/fold'
import { planEntries } from '../../content/search/plan-entries'
import { printedEntries } from '../../content/search/printed-entries'
import { makeIndex, type SearchIndex } from '../../content/search/search-index'
import { wordsIn } from '../../content/search/words'
import { speak } from '../../content/words/say'
import { worksheets } from '../../content/worksheets'
import { searchedPlan } from '../support/searched-plan'

let indexes: SearchIndex[] = []
beforeAll(async () => {
  const printed = printedEntries({ chapter: plainSections, glossary: Glossary.parse(glossaryFile), worksheets })
  const written = planEntries(searchedPlan(), { worksheets, sectionTitle: (id) => `Section ${id}`, say: speak('en') })
  indexes = [await makeIndex(written, 1.5), await makeIndex(printed, 3)]
})

const inGroup = (query: string, group: Group): Hit[] => find(indexes, query).filter((hit) => hit.entry.group === group)
const called = ({ entry: { subject, title } }: Hit): string => [subject, title].filter(Boolean).join(': ')
/** The first three of a group, as they are called. */
const titles = (query: string, group: Group): string[] => inGroup(query, group).slice(0, 3).map(called)
const texts = (query: string, group: Group): string[] =>
  inGroup(query, group)
    .slice(0, 3)
    .map((hit) => hit.entry.text)
const best = (query: string): Hit | undefined => find(indexes, query)[0]
/** What is marked around the best hit. */
function marked(query: string): string[] {
  const hit = best(query)
  if (!hit) return []
  const { text, marks } = excerptOf(hit.entry.text, hit.terms)
  return marks.map(({ from, to }) => text.slice(from, to))
}

describe('Arabic and Hebrew are found however they are written', () => {
  it.each([
    ['vowel points and the article', 'ثقة', 'الثِّقَة تُبنى'],
    ['the article', 'مدارس', 'إلى المدارس'],
    ['the article in the query alone', 'الخطوات', 'بخطوات صغيرة'],
    ['و with the article, and a plural', 'متطوع', 'والمتطوِّعين'],
    ['two small words and the article', 'ميزانية', 'وبالميزانيّة'],
    ['ل that swallowed the article', 'ممول', 'للمموّل'],
    ['ة written as ه', 'الثقه', 'الثِّقَة تُبنى'],
    ['Arabic digits as Western ones', '2014', 'منذ ٢٠١٤'],
    ['an acronym without its quotes', 'מנכל', 'המנכ"ל שלהם'],
    ['an acronym with its own sign', 'מנכ״ל', 'המנכ"ל שלהם'],
    ['a small word before a name', 'ירושלים', 'מירושלים ומחיפה'],
    ['niqqud, and the article', 'שלום', 'הַשָּׁלוֹם'],
    ['two small words, and a plural', 'מתנדב', 'והמתנדבים'],
  ])('%s', (_, query, part) => {
    expect(texts(query, 'plan').join('\n')).toContain(part)
  })
})

describe('a query finds, in its group', () => {
  it.each<[string, Group, string]>([
    // The plan: names, answers, and what else was written.
    ['امل', 'plan', 'مؤسسة الأمل للتعليم'],
    ['مؤسسه', 'plan', 'مؤسسة الأمل للتعليم'],
    ['معلم', 'plan', 'مؤسسة الأمل للتعليم: What do we depend on them for?'],
    ['المدراس', 'plan', 'مؤسسة الأمل للتعليم: What do we depend on them for?'],
    ['קשר', 'plan', 'עמותת קשר'],
    ['עמותה', 'plan', 'עמותת קשר'],
    ['ירושילם', 'plan', 'עמותת קשר: What do we depend on them for?'],
    ["ג'ינג'י", 'plan', 'עמותת קשר: What else weighed, said among ourselves?'],
    ['lindenhof', 'plan', 'Haus Lindenhof e.V.'],
    ['olive', 'plan', 'Olive Bridge'],
    ['permit', 'plan', 'What may happen?'],
    ['cafe zababde', 'plan', 'Trainers from Jenin cannot get permits in time: Which safeguard stands beside it?'],
    ['organize', 'plan', 'Trainers from Jenin cannot get permits in time: Which safeguard stands beside it?'],
    ['muller haddad', 'plan', 'Trainers from Jenin cannot get permits in time: Who sees to it?'],
    ['148000', 'plan', 'مؤسسة الأمل للتعليم: Amount at stake'],
    ['148,000', 'plan', 'مؤسسة الأمل للتعليم: Amount at stake'],
    ['camps', 'plan', 'مؤسسة الأمل للتعليم: Ability: can they do this work?'],
    ['girls left school', 'plan', 'Part of the field'],
    ['longer visits', 'plan', 'What do we want to change?'],
    ['beisan', 'plan', 'Which way does the caravan take?'],
    ['rana', 'plan', 'Rana: Commitment'],
    ['draft budget', 'plan', 'Rana: Commitment'],
    ['mothers', 'plan', 'Your note'],
    ['autumn', 'plan', 'עמותת קשר: A point you set aside'],
    // The handbook, by its own words and by what one remembers of them.
    ['spider web', 'handbook', 'A spider web'],
    ['solar sytem', 'handbook', 'A solar system'],
    ['incubator', 'handbook', '2.1 What happened in the Incubator'],
    ['2.4', 'handbook', '2.4 The four components'],
    ['masar', 'handbook', 'Four organisations'],
    ['Bildungsstatte', 'handbook', 'Whose it is'],
    ['rules of the game', 'handbook', 'Rules of the game'],
    ['human rights', 'handbook', 'Thematic field'],
    ['financial risk', 'handbook', 'Why these partners'],
    ['constraint', 'handbook', 'Real constraints'],
    // The glossary.
    ['trust', 'glossary', 'trust'],
    ['TRUST', 'glossary', 'trust'],
    ['trsut', 'glossary', 'trust'],
    ['joint action space', 'glossary', 'joint action space'],
    ['social spaces', 'glossary', 'social space'],
    ['orbits', 'glossary', 'orbit'],
    ['monopolies', 'glossary', 'monopoly'],
    ['gravit', 'glossary', 'gravity'],
    // The worksheets.
    ['choosing partners', 'worksheets', 'Choosing partners'],
    ['trust & risk', 'worksheets', 'Trust and risk'],
    ['safeguard', 'worksheets', 'Safeguards in place'],
    ['ability', 'worksheets', 'Ability: can they do this work?'],
    ['what pulls it back', 'worksheets', 'What pulls it back?'],
    ['likelyhood', 'worksheets', 'Risks'],
    // What is said to whoever leads a group.
    ['rope', 'worksheets', 'From cooperation to collaboration'],
    ['who rang whom', 'worksheets', 'The web'],
  ])('%s: %s: %s', (query, group, title) => {
    expect(titles(query, group)).toContain(title)
  })
})

/** All that is found in the plan, as it is called, in order. */
const foundInPlan = (query: string): string[] => inGroup(query, 'plan').map(called)

describe('a name that is repeated with each answer about it', () => {
  const ROW = 'قد يُغلَق الطريق إلى مخيّم عسكر'
  it.each<[string, string, string[]]>([
    [
      'a row once, the whole of the words before a part of them',
      'مخيم عسكر',
      [
        'What may happen?',
        'مؤسسة الأمل للتعليم: Which modest first win can we reach together?',
        `${ROW}: Which safeguard stands beside it?`,
      ],
    ],
    ['a row once, where nothing else holds its words', 'jenin permits', ['What may happen?']],
    ['a partner once, where nothing else holds the name', 'lindenhof', ['Haus Lindenhof e.V.']],
    [
      'a partner once, then where the name was chosen beside words, then where it was only chosen',
      'مؤسسة الأمل',
      ['مؤسسة الأمل للتعليم', 'Trainers from Jenin cannot get permits in time: Who sees to it?', `${ROW}: Who accepts what remains?`],
    ],
  ])('is found where it was given: %s: %s', (_, query, all) => {
    expect(foundInPlan(query)).toEqual(all)
  })
  it.each([
    ['a name and a word of the question', 'امل ability', 'مؤسسة الأمل للتعليم: Ability: can they do this work?'],
    ['a name and a word of the answer', 'الأمل مدارس', 'مؤسسة الأمل للتعليم: What do we depend on them for?'],
    ['a name and a word of the answer, in Hebrew', 'קשר מנכל', 'עמותת קשר: What do we depend on them for?'],
    ['the name of a row and a word of the answer', 'عسكر باص', `${ROW}: Which safeguard stands beside it?`],
    ['the name of a row and who is in the answer', 'عسكر ليلى', `${ROW}: Who sees to it?`],
  ])('still counts with %s: %s', (_, query, first) => {
    expect(foundInPlan(query)[0]).toBe(first)
  })
  it('comes after the words that were written', () => {
    expect(texts('مخيم', 'plan')).toContain('نلتقي في قاعة خارج المخيّم، مع باص صغير.')
    expect(foundInPlan('عسكر حواجز')).toEqual([`${ROW}: Because of what?`])
  })
})

describe('what is found', () => {
  it('has every word of the query when anything has', () => {
    expect(inGroup('session', 'worksheets').length + inGroup('session', 'handbook').length).toBeGreaterThan(0)
    expect(find(indexes, 'zababdeh session').map(called)).toEqual([
      'Trainers from Jenin cannot get permits in time: Which safeguard stands beside it?',
    ])
  })
  it('has most of the words when nothing has all', () => {
    expect(titles('solar caravan system', 'handbook')).toContain('A solar system')
  })
  it('is not what merely looks alike, as long as the word itself stands anywhere', () => {
    expect(find(indexes, 'form').filter(({ terms }) => terms.has('from') || terms.has('for'))).toEqual([])
  })
  it('begins to be found while the last word is still being typed', () => {
    expect(titles('spider w', 'handbook')).toContain('A spider web')
    expect(titles('mon', 'glossary')).toContain('monopoly')
  })
  it('leaves common words out of account, unless there are no others', () => {
    expect(titles('what is a monopoly', 'glossary')).toContain('monopoly')
    expect(find(indexes, 'what').length).toBeGreaterThan(10)
  })
  it('is nothing where there is nothing', () => {
    for (const query of ['', '   ', '?!', 'xyzzyq', 'قققققق']) expect(find(indexes, query)).toEqual([])
  })
})

describe('an answer is found', () => {
  it('candid when its question is, and when its writer made it so', () => {
    expect(best('טלפונים')?.entry.isCandid).toBe(true)
    expect(best('both languages')?.entry.isCandid).toBe(true)
    expect(best('complaint')?.entry.isCandid).toBe(true)
    expect(best('longer visits')?.entry.isCandid).toBe(false)
  })
  it('with its round, where there is more than one', () => {
    expect(best('longer visits')?.entry.where).toEqual(['Looking back', 'What next', 'After the spring camp, 1 May 2026'])
  })
  it('and leads to the round it was given in, where its question is asked anew in each', () => {
    expect(best('longer visits')?.entry.goal).toMatchObject({ question: 'look.change', round: 'spring' })
    expect(best('complaint')?.entry.goal).toMatchObject({ question: 'trust.ability', round: undefined })
  })
  it('set aside as a point under the names that the plan knows, whatever else tells the point from others', () => {
    expect(best('counted differently')?.entry.subject).toBe('مؤسسة الأمل للتعليم')
  })
  it('when its question is no longer asked', () => {
    expect(best('beisan')?.entry.where).toEqual(['No longer asked'])
  })
  it('about a partner who was declined, and says so', () => {
    expect(best('too far away')?.entry.goal).toEqual({ to: 'answer', question: 'choice.reason', about: ['lindenhof'], isDeclined: true })
  })
  it('though another copy brought it twice', async () => {
    const plan = searchedPlan()
    const twice = { ...plan, entries: [...plan.entries, ...plan.entries] }
    const index = await makeIndex(planEntries(twice, { worksheets, sectionTitle: String, say: speak('en') }), 1.5)
    expect(find([index], 'complaint')).toHaveLength(2)
  })
})

describe('an excerpt', () => {
  it('marks words as their writer spelt them', () => {
    expect(marked('الثقه')).toEqual(['الثِّقَة'])
    expect(marked('מנכל')).toEqual(['המנכ"ל'])
    expect(marked('zababde')).toEqual(['Zababdeh'])
    expect(marked('2014')).toEqual(['٢٠١٤'])
    expect(marked('ג׳ינגי')).toEqual(['ג׳ינג׳י'])
  })
  it('is cut between words, and says on which side', () => {
    const long = `${'before '.repeat(60)}hit${' after'.repeat(60)}`
    const cut = excerptOf(long, new Set(['hit']))
    expect(cut.text).toMatch(/^before.* hit .*after$/)
    expect(cut.text.length).toBeLessThanOrEqual(180)
    expect(cut).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(excerptOf('A short one', new Set())).toEqual({ text: 'A short one', marks: [], isCutBefore: false, isCutAfter: false })
  })
  it('shows the place where most of the words stand together', () => {
    const text = `trust ${'and so on '.repeat(40)}trust and risk`
    expect(excerptOf(text, new Set(['trust', 'risk'])).text).toContain('trust and risk')
  })

  const letters = fc.string({ unit: fc.constantFrom(...'aé بתםم"\'״،.- \n\u0651\u05b8\u200f\ud83d\ude00ß٣'), maxLength: 600 })
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), letters)
  it('never throws, and its marks lie in order within the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, every) => {
        const terms = new Set(
          wordsIn(text)
            .filter((_, at) => at % (every + 1) === 0)
            .map(({ term }) => term),
        )
        const { text: shown, marks, isCutBefore, isCutAfter } = excerptOf(text, terms)
        expect(text).toContain(shown)
        expect(shown.length === text.length).toBe(!isCutBefore && !isCutAfter)
        expect(terms.size > 0).toBe(marks.length > 0)
        for (const range of [marks, marksIn(text, terms)])
          for (const [at, { from, to }] of range.entries()) {
            expect(from).toBeGreaterThanOrEqual(range[at - 1]?.to ?? 0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(text.length)
          }
      }),
    )
  })
  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

it('any word of a text finds it', async () => {
  const texts = fc.string({ unit: fc.constantFrom(...'abésBבךهةا٣ "\'-.,'), maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const entry = { id: 'one', group: 'plan', title: '', where: [], text, goal: { to: 'project' } } as const
      const index = await makeIndex([entry], 1)
      for (const { from, to } of wordsIn(text)) expect(find([index], text.slice(from, to))).toHaveLength(1)
    }),
  )
})

it('reads ten times the longest answer in time that grows with its length, even without a single space', () => {
  const before = process.cpuUsage()
  expect(wordsIn('one-two’s, '.repeat(50_000)).length).toBe(100_000)
  expect(wordsIn('one-two’s-'.repeat(50_000)).length).toBeGreaterThan(90_000)
  // The processor's own time: what else the machine does is left out. With the square of the length it would be minutes.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(8_000)
})
