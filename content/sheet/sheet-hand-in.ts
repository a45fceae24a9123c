/** The end of a sheet: handing in as a file or a code, and clearing it for the next person. All of it waits for the script. */
import type { Say } from '../words/say'
import { html, type Markup } from './html'

const asFile = (say: Say): Markup => html`<div class="handed" id="saved" hidden>
<p><strong id="file-saved"></strong></p>
<p>${say('sheet-web.next-file')}</p>
<p>${say('sheet-web.again')}</p></div>`

const asCode = (say: Say): Markup => html`<div class="handed" id="coded" hidden>
<label for="code">${say('sheet-web.code')}</label>
<textarea id="code" readonly rows="4" dir="ltr" spellcheck="false"></textarea>
<button type="button" class="main" id="copy">${say('sheet-web.copy')}</button>
<p>${say('sheet-web.next-code')}</p>
<p>${say('sheet-web.again')}</p></div>`

const clearing = (say: Say): Markup => html`<div class="clearing">
<p class="note">${say('sheet-web.clear-when')}</p>
<button type="button" id="clear" aria-expanded="false" aria-controls="sure">${say('sheet-web.clear')}</button>
<div class="handed" id="sure" hidden><p id="sure-asked" tabindex="-1">${say('sheet-web.clear-sure')}</p>
<div class="buttons"><button type="button" id="clear-no">${say('sheet-web.clear-no')}</button>
<button type="button" id="clear-yes">${say('sheet-web.clear-yes')}</button></div></div></div>`

export const handingIn = (say: Say, ownCopy: Markup | undefined): Markup => html`<section id="end" aria-labelledby="handing-in" hidden>
<h2 id="handing-in">${say('sheet-web.handing-in')}</h2>
<p>${say('sheet-web.offline')}</p>${ownCopy}
<div class="buttons"><button type="button" class="main" id="as-file">${say('sheet-web.as-file')}</button>
<button type="button" id="as-code">${say('sheet-web.as-code')}</button></div>
<p class="wrong" id="told" role="status"></p>
${asFile(say)}
${asCode(say)}
${clearing(say)}</section>`
