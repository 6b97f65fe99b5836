export const exemplar_tones = { nominated: 'near', published: 'done', refused: 'overdue', taken_down: 'quiet' } as const
