export interface ResolutionDraft {
  title: string
  text: string
  voted: boolean
  rule: string
  in_favour: number
  against: number
  abstained: number
  written_in_favour: number
}

export function empty_resolution(): ResolutionDraft {
  return { title: '', text: '', voted: false, rule: 'ordinary', in_favour: 0, against: 0, abstained: 0, written_in_favour: 0 }
}

/** What goes to the server: a resolution without a vote carries no numbers that could be read as one. */
export function resolution_body({ title, text, voted, ...vote }: ResolutionDraft) {
  return { title: title.trim(), ...(text.trim() ? { text: text.trim() } : {}), ...(voted ? { vote } : {}) }
}
