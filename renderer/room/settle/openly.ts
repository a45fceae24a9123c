import type { Session } from '../../../content/session/session'

/** While an anonymous session collects, whoever watched would see what each sheet brought. */
export const isSaidOpenly = ({ mode, collecting }: Pick<Session, 'mode' | 'collecting'>): boolean =>
  mode !== 'anonymous' || collecting === 'closed'
