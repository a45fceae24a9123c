import type { ReactNode } from 'react'
import styles from './Dialog.module.css'

/** The way on and the way out of a dialog. However much stands above them, they stay in sight. */
export const DialogButtons = ({ children }: { children: ReactNode }) => <div className={styles.buttons}>{children}</div>
