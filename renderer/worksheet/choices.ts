/** The names that a field offers: the same array until a name changes, so that a key press elsewhere redraws no list of names. */
import { startTransition, useCallback, useEffect, useState } from 'react'
import { rowWords } from '../../content/model/answer-words'
import { organisationName } from '../../content/model/names'
import { coverageSubjects, partnersInOrder, rowsOf } from '../../content/model/places'
import type { Plan } from '../../content/model/plan'
import type { LeafOf } from '../../content/model/question'
import { type ScreenSay, useSay } from '../locales/say'
import { usePlanStore } from '../state/plan-store'

export interface Choice {
  readonly id: string
  readonly name: string
}
type Choices = readonly Choice[]
type Make = (plan: Plan, say: ScreenSay) => Choices

const none: Choices = []
const isSame = (one: Choices, other: Choices): boolean =>
  one.length === other.length && one.every(({ id, name }, at) => id === other[at]?.id && name === other[at]?.name)

const lastMade = new Map<string, { readonly plan: Plan; readonly say: ScreenSay; readonly choices: Choices }>()

/** Sixty fields ask for the same names after each key press: they are made once. */
function choicesOf(key: string, make: Make, plan: Plan, say: ScreenSay): Choices {
  const last = lastMade.get(key)
  if (last?.plan === plan && last.say === say) return last.choices
  const made = make(plan, say)
  const choices = last && isSame(last.choices, made) ? last.choices : made
  lastMade.set(key, { plan, say, choices })
  return choices
}

/** What is typed is followed a moment late, so that naming somebody is not held up by all who may choose that name. */
function useFollowed(part: (plan: Plan) => Choices): Choices {
  const [followed, setFollowed] = useState(() => {
    const { plan } = usePlanStore.getState()
    return plan ? part(plan) : none
  })
  useEffect(() => {
    let last: Choices | undefined
    const follow = ({ plan, typingIn } = usePlanStore.getState()) => {
      const next = plan ? part(plan) : last
      if (!next || next === last) return
      last = next
      if (typingIn === null) setFollowed(next)
      else startTransition(() => setFollowed(next))
    }
    follow()
    return usePlanStore.subscribe((state) => follow(state))
  }, [part])
  return followed
}

function useChoices(key: string, make: Make): Choices {
  const say = useSay()
  return useFollowed(useCallback((plan: Plan) => choicesOf(key, make, plan, say), [key, make, say]))
}

const organisationChoices: Make = (plan, say) =>
  coverageSubjects(partnersInOrder(plan)).map((id) => ({ id, name: organisationName(plan, id, say) ?? '' }))

/** Ourselves and every partner. */
export const useOrganisationChoices = (): Choices => useChoices('organisations', organisationChoices)

/** The rows of the list that the question points to. */
export function useRowChoices({ list, name }: LeafOf<'which'>): Choices {
  const make = useCallback<Make>(
    (plan, say) => rowsOf(plan, list).map(({ id }) => ({ id, name: rowWords(plan, name, id, say) })),
    [list, name],
  )
  return useChoices(`${list}|${name}`, make)
}

/** Those of these ids that are still in the plan, in the order in which they were chosen. */
export const chosenOf = (choices: Choices, ids: readonly string[]): Choices =>
  ids.flatMap((id) => choices.find((choice) => choice.id === id) ?? [])
