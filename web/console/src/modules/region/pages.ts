export const region_pages = [
  { name: 'regions', label: 'menu.regions' },
  { name: 'region_tasks', label: 'region.tasks' },
]
