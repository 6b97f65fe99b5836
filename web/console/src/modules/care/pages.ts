export const care_pages = [
  { name: 'care', label: 'care.households' },
  { name: 'care_plan', label: 'care.plan' },
  { name: 'care_birthdays', label: 'care.birthdays' },
  { name: 'care_table', label: 'care.table' },
]
