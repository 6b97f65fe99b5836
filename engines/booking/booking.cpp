#include "engines/booking/booking.hpp"

#include <map>

#include "engines/booking/booking.sql.hpp"
#include "platform/db/group_work.hpp"

namespace linli::booking {
namespace {

struct Change {
  std::int64_t registered = 0, waiting = 0, checked_in = 0;
};
BOOST_DESCRIBE_STRUCT(Change, (), (registered, waiting, checked_in))

void count(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id, const Change& change) {
  ctx.db.run(sql::slot_count, change, db::arg("booking_id", booking_id), db::arg("slot_id", slot_id));
}

// With thousands at one door each would write the counter of the same slot; so it is written once for a group
// of commands. Nothing is decided by it.
class Arrivals {
 public:
  explicit Arrivals(db::Store& store) : sums_(store, join, write) {}

  void add(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id, std::int64_t more) const {
    sums_.part(ctx.db)[{booking_id, slot_id}] += more;
  }

 private:
  using Sums = std::map<std::pair<BookingId, Id<BookingSlot>>, std::int64_t>;
  static void join(Sums& sums, const Sums& more) {
    for (const auto& [key, arrived] : more) sums[key] += arrived;
  }
  static void write(db::Tx& tx, const Sums& sums) {
    for (const auto& [key, more] : sums)
      if (more != 0)
        tx.run(sql::slot_count, Change{.checked_in = more}, db::arg("booking_id", key.first),
               db::arg("slot_id", key.second));
  }
  db::GroupWork<Sums, Sums> sums_;
};

void count_arrival(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id, std::int64_t more) {
  ctx.app.get<Arrivals>().add(ctx, booking_id, slot_id, more);
}

Slot slot_of(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id) {
  return ctx.db.one<Slot>(sql::slot, refusal::slot_not_found, db::arg("booking_id", booking_id),
                          db::arg("slot_id", slot_id));
}

Entry fresh(Ctx& ctx, BookingId booking_id, const Slot& slot, const Who& who, Standing standing, bool votes,
            State state) {
  return {.entry_id = ctx.new_id<BookingEntry>(),
          .booking_id = booking_id,
          .slot_id = slot.slot_id,
          .who_id = who.id(),
          .person_id = who.person_id,
          .account_id = who.account_id,
          .member_id = who.member_id,
          .unit_id = who.unit_id,
          .name = who.name,
          .standing = standing,
          .votes = votes,
          .state = state,
          .checked_in_at = {},
          .checked_in_by = {},
          .minutes = {}};
}

// Who stands at the door.
struct AtDoor {
  Id<BookingEntry> entry_id;
  Id<BookingSlot> slot_id;
  Id<Account> account_id;
  Id<Member> member_id;
  std::string name;
  State state{};
};
BOOST_DESCRIBE_STRUCT(AtDoor, (), (entry_id, slot_id, account_id, member_id, name, state))

// A second try changes nothing, so that it costs a group of commands nothing.
void arrive(Ctx& ctx, const CheckIn& in, Id<Guest> who_id, Id<BookingSlot> slot_id) {
  const std::int64_t arrived = ctx.db.run(sql::arrive, in, db::arg("who_id", who_id));
  demand(arrived == 1, refusal::already_checked_in);
  count_arrival(ctx, in.booking_id, slot_id, 1);
}

void add(Ctx& ctx, const Entry& entry, const Slot& slot) {
  ctx.db.run(sql::entry_add, entry, db::arg("turn", entry.entry_id), db::arg("starts_at", slot.starts_at));
}

void set_state(Ctx& ctx, const Entry& entry, const Slot& slot, State state) {
  const auto turn = ctx.new_id<BookingEntry>();
  ctx.db.run(sql::entry_state, db::arg("booking_id", entry.booking_id), db::arg("who_id", entry.who_id),
             db::arg("state", state), db::arg("slot_id", slot.slot_id), db::arg("turn", turn),
             db::arg("starts_at", slot.starts_at));
}

bool has_room(const Slot& slot) { return !slot.places || slot.registered < *slot.places; }

// The one who has waited longest gets the place that is free now.
std::optional<Entry> move_up(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id) {
  const Slot slot = slot_of(ctx, booking_id, slot_id);
  if (!has_room(slot)) return {};
  auto first =
      ctx.db.maybe<Entry>(sql::waiting_first, db::arg("booking_id", booking_id), db::arg("slot_id", slot_id));
  if (!first) return {};
  set_state(ctx, *first, slot, State::registered);
  count(ctx, booking_id, slot_id, {.registered = 1, .waiting = -1});
  first->state = State::registered;
  return first;
}

}  // namespace

void open(Ctx& ctx, BookingId booking_id, const std::vector<NewSlot>& slots) {
  ensure(!slots.empty(), "a booking has a slot");
  for (const NewSlot& slot : slots) {
    const auto slot_id = ctx.new_id<BookingSlot>();
    ctx.db.run(sql::slot_add, db::arg("booking_id", booking_id), db::arg("slot_id", slot_id),
               db::arg("starts_at", slot.starts_at), db::arg("ends_at", slot.ends_at),
               db::arg("places", slot.places));
  }
}

std::vector<Slot> slots(Ctx& ctx, BookingId booking_id) {
  return ctx.db.all<Slot>(sql::slots, db::arg("booking_id", booking_id));
}

std::vector<Entry> change_slot(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id, const NewSlot& slot) {
  const Slot before = slot_of(ctx, booking_id, slot_id);
  demand(!slot.places || *slot.places >= before.registered, refusal::fewer_places_than_people,
         {{"registered", before.registered}});
  const auto booking = db::arg("booking_id", booking_id), which = db::arg("slot_id", slot_id);
  ctx.db.run(sql::slot_set, booking, which, db::arg("starts_at", slot.starts_at),
             db::arg("ends_at", slot.ends_at), db::arg("places", slot.places));
  if (before.starts_at != slot.starts_at)
    ctx.db.run(sql::entries_move, booking, which, db::arg("starts_at", slot.starts_at));
  std::vector<Entry> moved;
  while (auto up = move_up(ctx, booking_id, slot_id)) moved.push_back(*std::move(up));
  return moved;
}

void invite(Ctx& ctx, BookingId booking_id, const Slot& slot, const Who& who, Standing standing, bool votes) {
  const auto who_id = who.id();
  const auto changed =
      ctx.db.run(sql::entry_stands, db::arg("booking_id", booking_id), db::arg("who_id", who_id),
                 db::arg("standing", standing), db::arg("votes", votes));
  if (changed == 0) add(ctx, fresh(ctx, booking_id, slot, who, standing, votes, State::invited), slot);
}

Entry join(Ctx& ctx, BookingId booking_id, const Slot& slot, const Who& who) {
  auto before = entry(ctx, booking_id, who.id());
  const bool is_in = before && (before->state == State::registered || before->state == State::waiting);
  demand(!is_in, refusal::already_registered);
  const State state = has_room(slot) ? State::registered : State::waiting;
  count(ctx, booking_id, slot.slot_id,
        {.registered = state == State::registered, .waiting = state == State::waiting});
  if (!before) {
    auto made = fresh(ctx, booking_id, slot, who, Standing::guest, false, state);
    add(ctx, made, slot);
    return made;
  }
  set_state(ctx, *before, slot, state);
  before->state = state;
  before->slot_id = slot.slot_id;
  return *std::move(before);
}

Left leave(Ctx& ctx, BookingId booking_id, Id<Guest> who_id) {
  auto before = entry(ctx, booking_id, who_id);
  demand(before && (before->state == State::registered || before->state == State::waiting),
         refusal::not_registered);
  demand(!before->checked_in_at, refusal::already_checked_in);
  const bool had_place = before->state == State::registered;
  set_state(ctx, *before, slot_of(ctx, booking_id, before->slot_id), State::cancelled);
  count(ctx, booking_id, before->slot_id, {.registered = had_place ? -1 : 0, .waiting = had_place ? 0 : -1});
  before->state = State::cancelled;
  Left left{*std::move(before), {}};
  if (had_place) left.moved_up = move_up(ctx, booking_id, left.entry.slot_id);
  return left;
}

Arrival arrival_of(const Entry& entry) {
  return {entry.entry_id,  entry.slot_id, entry.account_id,
          entry.member_id, entry.name,    entry.minutes.value_or(0)};
}

std::optional<Arrival> check_in(Ctx& ctx, const CheckIn& in, Id<Guest> who_id) {
  auto found =
      ctx.db.maybe<AtDoor>(sql::at_door, db::arg("booking_id", in.booking_id), db::arg("who_id", who_id));
  if (!found) return {};
  demand(!in.registered_only || found->state == State::registered, refusal::not_registered);
  arrive(ctx, in, who_id, found->slot_id);
  return Arrival{found->entry_id,  found->slot_id,         found->account_id,
                 found->member_id, std::move(found->name), in.minutes};
}

Arrival check_in_anybody(Ctx& ctx, const CheckIn& in, const Who& who) {
  if (auto known = check_in(ctx, in, who.id())) return *std::move(known);
  demand(!in.registered_only, refusal::not_registered);
  const auto slot = slots(ctx, in.booking_id).front();
  auto made = fresh(ctx, in.booking_id, slot, who, Standing::guest, false, State::invited);
  add(ctx, made, slot);
  arrive(ctx, in, made.who_id, slot.slot_id);
  made.minutes = in.minutes;
  return arrival_of(made);
}

Entry undo_check_in(Ctx& ctx, BookingId booking_id, Id<Guest> who_id) {
  auto before = entry(ctx, booking_id, who_id);
  demand(before && before->checked_in_at, refusal::not_checked_in);
  ctx.db.run(sql::arrival_undo, db::arg("booking_id", booking_id), db::arg("who_id", who_id));
  count_arrival(ctx, booking_id, before->slot_id, -1);
  return *std::move(before);
}

void set_minutes(Ctx& ctx, BookingId booking_id, Id<Guest> who_id, std::int64_t minutes) {
  const auto changed = ctx.db.run(sql::minutes_set, db::arg("booking_id", booking_id),
                                  db::arg("who_id", who_id), db::arg("minutes", minutes));
  demand(changed == 1, refusal::not_checked_in);
}

std::optional<Entry> entry(Ctx& ctx, BookingId booking_id, Id<Guest> who_id) {
  return ctx.db.maybe<Entry>(sql::entry, db::arg("booking_id", booking_id), db::arg("who_id", who_id));
}

std::vector<Entry> people(Ctx& ctx, const PeopleWanted& wanted) {
  return ctx.db.all<Entry>(sql::people, wanted);
}

Counts counts(Ctx& ctx, BookingId booking_id) {
  return ctx.db.only<Counts>(sql::counts, db::arg("booking_id", booking_id));
}

Module module() {
  return {"booking", sql::migrations, sql::all, {}, [](App& app) { app.make<Arrivals>(app.store()); }};
}

}  // namespace linli::booking
