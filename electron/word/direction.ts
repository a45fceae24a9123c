/** The page sets documents as Word does, so what both need stands in the middle. */
export * from '../../content/model/direction'
