/** The questions in their order; those of a mirror together under the organisation they are about, how we see it beside how we think it sees us. */
import type { Item } from '../session/item'
import type { Session } from '../session/session'
import type { Say } from '../words/say'
import { html, type Markup } from './html'
import { fieldOf } from './sheet-field'

type Mirrored = Item & { readonly mirror: NonNullable<Item['mirror']> }
const isMirrored = (item: Item): item is Mirrored => item.mirror !== undefined

const subjectOf = ({ subject }: Item): Markup | undefined =>
  subject.trim() === '' ? undefined : html`<bdi class="subject" dir="auto">${subject}</bdi> `

const plainQuestion = (item: Item, number: number, say: Say): Markup =>
  fieldOf(item, html`<span class="n">${number}</span> ${subjectOf(item)}<span dir="auto">${item.text}</span>`, say)

const mirrorQuestion = (item: Mirrored, say: Say): Markup =>
  fieldOf(item, html`<span class="side">${say(`sheet-web.${item.mirror.side}`)}</span> <span dir="auto">${item.text}</span>`, say)

/** One organisation, for each thing that is mirrored both sides. */
function aboutOne(session: Session, of: string, items: readonly Mirrored[], say: Say): Markup {
  const whats = [...new Set(items.map(({ mirror }) => mirror.what))]
  const name = session.organisations.find(({ id }) => id === of)?.name ?? items[0]?.subject
  const pairs = whats.map(
    (what) => html`<div class="pair">${items.filter(({ mirror }) => mirror.what === what).map((item) => mirrorQuestion(item, say))}</div>`,
  )
  return html`<section class="about" data-of="${of}"><h3 dir="auto">${name}</h3>${pairs}</section>`
}

function mirrorOf(session: Session, say: Say): Markup {
  const items = session.items.filter(isMirrored)
  const abouts = [...new Set(items.map(({ mirror }) => mirror.of))]
  const parts = abouts.map((of) =>
    aboutOne(
      session,
      of,
      items.filter(({ mirror }) => mirror.of === of),
      say,
    ),
  )
  return html`<p class="note" id="choose-first" hidden>${say('sheet-web.choose-first')}</p>${parts}`
}

/** All questions; the mirror stands where its first question does. */
export function questionsOf(session: Session, say: Say): Markup {
  let number = 0
  const first = session.items.find(isMirrored)
  const blocks = session.items.map((item) => {
    if (isMirrored(item)) return item === first ? mirrorOf(session, say) : undefined
    number += 1
    return plainQuestion(item, number, say)
  })
  return html`<section aria-labelledby="questions"><h2 id="questions">${say('sheet-web.questions')}</h2>${blocks}</section>`
}
