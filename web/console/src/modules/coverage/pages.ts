export const coverage_pages = [
  { name: 'coverage', label: 'coverage.ratios' },
  { name: 'new_organisations', label: 'coverage.register' },
  { name: 'coverage_tasks', label: 'coverage.tasks' },
  { name: 'coverage_instructors', label: 'coverage.instructors' },
  { name: 'coverage_places', label: 'coverage.places' },
]
