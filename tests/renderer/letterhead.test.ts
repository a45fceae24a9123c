import { expect, test } from 'vitest'
import { contrastOnWhite } from '../../content/model/accent'
import { pictureKind } from '../../content/model/picture-kind'
import { colourFrom, INKS, inkOf } from '../../renderer/documents/inks'
import { tinyPng } from '../support/tiny-png'

test('a colour is understood however designers write it, and nothing else is', () => {
  expect(['#24488C', '24488c', ' #24488c ', '#abc'].map(colourFrom)).toEqual(['#24488c', '#24488c', '#24488c', '#aabbcc'])
  expect(['', '#24488', 'blue', 'url(x)', '#24488cff'].map(colourFrom)).toEqual(Array(5).fill(undefined))
})

test('each ink that is offered can be read on white, and is known again', () => {
  for (const { id, colour } of INKS) {
    expect(inkOf(colour)).toBe(id)
    if (colour) expect(contrastOnWhite(colour)).toBeGreaterThan(4.5)
  }
  expect(inkOf('#e0a020')).toBe('own')
})

test('a picture is what its bytes say, whatever its name says', () => {
  expect(pictureKind(tinyPng())).toBe('png')
  expect(pictureKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpeg')
  for (const other of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', 'PK', ''])
    expect(pictureKind(new TextEncoder().encode(other))).toBe(undefined)
})
