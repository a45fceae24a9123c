import { runsOf } from '../../content/model/places'
import type { Worksheet } from '../../content/model/worksheet'
import type { Screen } from '../../content/projector/screens'
import { addressOf } from '../routes'

/** The step of the worksheet that a screen belongs to; the one that was left, partner and all, where it is part of that. */
export function worksheetAddress(plan: string, worksheet: Worksheet, screen: Screen, left: string | undefined): string {
  const whole = addressOf('worksheet', { plan, worksheet: worksheet.id })
  const section = screen.kind === 'title' ? undefined : screen.section.id
  const isLeft = left !== undefined && (left === whole || left.startsWith(`${whole}/`))
  const step = isLeft ? (left.slice(whole.length).split('/')[1] ?? worksheet.sections[0]?.id) : undefined
  const run = runsOf(worksheet).find((sections) => sections.some(({ id }) => id === step)) ?? []
  if (isLeft && (section === undefined || run.some(({ id }) => id === section))) return left
  return addressOf('worksheet', { plan, worksheet: worksheet.id, step: section })
}
