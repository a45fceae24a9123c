/** A group, or one person after the other, answers at the laptop. Nothing of what others said is in sight. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { answeredOn } from '../../../content/session/collect/here'
import { newTypedSheet } from '../../../content/session/collect/type-in'
import type { From, Sheet } from '../../../content/session/session'
import { nameOf } from '../../../content/session/sheets'
import { isolated } from '../../../content/words/isolated'
import { useSay } from '../../locales/say'
import { useSession } from '../session-store'
import { useAddresses } from './addresses'
import styles from './Laptop.module.css'
import { LaptopSheet } from './LaptopSheet'
import { forgetTyping, unfinishedSheet } from './typing'
import { Unfinished } from './Unfinished'
import { useArrival } from './use-arrival'
import { useTypedSheet } from './use-typed-sheet'
import { WhoIsIt } from './WhoIsIt'

/** `opened`: a sheet that was typed before and is taken up again. */
export function AtLaptop({ opened }: { opened: Sheet | null }) {
  const say = useSay()
  const session = useSession()
  const { collect } = useAddresses()
  const [, go] = useLocation()
  const heading = useArrival()
  const isAnonymous = session.mode === 'anonymous'
  const [unfinished, setUnfinished] = useState(() => (isAnonymous && !opened ? unfinishedSheet(session, 'laptop') : undefined))
  const [done, setDone] = useState('')
  const typed = useTypedSheet(() => opened, 'laptop', isAnonymous)
  const begin = (sheet: Sheet) => {
    setDone('')
    setUnfinished(undefined)
    typed.show(sheet)
  }
  const beginNew = (from: From) => begin(newTypedSheet(session, from, 'laptop'))
  const finish = (sheet: Sheet) => {
    forgetTyping(session, 'laptop')
    if (opened) return go(collect())
    setDone(doneWords(sheet))
    typed.show(null)
    window.scrollTo(0, 0)
  }
  const doneWords = (sheet: Sheet): string => {
    const name = nameOf(session, sheet)
    if (Object.keys(sheet.answers).length === 0) return say('collect.done-empty')
    return name === '' ? say('collect.done-unnamed') : say('collect.done', { name: isolated(name), ...answeredOn(session, sheet) })
  }
  return (
    <main className={styles.page}>
      <p className={styles.crumb}>
        <Link href={collect()}>{say('collect.back')}</Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {say(isAnonymous ? 'collect.laptop-one' : 'collect.laptop')}
      </h1>
      <p role="status" className={styles.done}>
        {done}
      </p>
      {unfinished ? (
        <Unfinished onGoOn={() => begin(unfinished)} onNew={() => setUnfinished(undefined)} />
      ) : typed.sheet ? (
        <LaptopSheet key={typed.sheet.id} sheet={typed.sheet} write={typed.write} stand={typed.stand} onDone={finish} />
      ) : (
        <WhoIsIt onBegin={beginNew} onGoOn={begin} />
      )}
    </main>
  )
}
