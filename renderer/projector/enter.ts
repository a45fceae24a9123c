import { addressOf } from '../routes'

/**
 * The address that puts on the wall what a worksheet’s address has on the desk, at the question with the caret in it, or
 * else at the step. Null where no worksheet is open.
 */
export function projectorAddress(address: string, focused: Element | null): string | null {
  const [, root, plan, page, worksheet, step] = address.split('/').map(decodeURIComponent)
  if (root !== 'plan' || page !== 'worksheet') return null
  const question = focused?.closest<HTMLElement>('[data-question]')?.dataset.question
  return addressOf('projector', { plan, worksheet, screen: question ?? step })
}

/** Where the session of an address is led from; null where no session is open. */
export function leadingAddress(address: string): string | null {
  const [, root, plan, page, session] = address.split('/').map(decodeURIComponent)
  return root === 'plan' && page === 'session' ? addressOf('session', { plan, session, view: 'present' }) : null
}

/** Whether an address is that of the wall, which has no head, no links and no messages about files. */
export const isOnTheWall = (address: string): boolean => /^\/plan\/[^/]+\/projector\//.test(address)
