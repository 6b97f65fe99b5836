/** The pages of organisational life, side by side. */
export const life_pages = [
  { name: 'activities', label: 'menu.activities' },
  { name: 'activity_review', label: 'activity.review_page' },
  { name: 'activity_corrections', label: 'activity.corrections' },
  { name: 'activity_exemptions', label: 'activity.exemptions' },
  { name: 'activity_kinds', label: 'activity.kinds' },
]

export const duty_pages = [
  { name: 'activity_lights', label: 'duty.lights' },
  { name: 'activity_duties', label: 'duty.year' },
]
