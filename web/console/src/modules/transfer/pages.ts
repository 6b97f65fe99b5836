export const transfer_pages = [
  { name: 'transfers', label: 'menu.transfers' },
  { name: 'absences', label: 'transfer.absences' },
  { name: 'silent_members', label: 'transfer.silent' },
]
