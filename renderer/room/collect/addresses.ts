import { useParams } from 'wouter'
import { addressOf } from '../../routes'

/** Addresses within the session that is open: of its views, and of what collecting shows alone. */
export function useAddresses(): { readonly view: (view: string) => string; readonly collect: (item?: string) => string } {
  const { plan, session } = useParams()
  return {
    view: (view) => addressOf('session', { plan, session, view }),
    collect: (item) => addressOf('session', { plan, session, view: 'collect', ...(item !== undefined && { item }) }),
  }
}
