import type { Item } from '@/kit/api'
import type { Field } from '@/kit/fields'
import { named } from '@/kit/words'

/** How a setting is changed: a number within its limits, one of its choices, or a text, which may be empty where its definition says so. */
export function value_field(setting: Item<'/settings'>, label: string): Field {
  switch (setting.type) {
    case 'integer':
      return { name: 'value', as: 'number', required: true, min: setting.min, max: setting.max, label, help: setting.unit ? named('unit', setting.unit) : undefined }
    case 'choice':
      return { name: 'value', as: 'options', required: true, options: setting.choices.map((value) => ({ value, title: named('setting_choice', value) })), label }
    default:
      return { name: 'value', required: (setting.min ?? 0) > 0, max: setting.max ?? 2000, label }
  }
}
