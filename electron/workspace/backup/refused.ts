/** A backup that is not taken in, with the sentence that says why and where. Nothing was changed. */
export class Refused extends Error {}
