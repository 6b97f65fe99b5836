import type { Answer, BodyOf, ItemOf } from '@linli/api'

export type ActivityFull = Answer<'/activities/{activity_id}', 'get'>
export type ActivityCard = ItemOf<'/activities'>
export type MyActivity = ItemOf<'/me/activities'>
export type PublicActivity = ItemOf<'/public/activities'>
export type ActivityKind = ItemOf<'/public/activity-kinds'>
export type Attendant = ItemOf<'/activities/{activity_id}/people'>
export type Attended = ItemOf<'/me/attendance'>
export type Owed = Answer<'/activity-owed', 'get'>['items'][number]
export type Resolution = ActivityFull['resolutions'][number]
export type RecordBody = BodyOf<'/activities/{activity_id}/record', 'put'>
export type ElectionBody = NonNullable<NonNullable<RecordBody['resolutions']>[number]['election']>
export type Correction = ItemOf<'/activity-corrections'>
export type VoteBody = NonNullable<NonNullable<RecordBody['resolutions']>[number]['vote']>
/** What everybody sees of an activity, and for whoever it concerns all of it. */
export type Seen = PublicActivity & Partial<ActivityFull>
/** What the lists show: a public activity, or one of the reader's with how he stands to it. */
export type Shown = PublicActivity & Partial<Pick<MyActivity, 'mine' | 'checked_in' | 'expected'>>
