/** What the plan says of the project and of those who work on it. */
import type { Block, Cell } from '../../../content/model/document'
import { organisationName } from '../../../content/model/names'
import { type Partner, US, type Us } from '../../../content/model/plan'
import { sayDay } from '../../../content/words/say'
import { isDeclined, type Writing } from '../writing'
import { emptyCell, headCell, textCell } from './cell'
import { aside, ownParagraph, paragraph, paragraphsOf } from './paragraph'
import { toAgree } from './to-agree'

export function projectFacts({ plan, say, language }: Writing): { label: string; text: string }[] {
  const { project } = plan
  const facts = [
    { label: say('document.call'), text: project.call.trim() },
    { label: say('document.funder'), text: project.funder.trim() },
    { label: say('document.deadline'), text: sayDay(project.deadline, language) },
  ]
  return facts.filter((fact) => fact.text !== '')
}

/** Who leads is only named to outsiders when they may know of that partner. */
function leadFact({ plan, say }: Writing): { label: string; text: string }[] {
  const name = organisationName(plan, plan.project.lead, say)
  return name === undefined ? [] : [{ label: say('document.lead'), text: name }]
}

export function purposeBlocks(writing: Writing): Block[] {
  const { plan, outline, say } = writing
  const purpose = paragraphsOf(plan.project.purpose).map((text) => ownParagraph('body', text))
  if (purpose.length > 0) return purpose
  return outline.draft ? [toAgree('answer', say('document.what-for'), writing)] : [paragraph('body', aside(say('document.no-purpose')))]
}

export function projectBlocks(writing: Writing): Block[] {
  const { plan, say } = writing
  const facts = [...leadFact(writing), ...projectFacts(writing), { label: say('document.currency'), text: plan.project.currency }]
  return [...purposeBlocks(writing), { kind: 'facts', facts }]
}

const words = (text: string): Cell => (text.trim() ? textCell(text.trim()) : emptyCell)

function organisationRow(id: string, organisation: Us | Partner, role: string, standing: string, { plan, say, outside }: Writing): Cell[] {
  const cells = [textCell(organisationName(plan, id, say) ?? '', true), words(say(`kind.${organisation.kind}`)), words(organisation.place)]
  // How to reach somebody is for those who already do.
  return [...cells, words(role), words(standing), ...(outside ? [] : [words(organisation.contact)])]
}

function partnerRow(partner: Partner, writing: Writing): Cell[] {
  const { plan, say } = writing
  const role = plan.project.lead === partner.id ? 'lead' : partner.part
  return organisationRow(partner.id, partner, say(`part.${role}`), say(`status.${partner.status}`), writing)
}

const HEADS = ['partner', 'kind', 'place', 'part', 'standing'] as const

export function partnersBlocks(writing: Writing): Block[] {
  const { plan, say, outside } = writing
  const heads = outside ? HEADS : ([...HEADS, 'contact'] as const)
  const ours = organisationRow(US, plan.us, say(plan.project.lead === US ? 'part.lead' : 'part.partner'), '', writing)
  const rows = writing.partners.filter((partner) => !(outside && isDeclined(partner)))
  return [
    { kind: 'heading', level: 2, text: say('document.organisations') },
    {
      kind: 'table',
      head: heads.map((head) => headCell({ text: say(`document.${head}`) })),
      rows: [ours, ...rows.map((partner) => partnerRow(partner, writing))],
      widths: outside ? [26, 26, 18, 14, 16] : [21, 20, 14, 12, 13, 20],
      caption: [{ text: say('document.organisations-caption') }],
    },
  ]
}
