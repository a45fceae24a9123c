import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type Look = 'main' | 'outlined' | 'link'

/** One filled main button a screen at most; others are outlined; the rest are links. */
export function Button({ look = 'outlined', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className={`${styles[look]} ${className}`} {...rest} />
}

/** The look of a button for something that leads to another screen. */
export const buttonLook = (look: Look): string => styles[look] ?? ''
