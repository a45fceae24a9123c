/** The figures that a section may name: `<Figure id="spider-web" … />`. */
import type { ReactElement } from 'react'
import { SolarSystem } from './SolarSystem'
import { SpiderWeb } from './SpiderWeb'
import { TwoPoles } from './TwoPoles'

export const chapterFigures: Record<string, () => ReactElement> = {
  'spider-web': SpiderWeb,
  'solar-system': SolarSystem,
  'two-poles': TwoPoles,
}
