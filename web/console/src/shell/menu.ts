import { Aim, Bell, Box, Calendar, ChatLineSquare, CircleCheck, Clock, Coin, Compass, Connection, DataAnalysis, DataBoard, DataLine, Document, Files, Finished, FirstAidKit, Flag, Goods, Grid, Guide, HomeFilled, House, Key, Link, List, Location, MagicStick, MapLocation, Medal, Memo, Message, Notification, OfficeBuilding, Postcard, Present, Promotion, Scissor, Select, Setting, Share, Shop, Sort, Star, Stopwatch, Sunny, Switch, Ticket, Tickets, Timer, Trophy, Upload, User, UserFilled, View, Wallet } from '@element-plus/icons-vue'
import type { Component } from 'vue'
import { may } from '@/may'

export interface Entry {
  /** Name of the route; its words are `menu.<name>`. */
  name: string
  icon: Component
  any_of: string[]
  /** Shown only while this compliance switch is on. */
  switched_by?: string
}

export interface Group {
  name: string
  area: 'party' | 'service' | 'system'
  entries: Entry[]
}

export const start: Entry = { name: 'start', icon: HomeFilled, any_of: [] }

/** The side menu in its order. A module adds its pages here and nowhere else. */
export const groups: Group[] = [
  {
    name: 'organisation',
    area: 'party',
    entries: [
      { name: 'units', icon: Connection, any_of: [may.see_units] },
      { name: 'terms', icon: Timer, any_of: [may.see_posts] },
      { name: 'regions', icon: Aim, any_of: [may.see_regions] },
    ],
  },
  {
    name: 'people',
    area: 'party',
    entries: [
      { name: 'members', icon: User, any_of: [may.see_members] },
      { name: 'development', icon: Flag, any_of: [may.see_development] },
      { name: 'transfers', icon: Sort, any_of: [may.see_transfers] },
      { name: 'dues', icon: Wallet, any_of: [may.see_dues, may.sum_dues] },
      { name: 'care', icon: FirstAidKit, any_of: [may.see_care] },
      { name: 'residents', icon: House, any_of: [may.see_residents] },
      { name: 'imports', icon: Upload, any_of: [may.import_members] },
    ],
  },
  {
    name: 'life',
    area: 'party',
    entries: [
      { name: 'activities', icon: Postcard, any_of: [may.see_activities] },
      { name: 'activity_lights', icon: Finished, any_of: [may.see_activities] },
      { name: 'matters', icon: ChatLineSquare, any_of: [may.see_matters] },
    ],
  },
  {
    name: 'new_sector',
    area: 'party',
    entries: [
      { name: 'coverage', icon: Shop, any_of: [may.see_coverage] },
      { name: 'dual_registration', icon: CircleCheck, any_of: [may.see_dual] },
    ],
  },
  {
    name: 'points',
    area: 'party',
    entries: [
      { name: 'rules', icon: Memo, any_of: [may.keep_rules, may.see_points] },
      { name: 'certify', icon: Select, any_of: [may.certify, may.certify_as_branch, may.certify_as_town] },
      { name: 'deductions', icon: Scissor, any_of: [may.deduct, may.confirm_deductions] },
      { name: 'appeals', icon: Promotion, any_of: [may.decide_appeals] },
      { name: 'publications', icon: Notification, any_of: [may.publish] },
      { name: 'stars', icon: Star, any_of: [may.keep_stars, may.see_points] },
      { name: 'member_ranking', icon: Medal, any_of: [may.see_points], switched_by: 'points.individual_ranking' },
      { name: 'grants_in_need', icon: Present, any_of: [may.grant_points] },
    ],
  },
  {
    name: 'market',
    area: 'service',
    entries: [
      { name: 'desk', icon: Ticket, any_of: [may.hand_over] },
      { name: 'goods', icon: Goods, any_of: [may.keep_goods] },
      { name: 'orders', icon: Box, any_of: [may.hand_over] },
      { name: 'settlements', icon: Coin, any_of: [may.see_settlements] },
    ],
  },
  {
    name: 'casework',
    area: 'service',
    entries: [
      { name: 'board', icon: DataBoard, any_of: [may.see_cases] },
      { name: 'cases', icon: Tickets, any_of: [may.see_cases] },
      { name: 'help_calls', icon: Bell, any_of: [may.take_help] },
      { name: 'case_map', icon: MapLocation, any_of: [may.see_cases] },
      { name: 'case_metrics', icon: DataAnalysis, any_of: [may.see_cases] },
      { name: 'joint_sessions', icon: OfficeBuilding, any_of: [may.see_cases] },
      { name: 'patrols', icon: Location, any_of: [may.see_cases] },
      { name: 'extensions', icon: Clock, any_of: [may.approve_extensions] },
    ],
  },
  {
    name: 'micro',
    area: 'service',
    entries: [
      { name: 'wishes', icon: MagicStick, any_of: [may.see_wishes] },
      { name: 'charities', icon: Sunny, any_of: [may.keep_charities] },
      { name: 'circulation', icon: Switch, any_of: [may.watch_circulation] },
      { name: 'exemplars', icon: Trophy, any_of: [may.keep_exemplars] },
    ],
  },
  {
    name: 'figures',
    area: 'system',
    entries: [
      { name: 'figures', icon: DataLine, any_of: [may.see_figures] },
      { name: 'ranking', icon: Medal, any_of: [may.see_figures] },
    ],
  },
  {
    name: 'flow',
    area: 'system',
    entries: [
      { name: 'case_categories', icon: Grid, any_of: [may.keep_cases] },
      { name: 'dispatch_rules', icon: Guide, any_of: [may.keep_cases] },
      { name: 'workflows', icon: Share, any_of: [may.see_workflows] },
      { name: 'calendar', icon: Calendar, any_of: [may.keep_calendar, may.see_cases] },
      { name: 'areas', icon: Compass, any_of: [may.keep_places, may.see_cases] },
      { name: 'estates', icon: House, any_of: [may.keep_places, may.see_cases] },
      { name: 'responsibles', icon: UserFilled, any_of: [may.keep_places] },
      { name: 'open311', icon: Link, any_of: [may.keep_open311] },
    ],
  },
  {
    name: 'system',
    area: 'system',
    entries: [
      { name: 'accounts', icon: Key, any_of: [may.manage_accounts] },
      { name: 'grants', icon: List, any_of: [may.see_grants] },
      { name: 'audit', icon: Document, any_of: [may.see_audit] },
      { name: 'views', icon: View, any_of: [may.see_views] },
      { name: 'jobs', icon: Stopwatch, any_of: [may.see_jobs] },
      { name: 'text_messages', icon: Message, any_of: [may.see_text_messages] },
      { name: 'settings', icon: Setting, any_of: [may.see_settings, may.change_settings] },
      { name: 'complaints', icon: Files, any_of: [may.answer_complaints] },
    ],
  },
]
