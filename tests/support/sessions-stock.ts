/** Group sessions to look at: one of groups with names, one of people without, one that collects, and one in which nothing stands yet. */

import { newSession } from '../../content/session/begin'
import type { Agreement, Session } from '../../content/session/session'
import { draftAgenda } from '../../content/session/set-up/agenda'
import { anonymousSession, sessionOfGroups } from './full-session'

const views = [
  { whose: 'Group at the window', words: 'Only if the school opens in winter.' },
  { whose: 'مجموعة القاعة', words: 'لا نوافق قبل أن نرى الميزانية.' },
]
const AGREED: readonly Agreement[] = [
  {
    item: 'q-0',
    kind: 'agreed',
    value: { kind: 'text', text: 'Open the school in winter.' },
    reason: 'Each brings what the others lack.',
    views: [],
  },
  { item: 'q-1', kind: 'kept', reason: '', views },
]
const PROMISED = { id: 'p-one', what: 'Ask the school for its rooms', who: 'Rana', by: '2026-12-01', item: 'q-0' }

/** It has come to its first question. */
function led(session: Session): Session {
  const agenda = draftAgenda(session)
  const at = agenda.find(({ item }) => item !== undefined)?.id
  return { ...session, agenda, agreements: [...AGREED], promises: [PROMISED], ...(at && { at }) }
}

/** `full` and `empty` are plans. */
export const sessionsOf = ({ full, empty }: { readonly full: string; readonly empty: string }): Session[] => [
  { ...led(sessionOfGroups(full)), id: 'session-named' },
  { ...led(anonymousSession(full)), id: 'session-anonymous' },
  { ...led(anonymousSession(full, 5)), id: 'session-collecting', collecting: 'open', agreements: [], promises: [] },
  {
    ...newSession({ plan: empty, title: 'Nothing yet', day: '', language: 'en', organisations: [], levels: [] }),
    id: 'session-empty',
  },
]
