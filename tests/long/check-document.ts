/** One document of the long run: drawn, made, and held against everything we know. */
import { checkRules, checkSdk } from '../support/docx-check'
import { makeRandomDocument, randomDocument } from '../support/random-document'

export interface Checked {
  readonly at: number
  readonly kind: string
  readonly bytes: number
  readonly wrong: readonly string[]
}

const said = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

export async function checkDocument(seed: number, at: number): Promise<Checked> {
  let kind = 'no kind'
  try {
    const document = randomDocument(seed, at)
    kind = document.kind
    const bytes = await makeRandomDocument(document)
    const wrong = [...checkRules(bytes).map((each) => `our rules: ${each}`), ...(await checkSdk(bytes)).map((each) => `the SDK: ${each}`)]
    return { at, kind, bytes: bytes.length, wrong }
  } catch (error) {
    return { at, kind, bytes: 0, wrong: [said(error)] }
  }
}
