// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { differences } from '../../content/model/profiles'
import { speak } from '../../content/words/say'
import words from '../../renderer/locales/en.json' with { type: 'json' }
import { differenceWords } from '../../renderer/organisations/difference-words'
import { NameField } from '../../renderer/organisations/NameField'
import { People } from '../../renderer/organisations/People'
import { readYear } from '../../renderer/organisations/read-year'
import { keep, useKept, useOrganisationStore } from '../../renderer/state/organisation-store'
import { useToast } from '../../renderer/state/toast-store'
import { program } from '../support/pages-program'
import { bridges, details, pic, profile, rana } from '../support/some-organisation'

afterEach(() => {
  cleanup()
  useOrganisationStore.setState({ kept: null, notices: [] })
})

const kept = [profile('Haus Lindenhof', { place: 'Kassel' }), profile('مؤسسة النور'), profile('Warda')]

function Naming({ from = kept }: { from?: typeof kept }) {
  const [name, setName] = useState('')
  return <NameField label="Who" value={name} onChange={setName} kept={from} />
}
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent?.trim())

describe('a name that may be one of those that are kept', () => {
  it('is offered while it is typed, however it is spelled, and taken with an arrow and Enter', async () => {
    render(<Naming />)
    const field = screen.getByRole('combobox', { name: 'Who' })
    await userEvent.type(field, 'LINDEN')
    expect(offered()).toEqual(['Haus Lindenhof Kassel'])
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('option').getAttribute('aria-selected')).toBe('true')
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id)
    await userEvent.keyboard('{Enter}')
    expect((field as HTMLInputElement).value).toBe('Haus Lindenhof')
    expect(offered()).toEqual([])
  })

  it('opens with an arrow, closes with Escape, and goes round through the field', async () => {
    render(<Naming />)
    await userEvent.click(screen.getByRole('combobox'))
    expect(offered()).toEqual([])
    await userEvent.keyboard('{ArrowUp}')
    expect(offered()).toHaveLength(3)
    const selected = () => screen.queryAllByRole('option', { selected: true }).map((option) => option.textContent?.trim())
    expect(selected()).toEqual(['Warda'])
    await userEvent.keyboard('{ArrowDown}')
    expect(selected()).toEqual([])
    await userEvent.keyboard('{Escape}')
    expect(offered()).toEqual([])
  })

  it('stays a plain field while nothing is kept, and may be any other name', async () => {
    const { rerender } = render(<Naming from={[]} />)
    const field = screen.getByRole('textbox', { name: 'Who' })
    await userEvent.type(field, 'Warda')
    rerender(<Naming />)
    await userEvent.type(field, 's friends')
    expect((screen.getByRole('combobox') as HTMLInputElement).value).toBe('Wardas friends')
    expect(document.activeElement).toBe(field)
    expect(offered()).toEqual([])
  })
})

describe('a year', () => {
  it('is read in any digits, and nothing else is', () => {
    expect(['2024', '٢٠٢٤', '۲۰۲۴', ' 20', '', '2201', '20x', '20245'].map(readYear)).toEqual([2024, 2024, 2024, 20, 0, null, null, null])
  })
})

describe('what differs, in words', () => {
  const say = ((id: string, values: Record<string, string> = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, value),
      (words as Record<string, string>)[id] ?? speak('en')(id as never),
    )) as Parameters<typeof differenceWords>[1]

  it('names each field, number, person and project, with both versions', () => {
    const here = {
      name: 'Warda',
      kind: 'cso' as const,
      place: '',
      details: details({ legalName: 'Warda', registrations: [pic], staff: [rana] }),
    }
    const there = profile('Warda', { kind: 'academia', details: details({ staff: [{ ...rana, function: '' }], projects: [bridges] }) })
    expect(differences(here, there).map((one) => Object.values(differenceWords(one, say)))).toEqual([
      ['Kind', 'civil society organisation', 'academic institution'],
      ['Legal name', 'Warda', ''],
      ['PIC', 'PIC: 000000001', ''],
      ['Person: Rana Mansour', 'Rana Mansour, director, Teacher, then head of a school.', 'Rana Mansour, Teacher, then head of a school.'],
      ['Project: Bridges', '', 'Bridges, Erasmus+, 2023-000, 2023–2025, coordinator, Olive Bridge, 120,000 EUR, Trainers of four towns.'],
    ])
  })
})

describe('the people of an organisation', () => {
  it('are added as long as there is room, and it is said when there is none', async () => {
    const write = vi.fn()
    const staff = (count: number) => Array.from({ length: count }, (_, at) => ({ ...rana, id: `p${at}` }))
    const { rerender } = render(<People items={staff(100)} editing={{ write, remove: vi.fn() }} />)
    const add = screen.getByRole('button', { name: 'Add a person' })
    expect(add.getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText('There is room for 100 here. Take one out to add another.').id).toBe(add.getAttribute('aria-describedby'))
    await userEvent.click(add)
    expect(write).not.toHaveBeenCalled()
    rerender(<People items={staff(2)} editing={{ write, remove: vi.fn() }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Add a person' }))
    expect(write).toHaveBeenCalledOnce()
  })
})

function Names() {
  return (
    <p>
      {useKept()
        ?.map(({ name }) => name)
        .join(' ') ?? 'not known'}
    </p>
  )
}

describe('what the page knows of kept organisations', () => {
  it('is asked of the program, and what is written meanwhile is not lost to a late answer', async () => {
    let answer = () => {}
    Object.assign(program.bridge, {
      listOrganisations: () =>
        new Promise((done) => {
          answer = () => done({ organisations: [profile('Warda')], notices: [] })
        }),
      keepOrganisation: async () => ({ kind: 'kept' }),
    })
    const first = render(<Names />)
    expect(screen.getByText('not known')).toBeDefined()
    answer()
    await vi.waitFor(() => expect(screen.getByText('Warda')).toBeDefined())
    first.unmount()
    render(<Names />)
    await keep({ ...profile('Warda'), name: 'Warda Network' })
    answer()
    await new Promise((done) => setTimeout(done))
    expect(screen.getByText('Warda Network')).toBeDefined()
  })

  it('is told as not saved when the program does not take it', async () => {
    Object.assign(program.bridge, { keepOrganisation: () => Promise.reject(new Error('keepOrganisation was asked for …')) })
    expect(await keep(profile('Warda'))).toBe(false)
    expect(useToast.getState().message?.key).toBe('save.failed')
  })
})
