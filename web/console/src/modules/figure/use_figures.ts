import { ref } from 'vue'
import { read, type Answer, type Item } from '@/kit/api'
import { cell_words } from '@/kit/words'

export type FigureKind = Item<'/figures'>
export type Figure = Answer<'/figures/{figure}'>

export interface Shown {
  kind: FigureKind
  figure?: Figure
}

/** The number of a figure as words: a ratio in per cent, everything else whole. */
export function figure_words(kind: FigureKind, figure: Figure | undefined): string {
  if (!figure) return '—'
  if (kind.unit !== 'ratio') return cell_words(figure.total ?? 0, 'number')
  if (!figure.denominator) return '—'
  return cell_words(figure.ratio ?? (figure.numerator ?? 0) / figure.denominator, 'percent')
}

export function value_of(kind: FigureKind, item: Figure['items'][number]): number {
  if (kind.unit !== 'ratio') return item.value ?? 0
  return item.denominator ? (item.numerator ?? 0) / item.denominator : 0
}

/** Every figure that may be seen, with its course over the months asked for. */
export function use_figures(query: () => { unit_id?: string; from_on?: string; to_on?: string }, only?: string[]) {
  const shown = ref<Shown[]>([])
  const loading = ref(true)

  async function load() {
    loading.value = true
    try {
      const { items } = await read('/figures')
      const kinds = only ? only.flatMap((name) => items.filter((kind) => kind.figure === name)) : items
      shown.value = kinds.map((kind) => ({ kind }))
      await Promise.all(
        shown.value.map(async (one) => {
          one.figure = await read('/figures/{figure}', { at: { figure: one.kind.figure }, query: { ...query(), by: 'month' } }).catch(() => undefined)
        }),
      )
    } catch {
      shown.value = []
    } finally {
      loading.value = false
    }
  }

  return { shown, loading, load }
}
