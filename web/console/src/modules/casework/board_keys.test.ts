import { describe, expect, it } from 'vitest'
import { spot_after, spot_of } from './board_keys'

describe('the keys of the board', () => {
  const heights = [3, 0, 1, 2]

  it('move within a column and stop at its ends', () => {
    expect(spot_after('ArrowDown', { column: 0, card: 0 }, heights)).toEqual({ column: 0, card: 1 })
    expect(spot_after('ArrowDown', { column: 0, card: 2 }, heights)).toBeUndefined()
    expect(spot_after('ArrowUp', { column: 0, card: 0 }, heights)).toBeUndefined()
    expect(spot_after('End', { column: 0, card: 0 }, heights)).toEqual({ column: 0, card: 2 })
    expect(spot_after('Home', { column: 3, card: 1 }, heights)).toEqual({ column: 3, card: 0 })
  })

  it('skip empty columns and never point below the last card', () => {
    expect(spot_after('ArrowRight', { column: 0, card: 2 }, heights)).toEqual({ column: 2, card: 0 })
    expect(spot_after('ArrowLeft', { column: 2, card: 0 }, heights)).toEqual({ column: 0, card: 0 })
    expect(spot_after('ArrowRight', { column: 3, card: 0 }, heights)).toBeUndefined()
    expect(spot_after('x', { column: 0, card: 0 }, heights)).toBeUndefined()
  })
})

describe('after the board has changed', () => {
  const columns = [{ items: [{ case_id: 'a' }] }, { items: [{ case_id: 'b' }, { case_id: 'c' }] }]

  it('the reader stays with the case, wherever it went', () => {
    expect(spot_of('c', { column: 0, card: 0 }, columns)).toEqual({ column: 1, card: 1 })
  })

  it('or near to where it was, or at the first card', () => {
    expect(spot_of('z', { column: 1, card: 5 }, columns)).toEqual({ column: 1, card: 1 })
    expect(spot_of(undefined, { column: 7, card: 0 }, columns)).toEqual({ column: 0, card: 0 })
    expect(spot_of(undefined, { column: 0, card: 0 }, [{ items: [] }])).toBeUndefined()
  })
})
