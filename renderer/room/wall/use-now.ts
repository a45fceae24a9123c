import { useEffect, useState } from 'react'

/** The time, four times a second while something runs. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!isRunning) return
    const beat = window.setInterval(() => setNow(Date.now()), 250)
    return () => window.clearInterval(beat)
  }, [isRunning])
  return now
}
