import type { Tone } from '@/kit/choices'

export function tone_of_transfer(state: string): Tone {
  if (state === 'received') return 'done'
  return state === 'refused' || state === 'withdrawn' ? 'bad' : state === 'asked' ? 'waiting' : 'active'
}
