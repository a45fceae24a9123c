import type { ReactNode } from 'react'

/** A term as it stands in the text, without the entry that opens at a desk. */
export const plainTerm = ({ children }: { children: ReactNode }) => <i>{children}</i>
