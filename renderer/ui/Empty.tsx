import type { ReactNode } from 'react'
import styles from './Empty.module.css'

/** An empty screen: what is missing, what to do about it, and at most one button to do it. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
