import { expect, test } from 'vitest'
import { finderOf, namesFirst } from '../../content/search/find-plans'

const plans = [
  { title: 'Étoile du nord', partners: ['Warda Network'] },
  { title: 'شراكة التطوّع الطلابي', partners: ['مُؤَسَّسَة النُّور', 'Nahr'] },
  { title: 'גינה קהילתית', partners: ['אוֹר לְכוּלָּם'] },
  { title: 'Water for 2 valleys', partners: ['Partner’s House', 'Warda Network'] },
]
const find = finderOf(plans)
const titles = (query: string) => find(query).map(({ title }) => title)

test('a plan is found by a part of its title or of a partner’s name, whatever the accents and capitals', () => {
  expect(titles('etoi')).toEqual(['Étoile du nord'])
  expect(titles('WARDA')).toEqual(['Étoile du nord', 'Water for 2 valleys'])
  expect(titles("partner's")).toEqual(['Water for 2 valleys'])
})

test('Arabic and Hebrew are found with and without vowel signs, and by either form of a letter', () => {
  expect(titles('مؤسسة النور')).toEqual(['شراكة التطوّع الطلابي'])
  expect(titles('موسسه')).toEqual(['شراكة التطوّع الطلابي'])
  expect(titles('אור לכולם')).toEqual(['גינה קהילתית'])
  expect(titles('٢')).toEqual(['Water for 2 valleys'])
})

test('every word must be there, in the title or in a name', () => {
  expect(titles('warda water')).toEqual(['Water for 2 valleys'])
  expect(titles('warda nahr')).toEqual([])
})

test('nothing typed finds all of them, in their order', () => {
  expect(titles('  ')).toEqual(plans.map(({ title }) => title))
})

test('the names that were looked for come first', () => {
  expect(namesFirst(['Nahr', 'Sawa', 'Étoile'], 'etoile')).toEqual(['Étoile', 'Nahr', 'Sawa'])
  expect(namesFirst(['Nahr', 'Sawa'], '')).toEqual(['Nahr', 'Sawa'])
})
