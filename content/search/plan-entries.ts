/** What was written in a plan, candid answers included: they are the writer's own. */
import { ourName } from '../model/names'
import { type Plan, US } from '../model/plan'
import type { Worksheet } from '../model/worksheet'
import { type Say, sayDay } from '../words/say'
import { answerEntries } from './answer-entries'
import type { Entry } from './entry'

interface Printed {
  readonly worksheets: readonly Worksheet[]
  /** What a section of the chapter is called. */
  readonly sectionTitle: (section: string) => string
  readonly say: Say
}
type Written = Omit<Entry, 'id' | 'group'>

const among = (id: string, written: Written): Entry => ({ id, group: 'plan', ...written })
const lines = (...texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n')

function projectEntries(plan: Plan, say: Say): Entry[] {
  const { project, us } = plan
  const stands = { title: '', where: [say('search.project')], goal: { to: 'project' } } as const
  return [
    among('project', { ...stands, subject: project.title, text: lines(project.purpose, project.funder, project.call) }),
    among('us', { ...stands, names: US, subject: ourName(plan, say), text: lines(us.place, us.contact) }),
  ]
}

const partnerEntries = ({ partners }: Plan, say: Say): Entry[] =>
  partners.map((partner) => {
    const standing = [partner.place.trim(), say(`status.${partner.status}`)].filter(Boolean).join(', ')
    const subject = partner.name.trim() || say('partner.unnamed')
    const text = lines(standing, partner.contact)
    const stands = { title: '', where: [say('search.partners')], goal: { to: 'partners' } } as const
    return among(`partner|${partner.id}`, { ...stands, names: partner.id, subject, text })
  })

const commitmentEntries = ({ commitments }: Plan, say: Say): Entry[] =>
  commitments.map(({ id, what, who, by }) => {
    const where = [sayDay(by)].filter(Boolean)
    return among(`commitment|${id}`, { subject: who, title: say('search.commitment'), where, text: what, goal: { to: 'commitments' } })
  })

const noteEntries = ({ notes }: Plan, { sectionTitle, say }: Printed): Entry[] =>
  notes.map(({ id, section, quote, text }) => {
    const words = lines(text, quote && `“${quote}”`)
    const goal = { to: 'section', section, note: id } as const
    return among(`note|${id}`, { title: say('search.note'), where: [sectionTitle(section)], text: words, goal })
  })

export const planEntries = (plan: Plan, printed: Printed): Entry[] => [
  ...projectEntries(plan, printed.say),
  ...partnerEntries(plan, printed.say),
  ...answerEntries(plan, printed.worksheets, printed.say),
  ...commitmentEntries(plan, printed.say),
  ...noteEntries(plan, printed),
]
