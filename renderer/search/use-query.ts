/** What is typed, and what the address says: the one follows the other, in both directions. */
import { useEffect, useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { isHere, queryIn, rememberQuery } from './open-search'

/** Long enough to be between two words: an address need not follow each key. */
const PAUSE = 400

export function useQuery() {
  const [, go] = useLocation()
  const inAddress = queryIn(useParams().query)
  const [typed, setTyped] = useState(inAddress)
  /** What we wrote into the address ourselves: anything else there was put there by somebody who means it. */
  const ours = useRef(inAddress)
  useEffect(() => {
    if (inAddress === ours.current) return
    ours.current = inAddress
    setTyped(inAddress)
  }, [inAddress])
  const remember = () => {
    ours.current = typed.trim()
    rememberQuery(go, typed)
  }
  useEffect(() => {
    if (typed.trim() === ours.current) return
    const timer = window.setTimeout(() => {
      // While the page that was gone to is still loading, this one waits behind it.
      if (!isHere()) return
      ours.current = typed.trim()
      rememberQuery(go, typed)
    }, PAUSE)
    return () => window.clearTimeout(timer)
  }, [typed, go])
  return { typed, type: setTyped, remember }
}
