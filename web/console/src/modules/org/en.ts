import type zh from './zh-CN'

const en: typeof zh = {
  org: {
    text: 'Every organisation from the county to the Party group, as of any day. Each change keeps its history.',
    as_of: 'As of',
    today: 'Back to today',
    then: 'You see the organisations as of {day}; nothing can be changed there.',
    tree: 'Organisation tree',
    find: 'Find by name',
    choose: 'Choose an organisation on the left to see its record, its children and its history.',
    path: 'Above',
    people: '{count} members',
    create: 'New child',
    create_under: 'New organisation under {name}',
    valid_from: 'Set up on',
    effective_on: 'Takes effect on',
    change: 'Change',
    rename: 'Rename', rename_title: 'Rename {name}', rename_text: 'The history keeps the old name.',
    move: 'Move', move_title: 'Move {name}', move_text: 'Everything below moves with it; figures of earlier days stay as they were.',
    merge: 'Merge', merge_title: 'Merge {name} into another', merge_text: 'Members and children go over; this organisation ends on that day.',
    upgrade: 'Upgrade', upgrade_title: 'Upgrade {name}', upgrade_text: 'From branch to general branch, from there to committee. The record goes on under the same number.',
    dissolve: 'Dissolve', dissolve_title: 'Dissolve {name}', dissolve_text: 'An organisation that still has members or children cannot be dissolved; transfer them first.',
    new_parent: 'New parent',
    merge_into: 'Merge into',
    new_kind: 'Becomes',
    children: 'Children ({count})',
    no_children: 'No children.',
  },
}
export default en
