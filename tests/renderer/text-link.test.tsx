// @vitest-environment happy-dom
import '../support/pages-program'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { TextLink } from '../../renderer/handbook/links'
import { closePlan, showPlan } from '../../renderer/state/open-plan'
import { AT, planOf } from '../support/small-plan'

afterEach(() => {
  cleanup()
  closePlan()
})
const where = () => screen.getByRole('link').getAttribute('href')

it('leads to a section of the handbook and the heading in it', () => {
  render(<TextLink href="section:2.1/a-spider-web">the web</TextLink>)
  expect(where()).toBe('/handbook/2.1/a-spider-web')
})

it('leads to a term', () => {
  render(<TextLink href="glossary:trust">trust</TextLink>)
  expect(where()).toBe('/glossary/trust')
})

it('leads to a worksheet of the plan that is open', () => {
  showPlan(planOf(), { kind: 'saved', at: AT }, null)
  render(<TextLink href="worksheet:choosing-partners/bases">Three bases</TextLink>)
  expect(where()).toBe('/plan/small/worksheet/choosing-partners/bases')
})

it('names a worksheet without leading anywhere while no plan is open', () => {
  render(<TextLink href="worksheet:choosing-partners">Choosing partners</TextLink>)
  expect(screen.getByText('Choosing partners')).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})

it('hands an address outside to the program, which asks first', async () => {
  const openLink = vi.fn(async () => undefined)
  Object.assign(window.companion, { openLink })
  render(<TextLink href="https://example.org/call">the call</TextLink>)
  await userEvent.click(screen.getByRole('link'))
  expect(openLink).toHaveBeenCalledWith('https://example.org/call')
})
