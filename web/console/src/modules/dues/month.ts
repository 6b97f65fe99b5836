/** The months of `year` from the first that is not paid, as many as are paid at once. */
export function months_to_pay(months: { month: string; owed_fen: number; paid_fen: number }[], count: number): string[] {
  return months.filter((one) => one.owed_fen > one.paid_fen).slice(0, count).map((one) => one.month)
}
