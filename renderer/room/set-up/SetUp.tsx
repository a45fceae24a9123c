/** What is decided before a session: one page, in the order of preparing. */
import { useSay } from '../../locales/say'
import { AboutSession } from './AboutSession'
import { AgendaPart } from './AgendaPart'
import { ModeChoice } from './ModeChoice'
import { Questions } from './Questions'
import styles from './SetUp.module.css'
import { WhatNext } from './WhatNext'
import { WhoIsThere } from './WhoIsThere'

export function SetUp() {
  const say = useSay()
  return (
    <main className={styles.page}>
      <h1>{say('setup.title')}</h1>
      <p className={styles.lead}>{say('setup.lead')}</p>
      <AboutSession />
      <ModeChoice />
      <WhoIsThere />
      <Questions />
      <AgendaPart />
      <WhatNext />
    </main>
  )
}
