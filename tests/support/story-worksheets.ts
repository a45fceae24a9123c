/** Both worksheets filled with English and Arabic, as a director would: the long part of the main story. */
import { saidOnly } from './said'
import type { Story } from './story'

export const WARDA = 'Warda Network'
export const NOOR = 'مؤسسة النور'
export const LINDEN = 'Haus Linden'
export const PARTNERS = [WARDA, NOOR, LINDEN] as const

/** Sentences that a document must hold, or must not. */
export const SAID = {
  english: 'They know the villages east of the road.',
  arabic: 'يعرفون عائلات القرى منذ عشر سنوات.',
  mixed: 'Their course مهارات الحياة ran three times in 2025.',
  reason: 'Nobody else reaches the mothers; لا أحد سواهم.',
  safeguard: 'Two signatures for every payment.',
} as const
export const CANDID = {
  inside: 'Their director quarrels with ours.',
  compete: 'نتنافس على المانح نفسه.',
  marked: 'The accounts of last year came late and with a gap.',
} as const

export async function fillStanding(story: Story): Promise<void> {
  await story.choose(`${WARDA}: Is their field the same as ours?`, 'neighbouring')
  await story.write(`${WARDA}: Why is that good for this work?`, 'They teach where we only advise.')
  await story.write(`${WARDA}: Which part of the field do they see?`, SAID.english)
  await story.write(`${WARDA}: Where does their work overlap with ours?`, 'Summer camps, every July.')
  await story.write(`${WARDA}: Where do we compete?`, CANDID.compete)
  await story.choose(`${NOOR}: Is their field the same as ours?`, 'different on purpose')
  await story.write(`${NOOR}: Why is that good for this work?`, 'عمل مختلف، والهدف واحد.')
  await story.write(`${NOOR}: Which part of the field do they see?`, SAID.arabic)
  await story.choose(`${LINDEN}: Is their field the same as ours?`, 'the same')
  await story.write(`${LINDEN}: Where does their work overlap with ours?`, 'Teacher training, “Lehrerfortbildung”, since 2019.')
}

export async function rateBases(story: Story): Promise<void> {
  const field = `${WARDA}: How much does the thematic field weigh?`
  await story.rate(field, 3)
  await story.because(field, SAID.mixed, 'seen ourselves')
  const history = `${WARDA}: How much does common history weigh?`
  await story.rate(history, 1)
  await story.because(history, CANDID.marked, 'told by someone we trust')
  await story.makeCandid(history)
  const capabilities = `${NOOR}: How much do their capabilities weigh?`
  await story.rate(capabilities, 2)
  await story.because(capabilities, 'ثلاث مدرّبات معتمدات.', 'assumed')
  // A weight that rests on nothing yet is a point to talk about.
  await story.rate(`${LINDEN}: How much does the thematic field weigh?`, 2)
}

export async function coverFieldAndNeeds(story: Story): Promise<void> {
  await story.step('The field: who covers what')
  await story.addRow('a part of the field', 'Part of the field 1', 'Girls who left school')
  await story.addRow('a part of the field', 'Part of the field 2', 'الأمهات العاملات')
  await story.cover('Girls who left school', WARDA, 1)
  await story.cover('Girls who left school', NOOR, 2)
  await story.step('Capabilities: who brings what')
  await story.addRow('a need', 'What the work needs 1', 'Book-keeping for a grant')
  await story.addRow('a need', 'What the work needs 2', 'ترجمة إلى الألمانية')
  await story.cover('Book-keeping for a grant', 'Sindbad House', 3)
  await story.cover('ترجمة إلى الألمانية', LINDEN, 1)
}

export async function fillHistory(story: Story): Promise<void> {
  await story.choose(`${WARDA}: What kind of history do we share?`, 'between persons')
  await story.write(`${WARDA}: Since when?`, 'since 2014, منذ الحملة الأولى')
  await story.write(`${WARDA}: Who carries it, here and there?`, 'Samira here, Huda there')
  await story.write(`${WARDA}: What would remain if that person left?`, 'A phone number.')
  await story.write(`${WARDA}: What did we learn from each other last time?`, 'To write down who pays for the bus.')
}

export async function fillChoice(story: Story): Promise<void> {
  await story.step('Constraints')
  await story.addRow('a constraint', '1. Which constraint?', 'The call wants a partner in the European Union')
  await story.page.getByLabel('Choose. 1. Whom did it rule in or out?', { exact: true }).selectOption(LINDEN)
  await story.step('The choice')
  await story.choose(`${WARDA}: Where do we stand with them?`, 'chosen')
  await story.write(`${WARDA}: Why this partner?`, SAID.reason)
  await story.write(`${WARDA}: What else weighed, said among ourselves?`, CANDID.inside)
  await story.choose(`${NOOR}: Where do we stand with them?`, 'invited')
  await story.write(`${NOOR}: Why this partner?`, 'لأن المدرّبات جاهزات.')
  await story.step('What guided us, what decided')
  await story.choose('Which idea guided the choice?', 'partners who can do different things')
  await story.write('The guiding idea in our own words', 'Each brings what the others lack.')
  await story.choose('Which reason decided in the end?', 'trust from what we have been through')
  await story.write('The deciding reason in our own words', 'نثق بهم.')
}

export async function fillTrust(story: Story): Promise<void> {
  for (const [question, rating, evidence] of [
    ['Ability: can they do this work?', 1, 'Two of five trainers have left.'],
    ['Benevolence: do they mean us well?', 1, 'كلام طيب حتى الآن فقط.'],
    ['Integrity: do they keep their word?', 3, 'Every promise of the spring was kept.'],
  ] as const) {
    await story.rate(`${WARDA}: ${question}`, rating)
    await story.because(`${WARDA}: ${question}`, evidence, 'told by someone we trust')
  }
  await story.choose(`${WARDA}: What does this trust rest on?`, 'persons')
  await story.write(`A person’s name. ${WARDA}: On whom?`, 'Huda Salameh')
  await story.write(`${WARDA}: What do we depend on them for?`, 'Access to the villages.')
  await story.write(`${WARDA}: What do they depend on us for?`, 'الأجور حتى الصيف.')
  await story.rate(`${WARDA}: How exposed are we if it fails?`, 3)
  await story.write(`${WARDA}: What does the lead answer for to the funder?`, 'Their whole budget line.')
  await story.write(`${WARDA}: Amount at stake (EUR)`, '١٤٨٬٠٠٠')
  await story.write(`${WARDA}: Share of the budget (%)`, '31,5')
  await story.choose(`${WARDA}: Safeguards in place`, 'payment in instalments', 'regular reporting')
  await story.write(`${WARDA}: The safeguard in a sentence`, SAID.safeguard)
  await story.page.getByLabel(saidOnly(`Choose. ${WARDA}: Who accepted this liability?`)).selectOption('Sindbad House')
  await story.page.getByLabel(saidOnly(`${WARDA}: When was it accepted?`)).fill('2026-09-30')
  await story.write(`${WARDA}: Which modest first win can we reach together?`, 'One open day, يوم مفتوح واحد.')
}

export async function fillRisks(story: Story): Promise<void> {
  await story.addRow('a risk', '1. What may happen?', 'The only trainer who knows the villages leaves')
  await story.write('1. Because of what?', 'عقدها ينتهي في حزيران.')
  await story.page.getByLabel('Choose. 1. With whom?', { exact: true }).selectOption(WARDA)
  await story.rate('1. How likely is it now?', 4)
  await story.rate('1. How hard would it hit?', 5)
  await story.choose('1. Who carries it?', 'shared')
  await story.rate('1. How likely is it then?', 2)
  await story.rate('1. How hard would it hit then?', 3)
  await story.write('A person’s name. 1. Who sees to it?', 'Samira Haddad')
  await story.page.getByLabel('1. By when?', { exact: true }).fill('2027-01-31')
}
