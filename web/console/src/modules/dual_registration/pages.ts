export const dual_pages = [
  { name: 'dual_registration', label: 'dual.table' },
  { name: 'dual_members', label: 'dual.members' },
  { name: 'dual_posts', label: 'dual.posts' },
  { name: 'dual_records', label: 'dual.records' },
  { name: 'dual_units', label: 'dual.units' },
]
