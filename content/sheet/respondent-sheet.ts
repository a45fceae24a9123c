/**
 * A session as one file for those who answer: opened in any browser, without a network, it asks the questions and gives back
 * one small file or a code. Everything that somebody wrote is put in as text here; the script never makes markup.
 */
import { directionOfLanguage } from '../model/direction'
import type { Session } from '../session/session'
import { type Say, sayDay } from '../words/say'
import { asMarkup, html, type Markup } from './html'
import { dataFor, isMirror } from './sheet-data'
import { handingIn } from './sheet-hand-in'
import { questionsOf } from './sheet-questions'
import { SHEET_SCRIPT } from './sheet-script'
import { SHEET_STYLE } from './sheet-style'
import { whoAnswers } from './sheet-who'

/** Base64 of the SHA-256 of a text. */
type Hash = (text: string) => string

const policyFor = (hash: Hash): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hash(SHEET_SCRIPT)}'`,
    `style-src 'sha256-${hash(SHEET_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const headOf = (title: string, hash: Hash): Markup => html`<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policyFor(hash))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${asMarkup(SHEET_STYLE)}</style></head>`

function introOf(session: Session, title: string, say: Say): Markup {
  const day = sayDay(session.day, session.language)
  const plain = html`<p class="plain" id="plain">${say('sheet-web.plain')}${isMirror(session) ? ` ${say('sheet-web.plain-mirror')}` : ''}</p>`
  return html`<header><h1 id="title" tabindex="-1" dir="auto">${title}</h1>${day === '' ? undefined : html`<p class="day">${day}</p>`}
${plain}<p>${say(`sheet-web.${session.mode}`)}</p><p>${say('sheet-web.optional')}</p></header>`
}

/** A script block of data ends at nothing that stands in it. */
const dataOf = (session: Session, say: Say): Markup => asMarkup(JSON.stringify(dataFor(session, say)).replace(/</g, '\\u003c'))

const bodyOf = (session: Session, title: string, say: Say): Markup => {
  const ownCopy = session.mode === 'anonymous' ? html`<p>${say('sheet-web.own-copy')}</p>` : undefined
  return html`<body><main><form id="sheet" autocomplete="off" novalidate>
${introOf(session, title, say)}
${whoAnswers(session, say)}
${questionsOf(session, say)}
${handingIn(say, ownCopy)}
</form><div class="state" id="state" hidden><span id="progress"></span> <span id="kept" role="status"></span></div></main>
<script type="application/json" id="data">${dataOf(session, say)}</script>
<script>${asMarkup(SHEET_SCRIPT)}</script></body>`
}

export function respondentSheet(session: Session, say: Say, hash: Hash): string {
  const { language } = session
  const title = session.title.trim() || say('sheet-web.untitled')
  return html`<!doctype html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
${headOf(title, hash)}
${bodyOf(session, title, say)}
</html>
`.markup
}
