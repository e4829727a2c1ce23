import { expect, it } from 'vitest'
import { day, euros, inLanguage, number, plural } from './format.ts'

it('picks the form of a word by the rules of the language', () => {
  const forms = { zero: 'nul', one: 'een', two: 'twee', few: 'paar', other: 'meer' }
  expect([0, 1, 2, 3, 11].map((count) => plural('nl', count, forms))).toEqual([
    'meer',
    'een',
    'meer',
    'meer',
    'meer',
  ])
  expect([0, 1, 2, 3].map((count) => plural('ar', count, forms))).toEqual(['nul', 'een', 'twee', 'paar'])
})

it('writes numbers in Latin digits in every language', () => {
  expect(number('nl', 0.825, 2)).toBe('0,83')
  expect(number('ar', 12)).toBe('12')
  expect(euros('nl', 2400)).toMatch(/€\s2\.400/)
  expect(day('en', new Date(2026, 4, 3))).toBe('May 3, 2026')
})

it('shows Dutch where a text has no other language', () => {
  expect(inLanguage('en', { nl: 'Kok' })).toBe('Kok')
  expect(inLanguage('en', { nl: 'Kok', en: 'Cook' })).toBe('Cook')
})
