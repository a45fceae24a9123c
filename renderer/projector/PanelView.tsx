/** What opens under a question: the handbook’s passage, terms, keys, or the line that asks whether candid answers are meant. */
import { passageFor } from '../../content/projector/asked-words'
import { useSay } from '../locales/say'
import { CandidAsk } from './CandidAsk'
import { KeysPanel } from './KeysPanel'
import { PassagePanel } from './PassagePanel'
import { TermsPanel } from './TermsPanel'
import type { Panel, Wall } from './use-wall'

export function PanelView({ panel, wall }: { panel: Panel; wall: Wall }) {
  const say = useSay()
  const passage = passageFor(wall.screen, wall.worksheet)
  switch (panel) {
    case 'passage':
      return passage ? <PassagePanel passage={passage} /> : <p>{say('projector.passage-none')}</p>
    case 'terms':
      return <TermsPanel wall={wall} passage={passage} />
    case 'keys':
      return <KeysPanel />
    case 'candid':
      return <CandidAsk wall={wall} />
  }
}
