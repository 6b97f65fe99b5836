import type { Message } from '@linli/api'
import { day_text, time_text } from '@/kit/format'

/** Days and instants among the values of a message are written as the reader's language writes them. */
export function readable(params: Message['params']): Record<string, string> {
  const words = (value: string) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day_text(value)
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? time_text(value) || value : value
  }
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, words(String(value))]))
}
