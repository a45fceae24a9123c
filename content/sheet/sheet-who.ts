/** Whose a sheet is: the group or a name where the session shows names; organisation and level alone where it does not. */
import { LEAST_MINIMUM, type Named, type Session } from '../session/session'
import type { Say } from '../words/say'
import { html, type Markup } from './html'
import { isMirror, needsOrganisation } from './sheet-data'

interface Choice {
  readonly name: string
  readonly label: string
  readonly none: string
  readonly from: readonly Named[]
  readonly isNeeded?: boolean
}

function choice({ name, label, none, from, isNeeded }: Choice): Markup | undefined {
  if (from.length === 0) return undefined
  const options = from.map((each) => html`<option value="${each.id}">${each.name}</option>`)
  const needed = isNeeded ? html` aria-required="true" aria-describedby="missing"` : undefined
  const missing = isNeeded ? html`<p class="wrong" id="missing" role="alert"></p>` : undefined
  return html`<div class="who" id="who-${name}"><label for="${name}">${label}</label>
<select id="${name}" name="${name}" dir="auto"${needed}><option value="">${none}</option>${options}</select>${missing}</div>`
}

const nameField = (say: Say): Markup =>
  html`<div class="who"><label for="name">${say('sheet-web.name')}</label><input type="text" id="name" name="name" maxlength="200" dir="auto"></div>`

function organisationChoice(session: Session, say: Say): Markup | undefined {
  const isNeeded = needsOrganisation(session)
  const none = say(session.mode === 'anonymous' && !isNeeded ? 'sheet-web.rather-not' : 'sheet-web.choose')
  return choice({ name: 'organisation', label: say('sheet-web.organisation'), none, from: session.organisations, isNeeded })
}

function levelChoice({ mode, levels }: Session, say: Say): Markup | undefined {
  const none = say(mode === 'anonymous' ? 'sheet-web.rather-not' : 'sheet-web.choose')
  return choice({ name: 'level', label: say('sheet-web.level'), none, from: levels })
}

/** In a mirror a group whose organisation nobody has settled is asked for it; the script shows it when it is. */
function named(session: Session, say: Say): readonly (Markup | undefined)[] {
  if (session.groups.length === 0) return [nameField(say), organisationChoice(session, say), levelChoice(session, say)]
  const groups = choice({ name: 'group', label: say('sheet-web.group'), none: say('sheet-web.choose'), from: session.groups })
  return [groups, isMirror(session) ? organisationChoice(session, say) : undefined]
}

function anonymous(session: Session, say: Say): readonly (Markup | undefined)[] {
  const minimum = Math.max(session.minimum, LEAST_MINIMUM)
  const few = say(needsOrganisation(session) ? 'sheet-web.few-mirror' : isMirror(session) ? 'sheet-web.few-mirror-too' : 'sheet-web.few', {
    minimum,
  })
  const choices = [organisationChoice(session, say), levelChoice(session, say)].filter((each) => each !== undefined)
  return choices.length === 0 ? [] : [...choices, html`<p class="note">${few}</p>`]
}

export function whoAnswers(session: Session, say: Say): Markup | undefined {
  const parts = session.mode === 'anonymous' ? anonymous(session, say) : named(session, say)
  if (parts.length === 0) return undefined
  return html`<section aria-labelledby="who"><h2 id="who">${say('sheet-web.who')}</h2>${parts}</section>`
}
