import type { FunderHeading } from '../../content/model/funder'

/** "2.2.1 Consortium set-up". */
export const numbered = ({ number, title }: Pick<FunderHeading, 'number' | 'title'>): string => [number, title].filter(Boolean).join(' ')
