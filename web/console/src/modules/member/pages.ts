export const member_pages = [
  { name: 'members', label: 'menu.members' },
  { name: 'former_members', label: 'member.former' },
  { name: 'headcounts', label: 'member.headcount' },
]
