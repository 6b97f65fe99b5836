import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { is_live, when_live } from './live'

class Stream extends EventTarget {
  static CLOSED = 2
  static all: Stream[] = []
  readyState = 1
  onerror?: () => void
  constructor() {
    super()
    Stream.all.push(this)
  }
  close() {
    this.readyState = 2
  }
  tell(name: string) {
    this.dispatchEvent(new Event(name))
  }
  /** `for_good`: an answer that is no stream, after which the browser does not try again. */
  fail(for_good: boolean) {
    this.readyState = for_good ? 2 : 0
    this.onerror?.()
  }
}
const stream = () => Stream.all.at(-1)!

function page_with(look: () => void) {
  return mount(defineComponent({ setup: () => when_live(['case'], look), render: () => null }))
}

let pages: { unmount: () => void }[] = []
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
  Stream.all = []
})
afterEach(() => {
  for (const page of pages) page.unmount()
  pages = []
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('looks once after a burst of events', () => {
  const look = vi.fn()
  pages = [page_with(look)]
  stream().tell('ready')
  stream().tell('case')
  stream().tell('case')
  vi.advanceTimersByTime(500)
  expect(look).toHaveBeenCalledTimes(1)
})

it('makes up for the first break of a page that came while the stream was open', () => {
  pages = [page_with(() => undefined)]
  stream().tell('ready')
  const look = vi.fn()
  pages.push(page_with(look))
  stream().fail(false)
  expect(is_live.value).toBe(false)
  stream().tell('ready')
  vi.advanceTimersByTime(500)
  expect(look).toHaveBeenCalledTimes(1)
  expect(is_live.value).toBe(true)
})

it('opens the stream anew after the browser gave up, waiting longer each time, and hears as before', () => {
  const look = vi.fn()
  pages = [page_with(look)]
  stream().tell('ready')
  stream().fail(true)
  vi.advanceTimersByTime(1500)
  expect(Stream.all).toHaveLength(2)
  stream().fail(true)
  vi.advanceTimersByTime(1400)
  expect(Stream.all).toHaveLength(2)
  vi.advanceTimersByTime(1200)
  expect(Stream.all).toHaveLength(3)
  stream().tell('ready')
  vi.advanceTimersByTime(500)
  expect(look).toHaveBeenCalledTimes(1)
  stream().tell('case')
  vi.advanceTimersByTime(500)
  expect(look).toHaveBeenCalledTimes(2)
})

it('ends with the last page, and does not come back by itself', () => {
  pages = [page_with(() => undefined)]
  stream().fail(true)
  for (const page of pages.splice(0)) page.unmount()
  vi.advanceTimersByTime(60_000)
  expect(Stream.all).toHaveLength(1)
})
