// An activity as it is kept: inside of this module.
#pragma once

#include <functional>

#include "modules/activity/keep_dto.hpp"

namespace linli::activity {

inline constexpr std::int64_t minutes_most = 24 * 60;  // of one activity
inline constexpr std::string_view photo_kind = "activity.record", sheet_kind = "activity.sheet";

struct Row {
  Id<linli::Activity> activity_id;
  Id<Unit> unit_id;
  std::string unit_name, kind, title_zh, title_en, title;
  std::optional<std::string> text;
  std::string place_text;
  std::optional<std::string> leader;
  Instant starts_at, ends_at;
  std::int64_t start_key = 0;
  State state{};
  Audience audience{};
  bool registration = false, is_public = false, votes = false, serves = false;
  std::string own_parts;  // JSON
  bool check_location = false;
  std::optional<double> lat, lng;
  std::optional<std::int64_t> radius_m;
  std::optional<std::string> late_reason;  // entered when it was long over
  bool counted = false;                    // in the figures
  std::int64_t expected = 0;
  std::optional<Instant> notice_at, archived_at;
  std::optional<Id<Account>> archived_by;
  std::optional<std::string> archived_by_name;
  std::optional<Instant> reviewed_at;
  std::optional<std::string> review_reason, cancel_reason;
  Id<Account> created_by;
  std::int64_t sequence = 0;
  Instant changed_at;
  std::int64_t version = 0;

  booking::BookingId booking_id() const { return {activity_id.value}; }
  Day on() const { return day_of(starts_at); }
  bool open() const { return state == State::noticed || state == State::sent_back; }
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (activity_id, unit_id, unit_name, kind, title_zh, title_en, title, text, place_text,
                       leader, starts_at, ends_at, start_key, state, audience, registration, is_public, votes,
                       serves, own_parts, check_location, lat, lng, radius_m, late_reason, counted, expected,
                       notice_at, archived_at, archived_by, archived_by_name, reviewed_at, review_reason,
                       cancel_reason, created_by, sequence, changed_at, version))

// The unit's own parts of an activity, as they are stored.
struct OwnParts {
  std::vector<std::string> own_parts;
};
BOOST_DESCRIBE_STRUCT(OwnParts, (), (own_parts))

Row row(Ctx& ctx, Id<linli::Activity> activity_id);  // refuses activity_not_found
void demand_state(const Row& row, std::initializer_list<State> states);
std::string word(State state);
std::string link_to(const Row& row);

// Whom the actor is among those who come; nobody when he is not signed in. Without an account of a person it
// is the account that comes.
Id<Guest> guest_of(const Actor& actor);
booking::Who who_of_actor(Ctx& ctx);
// A member or a person of the register; refuses person_not_found.
booking::Who who_of(Ctx& ctx, std::optional<Id<Member>> member_id, std::optional<Id<Person>> person_id);

bool may_keep(Ctx& ctx, const Row& row);
// Staff of the unit, whoever is called or has registered, and everybody when it is public.
bool may_see(Ctx& ctx, const Row& row);
// The level above the unit, and not whoever archived.
bool is_reviewer(Ctx& ctx, const Row& row);

Card card(Ctx& ctx, const Row& row);
std::optional<Mine> mine(Ctx& ctx, const Row& row);
Mine mine_of(const booking::Entry& entry);
Full full(Ctx& ctx, const Row& row);
std::string localised(const Ctx& ctx, const std::string& chinese, const std::string& english);

std::vector<SectionText> sections_of(Ctx& ctx, const Row& row);
std::vector<Resolution> resolutions_of(Ctx& ctx, const Row& row);
// Counts the votes of the record and keeps them.
void keep_ballots(Ctx& ctx, const Row& row);

void each_entry(Ctx& ctx, const Row& row, const std::function<void(const booking::Entry&)>& use);

// Tells whoever is on the list, but those who have cancelled.
void tell_all(Ctx& ctx, const Row& row, std::string_view kind, const std::string& reason = {});
void tell(Ctx& ctx, const Row& row, Id<Account> account_id, std::string_view kind,
          const std::string& reason = {});

// Reminds, once, of what begins within the hours that the county has set.
void remind(Ctx& ctx);

// ---- who should attend

// Brings the list up to date with the formal relations of the activity's day; answers how many are called.
std::int64_t call_up(Ctx& ctx, const Row& row);

// ---- what counts

struct Occasion {
  Id<Unit> unit_id;
  Day on;
  bool serves = false, counted = false;
};
inline Occasion occasion(const Row& row) { return {row.unit_id, row.on(), row.serves, row.counted}; }
// Somebody came: person-times and his deed. An activity that was entered late counts when it is accepted.
// `again` is the correction that gives it back after `undone` had taken it away.
struct GivenBack {
  std::int64_t again_id = 0, undone_id = 0;
};
void count_arrival(Ctx& ctx, const Occasion& of, const booking::Arrival& arrival, const GivenBack& back = {});
void uncount_arrival(Ctx& ctx, const Occasion& of, const booking::Entry& entry);
// The activity was held: once.
void count_held(Ctx& ctx, const Row& row);

// ---- kinds

struct PartWords {
  std::string part, zh, en;
};
BOOST_DESCRIBE_STRUCT(PartWords, (), (part, zh, en))
struct SectionWords {
  std::string section, zh, en;
  bool required = false;
};
BOOST_DESCRIBE_STRUCT(SectionWords, (), (section, zh, en, required))
struct KindLists {
  std::vector<Duty> duties;
  std::vector<PartWords> fixed_parts;
  std::vector<SectionWords> sections;
};
BOOST_DESCRIBE_STRUCT(KindLists, (), (duties, fixed_parts, sections))
struct KindRow {
  std::string kind, title_zh, title_en;
  Audience audience{};
  bool registration = false, is_public = false, votes = false, serves = false;
  std::int64_t minutes = 0;
  std::string lists;
  bool active = true;
  std::int64_t version = 0;
  KindLists parsed() const { return json::decode<KindLists>(lists); }
};
BOOST_DESCRIBE_STRUCT(KindRow, (),
                      (kind, title_zh, title_en, audience, registration, is_public, votes, serves, minutes,
                       lists, active, version))
KindRow kind_row(Ctx& ctx, const std::string& kind);  // refuses kind_not_found
std::vector<KindRow> all_kinds(Ctx& ctx);
void seed_kinds(App& app);

// The first start_key of that moment.
inline std::int64_t key_at(Instant at) { return first_id_at(at); }

}  // namespace linli::activity
