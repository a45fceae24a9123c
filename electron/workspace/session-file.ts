/** The file of one group session: reading and laying out. Pure. */
import * as z from 'zod'
import { MOST_SHEETS, SESSION_VERSION, Session } from '../../content/session/session'
import { LARGEST_FILE, plainJson } from './plain-json'
import { isBroken, sealed, unsealed } from './seal'

export type SessionText = { readonly kind: 'session'; readonly session: Session } | { readonly kind: 'newer' | 'damaged' }

const Head = z.object({ format: z.literal('joint-action-session'), version: z.int().min(1) })

const differ = (things: readonly { readonly id: string }[]): boolean => new Set(things.map(({ id }) => id)).size === things.length

/** Whether a file of it could be read again: two sheets or questions of one name could not be told apart. */
export const canBeKept = ({ sheets, items }: Session): boolean => sheets.length <= MOST_SHEETS && differ(sheets) && differ(items)

/** Undefined when it is larger than a file that is read again may be. */
export function sessionContent(session: Session): Uint8Array | undefined {
  const content = sealed(session)
  return content.length <= LARGEST_FILE ? content : undefined
}

/** A file of a version that we do not know is newer, unless its checksum says that it is broken. */
export function readSessionText(text: string): SessionText {
  const json = plainJson(text)
  if (json.kind === 'refused' || isBroken(json.content)) return { kind: 'damaged' }
  const head = Head.safeParse(json.content)
  if (head.success && head.data.version > SESSION_VERSION) return { kind: 'newer' }
  const { seal, plan: content } = unsealed(json.content)
  const read = Session.safeParse(content)
  return seal !== 'wrong' && read.success && canBeKept(read.data) ? { kind: 'session', session: read.data } : { kind: 'damaged' }
}
