/** The field of one question, by how it is answered. All fields stand in the page from the start, so that it can be read and printed as it is. */

import type { AskOf, Item } from '../session/item'
import { isOwn } from '../session/set-up/own-question'
import type { Say } from '../words/say'
import { html, type Markup } from './html'

/** Steps beyond this stand as numbers on a line between two poles. */
const MOST_NAMED_STEPS = 6
const LONGEST = 50_000
const ROWS = { line: 1, text: 3, list: 4 } as const

type ItemOf<K extends Item['ask']['kind']> = Item & { readonly ask: AskOf<K> }
const isOf = <K extends Item['ask']['kind']>(item: Item, ...kinds: readonly K[]): item is ItemOf<K> =>
  (kinds as readonly string[]).includes(item.ask.kind)

const helpId = ({ id }: Item): string => `help-${id}`

/** What stands under a question: its help, and how to answer it. */
function helpOf(item: Item, say: Say): Markup | undefined {
  const how =
    item.ask.kind === 'list' ? say('sheet-web.list', { item: item.ask.item }) : item.ask.kind === 'several' ? say('sheet-web.several') : ''
  const help = item.help.trim()
  if (help === '' && how === '') return undefined
  const lines = [help === '' ? undefined : html`<p dir="auto">${help}</p>`, how === '' ? undefined : html`<p>${how}</p>`]
  return html`<div class="help" id="${helpId(item)}">${lines}</div>`
}

const described = (item: Item, say: Say, ...more: readonly string[]): Markup => {
  const ids = [...(helpOf(item, say) ? [helpId(item)] : []), ...more]
  return ids.length === 0 ? html`` : html` aria-describedby="${ids.join(' ')}"`
}

const writing = (name: string, rows: number, about: Markup): Markup =>
  html`<div class="grow"><textarea id="${name}" name="${name}" rows="${rows}" maxlength="${LONGEST}" dir="auto"${about}></textarea></div>`

const writingOf = (item: ItemOf<'line' | 'text' | 'list'>, say: Say): Markup =>
  writing(`a-${item.id}`, ROWS[item.ask.kind], described(item, say))

const numberOf = (item: ItemOf<'number'>, say: Say): Markup => {
  const about = described(item, say, `unit-${item.id}`, `read-${item.id}`)
  return html`<div class="amount"><input type="text" inputmode="decimal" id="a-${item.id}" name="a-${item.id}" maxlength="60" dir="auto"${about}>
<span class="unit" id="unit-${item.id}" dir="auto">${item.ask.unit}</span></div><p class="note" id="read-${item.id}"></p>`
}

const dayOf = (item: ItemOf<'date'>, say: Say): Markup =>
  html`<input type="date" max="9999-12-31" id="a-${item.id}" name="a-${item.id}"${described(item, say)}>`

const optionsOf = (item: ItemOf<'one' | 'several'>): Markup => {
  const type = item.ask.kind === 'one' ? 'radio' : 'checkbox'
  const options = item.ask.options.map(
    ({ id, text }) =>
      html`<label class="option"><input type="${type}" name="a-${item.id}" value="${id}"><span dir="auto">${text}</span></label>`,
  )
  return html`<div class="options">${options}</div>`
}

const stepsOf = ({ id, ask }: ItemOf<'scale'>): Markup =>
  html`<div class="options steps">${ask.steps.map(
    ({ value, text }) =>
      html`<label class="option"><input type="radio" name="a-${id}" value="${value}"><span><b>${value}</b> <span dir="auto">${text}</span></span></label>`,
  )}</div>`

/** Too many for a row of words each: the numbers, and the word of the chosen one below. */
const lineOf = ({ id, ask }: ItemOf<'scale'>): Markup =>
  html`<p class="poles" aria-hidden="true"><span dir="auto">${ask.steps[0]?.text}</span><span dir="auto">${ask.steps.at(-1)?.text}</span></p>
<div class="line">${ask.steps.map(
    ({ value, text }) =>
      html`<label class="place"><input type="radio" name="a-${id}" value="${value}"><span>${value}</span> <span class="unseen" dir="auto">${text}</span></label>`,
  )}</div><p class="note" id="word-${id}" aria-hidden="true" dir="auto"></p>`

/** A worksheet asks what shows it; whoever words a question asks for a reason. */
function reasonOf(item: ItemOf<'scale'>, say: Say): Markup | undefined {
  const { id, ask } = item
  if (!ask.evidence) return undefined
  const words = say(isOwn(item) ? 'sheet-web.reason' : 'sheet-web.why')
  return html`<label class="why" for="why-${id}">${words}</label>${writing(`why-${id}`, 2, html``)}`
}

const takeBack = ({ id }: Item, say: Say): Markup =>
  html`<button type="button" class="quiet" data-back="a-${id}">${say('sheet-web.take-back')}</button>`

const scaleOf = (item: ItemOf<'scale'>, say: Say): Markup =>
  html`${item.ask.steps.length > MOST_NAMED_STEPS ? lineOf(item) : stepsOf(item)}${takeBack(item, say)}${reasonOf(item, say)}`

function choiceOf(item: Item, say: Say): Markup | undefined {
  if (isOf(item, 'scale')) return scaleOf(item, say)
  if (isOf(item, 'one')) return html`${optionsOf(item)}${takeBack(item, say)}`
  return isOf(item, 'several') ? optionsOf(item) : undefined
}

function lineFieldOf(item: Item, say: Say): Markup | undefined {
  if (isOf(item, 'line', 'text', 'list')) return writingOf(item, say)
  if (isOf(item, 'number')) return numberOf(item, say)
  return isOf(item, 'date') ? dayOf(item, say) : undefined
}

/** A question and its field. `head` is what its label says. */
export function fieldOf(item: Item, head: Markup, say: Say): Markup {
  const choice = choiceOf(item, say)
  if (choice)
    return html`<fieldset class="q" data-item="${item.id}"${described(item, say)}><legend class="ask">${head}</legend>${helpOf(item, say)}${choice}</fieldset>`
  return html`<div class="q" data-item="${item.id}"><label class="ask" for="a-${item.id}">${head}</label>${helpOf(item, say)}${lineFieldOf(item, say)}</div>`
}
