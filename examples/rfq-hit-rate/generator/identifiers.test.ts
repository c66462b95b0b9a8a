import { describe, expect, test } from '@jest/globals'
import { cusipCheckDigit, isin, isinCheckDigit, lei, leiCheckDigits, usIsin } from './identifiers.ts'
import { makeInstruments } from './reference.ts'

describe('check digits of identifiers in public registers', () => {
  // Apple, the example of ISO 6166; a Treasury Corporation of Victoria bond; Bund 2023/33; Allianz.
  test.each(['US0378331005', 'AU0000XVGZA3', 'DE000BU2Z015', 'DE0008404005'])('ISIN %s', (real) => {
    expect(isin(real.slice(0, 11))).toBe(real)
  })

  test('an ISIN with another last digit is not right', () => {
    expect(isinCheckDigit('US037833100')).not.toBe(6)
  })

  test('CUSIP: Apple, and Google’s, which has a letter', () => {
    expect(cusipCheckDigit('03783310')).toBe(0)
    expect(cusipCheckDigit('38259P50')).toBe(8)
    expect(usIsin('03783310')).toBe('US0378331005')
  })

  // Deutsche Bank AG and Bloomberg Finance L.P. in the GLEIF register.
  test.each(['7LTWFZYICNSX8D621K86', '5493001KJTIIGC8Y1R12'])('LEI %s', (real) => {
    expect(lei(real.slice(0, 18))).toBe(real)
    expect(leiCheckDigits(real.slice(0, 18))).toBe(real.slice(18))
  })
})

test('every generated bond has identifiers of its own, formally right and not real', () => {
  const bonds = makeInstruments(2_400)
  expect(new Set(bonds.map((bond) => bond.isin)).size).toBe(bonds.length)
  for (const bond of bonds) {
    expect(bond.isin).toMatch(/^(XSEX\d{8}|US\d{3}99[A-Z0-9]{3}\d{2})$/)
    expect(isin(bond.isin.slice(0, 11))).toBe(bond.isin)
    expect(lei(bond.issuer_lei.slice(0, 18))).toBe(bond.issuer_lei)
    expect(bond.issuer_lei).toMatch(/^EXMP00[A-Z0-9]{12}\d{2}$/)
  }
})

test('prices are near par when the coupon is near the yield, and fall with it', () => {
  for (const { coupon_pct: coupon, model } of makeInstruments(500)) {
    expect(model.price).toBeGreaterThan(40)
    expect(model.price).toBeLessThan(160)
    const side = Math.sign(Math.round((model.price - 100) * 5))
    if (side !== 0) expect(side).toBe(Math.sign(coupon - model.yieldPct))
    expect(model.duration).toBeGreaterThan(0)
  }
})
