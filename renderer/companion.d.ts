/** The bridge that the preload gives to the page. */
import type { Bridge } from '../content/model/bridge'

declare global {
  interface Window {
    readonly companion: Bridge
  }
}
