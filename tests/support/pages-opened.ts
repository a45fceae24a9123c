/** What opens on a screen and has no address of its own: dialogs, folded parts, tables in place of figures. */
import type { Page } from '@playwright/test'
import { addressOf } from '../../renderer/routes'
import type { Stock } from './pages-screens'

interface Opened {
  readonly name: string
  readonly address: (stock: Stock) => string
  readonly open: (page: Page) => Promise<void>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const at = (worksheet: string, step: string, partner?: string) => (stock: Stock) =>
  addressOf('worksheet', { plan: stock.full, worksheet, step, partner })
const inSession = (session: string, view: string) => (stock: Stock) => addressOf('session', { plan: stock.full, session, view })
const opened = (name: string, address: Opened['address'], ...buttons: (string | RegExp)[]): Opened => ({
  name,
  address,
  open: async (page) => {
    for (const each of buttons) await button(page, each).click()
  },
})

export const thingsThatOpen: readonly Opened[] = [
  {
    name: 'a heading and a table of a form, to be changed',
    address: () => addressOf('forms', { form: 'our-form' }),
    open: async (page) => {
      const headings = page.getByRole('region', { name: 'Headings' })
      for (const title of ['2.2.1 Consortium set-up', '2.1.5 Risks']) await headings.locator('summary').filter({ hasText: title }).click()
      await headings.locator('summary').filter({ hasText: 'What brings us together' }).first().click()
    },
  },
  {
    name: 'the answers that matter under a heading',
    address: () => addressOf('forms', { form: 'eacea-part-b' }),
    open: async (page) => page.locator('main summary').first().click(),
  },
  opened('a new plan', () => addressOf('plans'), /^(New plan|Begin a plan)$/),
  opened('a new application', () => addressOf('plans'), 'Begin an application'),
  opened('a new round', at('looking-back', 'happened'), 'Begin a new round'),
  opened('a commitment from a question', at('the-orbits', 'orbit', 'nahr'), /^Make a commitment\. Nahr: What must it keep/),
  opened('a partner to be taken out', ({ full }) => addressOf('partners', { plan: full }), 'Take Warda out of the plan'),
  opened('a commitment to be changed', ({ full }) => addressOf('plan', { plan: full }), /^Change the commitment: /),
  opened('a new group session', () => addressOf('sessions'), 'New session'),
  opened('the same session for the next group', () => addressOf('sessions'), /^Next group: /),
  opened('a session about to be put away', () => addressOf('sessions'), /^Put away: /),
  opened('the keys of a session', inSession('session-named', 'present'), 'Keys'),
  opened('a commitment in the room', inSession('session-named', 'present'), 'Make a commitment of it'),
  opened('collecting about to be closed', inSession('session-collecting', 'collect'), 'Close collecting'),
  {
    name: 'the letterhead, with a colour of its own',
    address: ({ full }) => addressOf('documents', { plan: full, document: 'partnership-plan' }),
    open: async (page) => {
      await button(page, 'Set up a letterhead').click()
      await page.getByText('Our own', { exact: true }).click()
    },
  },
  {
    name: 'names that are kept, offered below a field',
    address: ({ empty }) => addressOf('partners', { plan: empty }),
    open: async (page) => {
      await page.getByRole('combobox', { name: /^The first organisation/ }).press('ArrowDown')
    },
  },
  {
    name: 'all points, one about to be set aside, one set aside',
    address: ({ full }) => addressOf('plan', { plan: full }),
    open: async (page) => {
      const points = page.getByRole('region', { name: /^Points to talk about/ })
      await points
        .getByRole('button', { name: /^Set aside: / })
        .first()
        .click()
      await points.getByLabel('Why is it set aside?').fill('Talked about.')
      await page.keyboard.press('Enter')
      await points.getByText('One point set aside').click()
      await points.getByRole('button', { name: / more$/ }).click()
      await points
        .getByRole('button', { name: /^Set aside: / })
        .first()
        .click()
    },
  },
  {
    name: 'the nine figures as tables',
    address: ({ full }) => addressOf('plan', { plan: full }),
    open: async (page) => {
      const figures = page.getByRole('region', { name: 'What the answers show' })
      await figures.getByRole('button', { name: '7 more' }).click()
      for (let left = 9; left > 0; left -= 1) await figures.getByRole('button', { name: 'Show as a table' }).first().click()
    },
  },
  {
    name: 'an earlier round',
    address: at('cooperation-to-collaboration', 'whole'),
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Shown:' }).selectOption('first')
    },
  },
  {
    name: 'what stayed the same between two rounds',
    address: ({ full }) => addressOf('rounds', { plan: full }),
    open: async (page) => {
      await page.locator('main summary').filter({ hasText: 'stayed the same' }).click()
    },
  },
]
