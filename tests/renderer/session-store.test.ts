// @vitest-environment happy-dom
import '../support/pages-program'
import { expect, test } from 'vitest'
import type { SaveState } from '../../content/model/bridge'
import { withGiven } from '../../content/session/begin'
import { changedSession, type SessionChange } from '../../content/session/change'
import type { Session } from '../../content/session/session'
import { editSession, editSessionOf, sendSession, showSession, useSessionStore } from '../../renderer/room/session-store'
import { someSession } from '../content/any-session'

const SAVED: SaveState = { kind: 'saved', at: '2026-03-01T10:00:00.000Z' }
const FULL: SaveState = { kind: 'failed', why: 'The disk is full.' }
const tick = () => new Promise((resolve) => setTimeout(resolve, 0))
const titled = (title: string) => editSession((session) => ({ ...session, title }))
const saveNow = () => useSessionStore.getState().save

/** The program's side: it takes an edit into memory at once, and answers when it is told to. What it refuses it does not take. */
function program(...sessions: Session[]) {
  const waiting: ((save: SaveState) => void)[] = []
  const held = new Map(sessions.map((session) => [session.id, session]))
  const here = {
    held,
    isRefusing: false,
    answer: async (...saves: SaveState[]) => {
      for (const save of saves) waiting.shift()?.(save)
      await tick()
    },
  }
  const changeSession = (id: string, change: SessionChange) => {
    const session = held.get(id)
    if (session && !here.isRefusing) held.set(id, changedSession(session, change))
    return new Promise<SaveState>((resolve) => waiting.push(resolve))
  }
  const openSession = async (id: string) => ({ kind: 'opened', session: held.get(id), state: SAVED })
  Object.assign(window.companion, { changeSession, openSession })
  return here
}

test('what is typed while the disk still writes is with the program at once, so that closing the window loses none of it', () => {
  const session = someSession()
  const there = program(session)
  showSession(session, SAVED)
  titled('W')
  titled('Wo')
  expect(there.held.get(session.id)?.title).toBe('Wo')
  expect(saveNow()).toEqual({ kind: 'saving' })
})

test('another session that is opened while the disk still writes takes nothing from the one before, nor its answers', async () => {
  const [one, other] = [someSession(), someSession({ id: 'session-two', title: 'Two' })]
  const there = program(one, other)
  showSession(one, SAVED)
  titled('W')
  titled('Wo')
  showSession(other, SAVED)
  await there.answer(FULL, FULL)
  expect(there.held.get(one.id)?.title).toBe('Wo')
  expect(there.held.get(other.id)?.title).toBe('Two')
  expect(saveNow()).toEqual(SAVED)
})

test('it is saved only when the disk has the last of it', async () => {
  const session = someSession()
  const there = program(session)
  showSession(session, SAVED)
  titled('W')
  titled('Wo')
  await there.answer(SAVED)
  expect(saveNow()).toEqual({ kind: 'saving' })
  await there.answer(SAVED)
  expect(saveNow()).toEqual(SAVED)
})

test('what was refused is told, and offered again with the next edit and when somebody asks', async () => {
  const session = someSession()
  const there = program(session)
  showSession(session, SAVED)
  there.isRefusing = true
  titled('W')
  await there.answer(FULL)
  expect(saveNow()).toEqual(FULL)
  void sendSession()
  await there.answer(FULL)
  there.isRefusing = false
  editSession((now) => ({ ...now, day: '2026-12-01' }))
  await there.answer(SAVED)
  expect(there.held.get(session.id)).toMatchObject({ title: 'W', day: '2026-12-01' })
  expect(saveNow()).toEqual(SAVED)
})

test('a session that is opened while the disk does not take it can be saved again', async () => {
  const session = someSession()
  const there = program(session)
  showSession(session, FULL)
  void sendSession()
  await there.answer(SAVED)
  expect(saveNow()).toEqual(SAVED)
})

test('a sheet that was refused is offered again although a later edit was taken', async () => {
  const session = someSession()
  const there = program(session)
  showSession(session, SAVED)
  there.isRefusing = true
  const sheet = { id: 's-000000000001', edition: 1, of: 1, from: {}, answers: {} }
  editSession((now) => ({ ...now, sheets: [sheet] }))
  there.isRefusing = false
  titled('W')
  await there.answer(FULL, SAVED)
  await there.answer(SAVED)
  expect(there.held.get(session.id)?.sheets).toEqual([sheet])
  expect(saveNow()).toEqual(SAVED)
})

test('a sheet that is made while another session is opened counts as handed out of its own', async () => {
  const [one, other] = [someSession(), someSession({ id: 'session-two' })]
  const there = program(one, other)
  showSession(other, SAVED)
  void editSessionOf(one.id, withGiven)
  await tick()
  expect(there.held.get(one.id)?.given).toBe(1)
  expect(useSessionStore.getState().session?.given).toBe(0)
  showSession(one, SAVED)
  void editSessionOf(one.id, withGiven)
  expect(useSessionStore.getState().session?.given).toBe(1)
})
