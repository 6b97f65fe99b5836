import type zh from './zh-CN'

const en: typeof zh = {
  exemplar: {
    text: 'People whom neighbours nominated. Whoever nominates does not publish; likes rank nobody and are no points.',
    one: 'Good neighbour',
    none: 'No nominations yet.',
    nominated_at: 'Nominated at',
    likes: 'Likes',
    photo: 'Photo {number}',
    publish: 'Publish',
    publish_text: 'Everybody will read the name and the story of {name}. Please check it, and that the person agrees.',
    refuse: 'Refuse',
    refuse_text: '“{title}” will not be published. Whoever nominated sees the reason.',
    take_down: 'Take down',
    take_down_text: 'Take down the story of {name}. Whoever nominated sees the reason.',
  },
}
export default en
