const order = ['secretary', 'deputy_secretary', 'organisation', 'publicity', 'discipline', 'united_front', 'committee_member', 'group_leader']

/** The secretary stands first, and what a newer server knows more stands last. */
export function post_order(kind: string): number {
  const at = order.indexOf(kind)
  return at < 0 ? order.length : at
}
