/** The record of a group session as a document: what came of it first, then who took part, and every question with its answers. */
import type { Block, DocumentModel, Facts } from '../../../content/model/document'
import { sayDay } from '../../../content/words/say'
import { aside, paragraph } from '../blocks/paragraph'
import { agendaBlocks } from './agenda-blocks'
import { mirrorBlocks } from './mirror-blocks'
import { outcomeBlocks } from './outcome-blocks'
import { peopleBlocks } from './people-blocks'
import { questionBlocks } from './question-blocks'
import { type Recording, titleOf } from './recording'

/** Nobody should take invented organisations for real ones. */
export function inventedNotes({ plan, say }: Recording): string[] {
  return plan?.project.example ? [say('document.example')] : plan?.project.exercise ? [say('document.exercise')] : []
}

function factsOf({ session, plan, say, language }: Recording): Facts {
  const facts = [
    { label: say('session-doc.day'), text: sayDay(session.day, language) },
    { label: say('session-doc.plan'), text: plan?.project.title.trim() ?? '' },
    { label: say('session-doc.mode'), text: say(`session-doc.mode-${session.mode}`) },
    { label: say('session-doc.sheets'), text: session.sheets.length === 0 ? '' : `${session.sheets.length}` },
  ]
  return { kind: 'facts', facts: facts.filter(({ text }) => text !== '') }
}

const noteOf = ({ session, say }: Recording): string =>
  say(session.mode === 'anonymous' ? 'session-doc.note-anonymous' : 'session-doc.note', { minimum: session.minimum })

function questionsPart(recording: Recording): Block[] {
  const items = recording.session.items.filter(({ mirror }) => !mirror)
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: recording.say('session-doc.questions') },
    ...items.flatMap((item) => questionBlocks(item, recording)),
  ]
}

export function recordModel(recording: Recording): DocumentModel {
  const { say, language, made, paper } = recording
  const subject = say('session-doc.record')
  const invented = inventedNotes(recording)
  const day = `${say('document.made', { day: sayDay(made, language) })}.`
  return {
    ...{ title: titleOf(recording), subject, creator: say('app.name'), language, paper, form: 'memo' },
    foot: [day, ...invented].join(' '),
    blocks: [
      paragraph('title-kind', { text: subject }),
      paragraph('title', { text: titleOf(recording), name: true }),
      factsOf(recording),
      paragraph('title-made', { text: day }),
      paragraph('title-note', { text: noteOf(recording) }),
      ...invented.map((text) => paragraph('title-note', aside(text))),
      ...outcomeBlocks(recording),
      ...peopleBlocks(recording),
      ...agendaBlocks(recording),
      ...questionsPart(recording),
      ...mirrorBlocks(recording),
    ],
  }
}
