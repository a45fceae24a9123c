/** All the ways in which a plan's file was ever seen damaged. */

export interface Damaged {
  readonly what: string
  readonly bytes: Buffer
}

const BLOCK = 512

function* cutShort(whole: Buffer): Generator<Damaged> {
  for (let length = 0; length < whole.length; length += 1)
    yield { what: `cut short after ${length} bytes`, bytes: whole.subarray(0, length) }
}

function* flipped(whole: Buffer, every: number): Generator<Damaged> {
  for (let at = 0; at < whole.length; at += every) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (((at / every) % 8) | 0))
    yield { what: `a bit turned in byte ${at}`, bytes }
  }
}

/** A disk that loses or mixes up whole blocks. */
function* blocks(whole: Buffer, other: Buffer): Generator<Damaged> {
  for (let at = 0; at < whole.length; at += BLOCK) {
    const end = Math.min(at + BLOCK, whole.length)
    const put = (block: Buffer) => Buffer.concat([whole.subarray(0, at), block, whole.subarray(end)])
    yield { what: `zeros from byte ${at}`, bytes: put(Buffer.alloc(end - at)) }
    yield { what: `noise from byte ${at}`, bytes: put(Buffer.from(Array.from({ length: end - at }, (_, byte) => (byte * 131 + at) % 256))) }
    yield { what: `nothing from byte ${at}`, bytes: put(Buffer.alloc(0)) }
    yield { what: `another file’s bytes from byte ${at}`, bytes: put(Buffer.from(other.subarray(at, end))) }
    yield { what: `the first block again at byte ${at}`, bytes: put(whole.subarray(0, BLOCK)) }
    yield { what: `zeros to the end from byte ${at}`, bytes: Buffer.concat([whole.subarray(0, at), Buffer.alloc(whole.length - at)]) }
  }
}

function* wholes(whole: Buffer, other: Buffer): Generator<Damaged> {
  for (const zeros of [1, 2, 511, 512, 4_096]) yield { what: `${zeros} zeros after it`, bytes: Buffer.concat([whole, Buffer.alloc(zeros)]) }
  yield { what: 'nothing but zeros', bytes: Buffer.alloc(whole.length) }
  yield { what: 'twice in a row', bytes: Buffer.concat([whole, whole]) }
  yield { what: 'another plan’s file', bytes: other }
  yield { what: 'in UTF-16', bytes: Buffer.from(whole.toString(), 'utf16le') }
  yield { what: 'with three marks before it', bytes: Buffer.concat([Buffer.from('\uFEFF\uFEFF\uFEFF'), whole]) }
  yield { what: 'with a mark within', bytes: Buffer.concat([whole.subarray(0, 200), Buffer.from('\uFEFF'), whole.subarray(200)]) }
  yield { what: 'a web page', bytes: Buffer.from('<!doctype html><title>Sign in to the network</title>') }
  yield { what: 'null', bytes: Buffer.from('null') }
}

/** `other` is another plan's file, `every` how far turned bits lie apart. */
export function* damages(whole: Buffer, other: Buffer, every = 1): Generator<Damaged> {
  yield* wholes(whole, other)
  yield* blocks(whole, other)
  yield* flipped(whole, every)
  yield* cutShort(whole)
}
