import { use_session } from '@/session'

/** Where a draft is kept: apart from those of the residents' pages on the same host, and by account where several work at one computer. */
export function draft_place(name: string): string {
  return `linli.console.draft.${use_session().me?.account_id ?? ''}.${name}`
}
