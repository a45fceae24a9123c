/** Documents that are made after an application's form are all called so, as outlines are by their ids. */
export const DOCUMENT = 'application'
