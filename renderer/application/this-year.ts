import { today } from '../ui/today'

/** Of earlier projects the last four years count. */
export const thisYear = (): number => Number(today().slice(0, 4))
