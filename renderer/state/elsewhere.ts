/** What another program wrote into the open plan comes in beside what is being typed, and is told of. */
import type { Plan } from '../../content/model/plan'
import { differencesOf } from '../../content/model/versions'
import { goOnFrom } from './open-plan'
import { usePlanStore } from './plan-store'

function takeIn(fresh: Plan): void {
  const next = goOnFrom(fresh)
  if (next) usePlanStore.setState({ notice: { key: 'changed-elsewhere', values: { title: next.project.title } } })
}

/** Listens from the start of the page. */
export const hearFromElsewhere = (): void => void window.companion?.on('planChanged', takeIn)

/** Once nothing differs any more, that it was changed elsewhere is no news. */
export function putAwayWhenSettled(): void {
  const { plan, notice } = usePlanStore.getState()
  if (plan && notice?.key === 'changed-elsewhere' && differencesOf(plan).length === 0) usePlanStore.setState({ notice: null })
}
