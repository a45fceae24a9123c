/** How a sheet looks: dark ink on warm paper, large targets, one column on a phone. Fonts of the device only, so that the file stays small. */
export const SHEET_STYLE = `
:root { color-scheme: light; --paper: #faf6ec; --field: #fffdf7; --ink: #23201b; --soft: #5e574a; --rule: #dad1bd; --edge: #857b68;
  --accent: #24488c; --on-accent: #faf6ec; --hand: #1e3259;
  --serif: Georgia, "Noto Serif", "Noto Naskh Arabic", "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; --lead: 1.5 }
:root:lang(ar), :root:lang(fa), :root:lang(ur) { --lead: 1.75 }
@media (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #1c1a17; --field: #151311; --ink: #ece5d6; --soft: #b5ac9a; --rule: #3d3931; --edge: #857c6b;
    --accent: #9db6ec; --on-accent: #1c1a17; --hand: #cbd8f4 }
}
*, *::before, *::after { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/var(--lead) var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  scroll-padding-block: 1rem 5rem }
body { margin: 0; overflow-wrap: break-word; overflow-wrap: anywhere }
main { max-inline-size: 44rem; margin-inline: auto; padding: 1.5rem 1.125rem 0 }
[hidden] { display: none !important }
h1, h2, h3, p, fieldset, legend { margin: 0; padding: 0 }
p, h2, button, .who label, .why, .state span { unicode-bidi: plaintext }
fieldset { border: 0; min-inline-size: 0 }
legend { inline-size: 100% }
h1, h2, h3, .ask { font-family: var(--serif) }
h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 600 }
h1:focus, #sure-asked:focus { outline: 0 }
h2 { font-size: 1.1875rem; line-height: 1.3; font-weight: 600; margin-block: 3rem 1.25rem; padding-block-start: .625rem; border-block-start: 1.5px solid var(--ink) }
h3 { font-size: 1.5rem; line-height: 1.3; font-weight: 600; margin-block: 2.5rem 1.5rem; padding-block-end: .375rem; border-block-end: 1px solid var(--edge) }
header p { margin-block-start: .75rem }
.day, .note, .help, .unit, .state, .side { color: var(--soft) }
.day { margin-block-start: .25rem }
.plain { border: 1.5px solid var(--ink); padding: .75rem 1rem }
.note, .help { font-size: .9375rem }
.help p { white-space: pre-line }
.who { margin-block-end: 1.25rem; max-inline-size: 28rem }
.who label, .why { display: block; margin-block-end: .375rem }
.q { margin-block: 0 2.75rem }
.ask { display: block; font-size: 1.25rem; line-height: 1.4; margin-block-end: .625rem }
.n { color: var(--soft); font-variant-numeric: lining-nums; margin-inline-end: .25rem }
.subject { font-weight: 600 }
.subject + span { display: block }
.side { display: block; font: .9375rem/var(--lead) var(--sans) }
.help { margin-block: -.25rem .75rem }
.about + .q { border-block-start: 1px solid var(--edge); padding-block-start: 2rem }
input[type="text"], input[type="date"], select, textarea { font: inherit; color: var(--hand); background: var(--field); border: 1px solid var(--edge);
  border-radius: 3px; padding: .625rem .75rem; min-block-size: 3rem; inline-size: 100%; margin: 0 }
textarea, .grow::after { font: 1.125rem/var(--lead) var(--serif) }
textarea { display: block; resize: vertical }
.grow { display: grid }
.grow > textarea, .grow::after { grid-area: 1 / 1 / 2 / 2; padding: .625rem .75rem; border: 1px solid var(--edge); white-space: pre-wrap; min-inline-size: 0 }
.grow > textarea { resize: none; overflow: hidden }
.grow::after { content: attr(data-text) " "; visibility: hidden }
input[type="date"] { inline-size: auto; min-inline-size: 12rem; max-inline-size: 100% }
.amount { display: flex; align-items: center; gap: .75rem }
.amount input { max-inline-size: 12rem }
.note:empty, .wrong:empty { display: none }
.amount + .note, .line + .note { margin-block-start: .5rem }
.option { display: flex; align-items: center; min-block-size: 3rem; padding: .5rem .25rem; border-block-end: 1px solid var(--rule); cursor: pointer }
.option:first-child { border-block-start: 1px solid var(--rule) }
.option input { inline-size: 1.5rem; block-size: 1.5rem; flex: none; margin: 0; margin-inline-end: .875rem; accent-color: var(--accent) }
.option b { display: inline-block; min-inline-size: 1.25rem; font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums }
.option input:checked + span, .option input:checked + span b { color: var(--hand); font-weight: 600 }
.poles { display: flex; justify-content: space-between; gap: 1.5rem; font-size: .9375rem; line-height: 1.4; color: var(--soft); margin-block-end: .5rem }
.poles span { max-inline-size: 48% }
.poles span:last-child { text-align: end }
.line { display: grid; grid-template-columns: repeat(auto-fill, minmax(2.75rem, 1fr)); gap: .25rem; max-inline-size: 40rem }
.place { position: relative; display: grid; min-block-size: 3rem; cursor: pointer }
.place input { position: absolute; inset: 0; top: 0; left: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer }
.place input + span { display: grid; place-items: center; border: 1px solid var(--edge); border-radius: 3px; font: 1.125rem var(--serif) }
.place input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 700; outline: 2px solid transparent }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.why { margin-block-start: .25rem }
button { font: inherit; color: var(--accent); background: none; border: 1px solid var(--accent); border-radius: 3px; min-block-size: 3rem; padding: .5rem 1rem; cursor: pointer }
button.main { background: var(--accent); color: var(--on-accent); font-weight: 600 }
button.quiet { border-color: transparent; min-block-size: 2.75rem; padding-inline: .25rem; text-decoration: underline; text-underline-offset: .2em; font-size: .9375rem }
[data-off] { visibility: hidden }
.buttons { display: grid; gap: .75rem; margin-block: 1.25rem }
.wrong { margin-block-start: .5rem; font-weight: 600 }
.handed { border: 1.5px solid var(--ink); padding: 1rem; margin-block: 1.25rem }
.handed > * + * { margin-block-start: .75rem }
.handed label { display: block }
#code { font: .875rem/1.4 ui-monospace, Menlo, Consolas, monospace; word-break: break-all }
#copy { inline-size: 100% }
#end > p + p { margin-block-start: .75rem }
.clearing { margin-block: 3rem 2rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--rule) }
.clearing .note { margin-block-end: .75rem }
.state { position: sticky; inset-block-end: 0; bottom: 0; background: var(--paper); border-block-start: 1px solid var(--edge); margin-inline: -1.125rem;
  padding: .625rem 1.125rem; font-size: .875rem; line-height: 1.35; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between }
#progress { color: var(--ink); font-variant-numeric: tabular-nums }
:focus { outline: 2px solid var(--accent); outline-offset: 2px }
:focus:not(:focus-visible) { outline: 0 }
.option:focus-within { background: var(--field) }
.place input:focus + span { outline: 2px solid var(--accent); outline-offset: 2px }
.place input:focus:not(:focus-visible) + span { outline: 2px solid transparent }
@media (min-width: 40rem) {
  main { padding: 3rem 2rem 0 }
  .state { margin-inline: -2rem; padding-inline: 2rem }
  h1 { font-size: 2.25rem }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem }
  .pair .ask { min-block-size: 5.25rem }
  section > .q > .steps { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0 1rem }
  section > .q > .steps .option { border-block: 1px solid var(--rule) }
  .line { grid-template-columns: repeat(11, minmax(2.75rem, 1fr)) }
  .buttons { display: flex; flex-wrap: wrap }
  #copy { inline-size: auto }
}
@media (max-height: 26rem) { .state { position: static } html { scroll-padding-block: 1rem } }
@media (prefers-reduced-motion: no-preference) { button, .option { transition: background-color .12s } }
@media (forced-colors: active) { .place input:checked + span { outline-color: Highlight; forced-color-adjust: none; background: Highlight; color: HighlightText } }
@media print {
  :root { color-scheme: light; --paper: #fff; --field: #fff; --ink: #000; --soft: #333; --rule: #bbb; --edge: #777; --accent: #000; --on-accent: #fff; --hand: #000 }
  @page { margin: 18mm }
  html { font-size: 10.5pt }
  main { max-inline-size: none; padding: 0 }
  h2, h3 { break-after: avoid; page-break-after: avoid }
  .q, .pair { break-inside: avoid; page-break-inside: avoid }
  .q { margin-block-end: 1.75rem }
  button, #end, .state, #choose-first { display: none !important }
  .option { min-block-size: 0; padding-block: .25rem; border: 0 !important }
  .option input { inline-size: 1rem; block-size: 1rem }
  .grow > textarea { visibility: hidden; min-block-size: 5.5rem }
  .grow::after { visibility: visible; border-width: 0 0 1px }
  .place input:checked + span { background: none; color: #000; border: 2px solid #000 }
  select:not([data-said]), input[type="date"]:not([data-said]) { color: transparent }
}
`
