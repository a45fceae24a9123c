// @vitest-environment happy-dom
import '../support/pages-program'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { SessionChange } from '../../content/session/change'
import { Collect } from '../../renderer/room/collect/Collect'
import { showSession, useSessionStore } from '../../renderer/room/session-store'
import { routes } from '../../renderer/routes'
import { useSettingsStore } from '../../renderer/state/settings-store'
import { ITEMS, someSession, someSheet } from '../content/any-session'
import { program } from '../support/pages-program'
import { AT } from '../support/small-plan'

/** Every drawing of a question, by its number. The fields themselves are the program's own. */
const drawn: string[] = []
vi.mock('../../renderer/room/ItemField', async (original) => {
  const real = await original<typeof import('../../renderer/room/ItemField')>()
  return {
    ItemField: (props: Parameters<typeof real.ItemField>[0]) => {
      drawn.push(props.id)
      return <real.ItemField {...props} />
    },
  }
})

const sent: SessionChange[] = []
const FORTY = Array.from({ length: 10 }, (_, n) =>
  ITEMS.map((item) => ({ ...item, id: `${item.id}-${n}`, text: `${item.text} ${n}` })),
).flat()
const SIXTY = Array.from({ length: 60 }, (_, n) =>
  someSheet(n, Object.fromEntries(FORTY.map(({ id }) => [id, { kind: 'text' as const, text: 'Said' }])), { via: 'paper' }),
)

function open(item: string, mode: 'separate' | 'anonymous' = 'separate') {
  const session = someSession({ mode, items: FORTY, sheets: SIXTY })
  Object.assign(program.bridge, {
    writeSettings: async () => undefined,
    changeSession: async (_id: string, change: SessionChange) => {
      sent.push(change)
      return { kind: 'saved', at: AT }
    },
  })
  showSession(session, { kind: 'saved', at: AT })
  const { hook } = memoryLocation({ path: `/plan/solar/session/${session.id}/collect/${item}` })
  render(
    <Router hook={hook}>
      <Route path={routes.session}>
        <Collect />
      </Route>
    </Router>,
  )
}
const first = () => screen.getByRole('textbox', { name: 'What can we reach only together? 0' })

beforeEach(() => {
  useSettingsStore.setState({ isRead: true })
  sent.length = 0
  vi.stubGlobal('scrollTo', () => undefined)
})
afterEach(cleanup)

test('a key on a paper draws its question alone, and sends its sheet alone, beside sixty others', async () => {
  open('paper')
  expect(document.activeElement).toBe(first())
  drawn.length = 0
  await userEvent.keyboard('Reach')
  expect(new Set(drawn)).toEqual(new Set(['paper-q-only-0']))
  expect(sent.map(({ sheets }) => sheets.map(({ answers }) => answers))).toEqual(
    expect.arrayContaining([[{ 'q-only-0': { kind: 'text', text: 'Reach' } }]]),
  )
  expect(sent.every(({ sheets, head }) => sheets.length === 1 && head === undefined)).toBe(true)
})

test('an anonymous paper keeps no name, and the last one can be taken back until the next is begun', async () => {
  open('paper', 'anonymous')
  await userEvent.keyboard('One')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect((first() as HTMLTextAreaElement).value).toBe('')
  await userEvent.click(screen.getByRole('button', { name: 'Back to the last paper' }))
  expect((first() as HTMLTextAreaElement).value).toBe('One')
  await userEvent.click(screen.getByRole('button', { name: 'Leave this paper out' }))
  expect(useSessionStore.getState().session?.sheets).toHaveLength(60)
  await userEvent.keyboard('Two')
  expect(screen.queryByRole('button', { name: 'Back to the last paper' })).toBe(null)
  const all = JSON.stringify(useSessionStore.getState().session?.sheets)
  expect(all).not.toContain('Paper')
})

test('in an anonymous session no sheet can be opened by its address', () => {
  open(SIXTY[3]?.id ?? '', 'anonymous')
  expect(screen.getByRole('heading', { name: 'Collect the answers' })).toBeTruthy()
  expect(screen.queryByText('Said')).toBe(null)
})
