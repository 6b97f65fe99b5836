// Places, slots, registration, waiting lists and check-in, for whatever has a time and people who come:
// activities now, appointments and halls later. Who may come, and until when, is what the caller knows; here
// nobody comes twice and no place is given away twice.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"
#include "platform/core/shape.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Member;
struct BookingSlot;
struct BookingEntry;
struct Guest;  // a person, or the account of somebody who is in no register

namespace booking {

struct Booked;

// What can be booked; its number is that of the thing itself.
using BookingId = Id<Booked>;

// expected: should come. exempt: belongs to it, but is in no denominator (old, ill, disabled). guest: comes
// because he likes to.
enum class Standing { guest, expected, exempt };
BOOST_DESCRIBE_ENUM(Standing, guest, expected, exempt)
enum class State { invited, registered, waiting, cancelled };
BOOST_DESCRIBE_ENUM(State, invited, registered, waiting, cancelled)
enum class How { code, scan, sheet, correction };
BOOST_DESCRIBE_ENUM(How, code, scan, sheet, correction)

namespace refusal {
inline constexpr Refusal slot_not_found{"booking.slot_not_found", 404};
inline constexpr Refusal already_registered{"booking.already_registered", 409};
inline constexpr Refusal not_registered{"booking.not_registered", 409};
inline constexpr Refusal already_checked_in{"booking.already_checked_in", 409};
inline constexpr Refusal not_checked_in{"booking.not_checked_in", 409};
inline constexpr Refusal fewer_places_than_people{"booking.fewer_places_than_people",
                                                  409};  // param: registered
}  // namespace refusal

struct Who {
  Id<Person> person_id;
  Id<Account> account_id;
  Id<Member> member_id;  // 0: no member
  Id<Unit> unit_id;      // where he belongs
  std::string name;
  Id<Guest> id() const { return {person_id ? person_id.value : account_id.value}; }
};
BOOST_DESCRIBE_STRUCT(Who, (), (person_id, account_id, member_id, unit_id, name))

struct Slot {
  Id<BookingSlot> slot_id;
  Instant starts_at, ends_at;
  std::optional<std::int64_t> places;
  std::int64_t registered = 0, waiting = 0, checked_in = 0;
};
BOOST_DESCRIBE_STRUCT(Slot, (), (slot_id, starts_at, ends_at, places, registered, waiting, checked_in))

struct Entry {
  Id<BookingEntry> entry_id;
  BookingId booking_id;
  Id<BookingSlot> slot_id;
  Id<Guest> who_id;
  Id<Person> person_id;
  Id<Account> account_id;
  Id<Member> member_id;
  Id<Unit> unit_id;
  std::string name;
  Standing standing{};
  bool votes = false;
  State state{};
  std::optional<Instant> checked_in_at;
  std::optional<How> checked_in_by;
  std::optional<std::int64_t> minutes;
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (entry_id, booking_id, slot_id, who_id, person_id, account_id, member_id, unit_id, name,
                       standing, votes, state, checked_in_at, checked_in_by, minutes))

struct NewSlot {
  Instant starts_at, ends_at;
  std::optional<std::int64_t> places;
};
// Slots in the order in which they are given; the first is that of everybody who names none.
void open(Ctx& ctx, BookingId booking_id, const std::vector<NewSlot>& slots);
std::vector<Slot> slots(Ctx& ctx, BookingId booking_id);
// Times and places anew; whoever waited moves up into new places, and is answered. Refuses
// fewer_places_than_people.
std::vector<Entry> change_slot(Ctx& ctx, BookingId booking_id, Id<BookingSlot> slot_id, const NewSlot& slot);

// Puts somebody on the list whom a rule calls, or says anew what he is there; he has registered for nothing
// yet.
void invite(Ctx& ctx, BookingId booking_id, const Slot& slot, const Who& who, Standing standing, bool votes);

// Registers, or puts on the waiting list when all places are taken. Refuses already_registered.
Entry join(Ctx& ctx, BookingId booking_id, const Slot& slot, const Who& who);
struct Left {
  Entry entry;
  std::optional<Entry> moved_up;  // who got the place
};
// Refuses not_registered, already_checked_in.
Left leave(Ctx& ctx, BookingId booking_id, Id<Guest> who_id);

struct CheckIn {
  BookingId booking_id;
  How how{};
  Instant at;
  std::int64_t minutes = 0;
  bool registered_only = false;  // being invited is not enough
};
BOOST_DESCRIBE_STRUCT(CheckIn, (), (booking_id, how, at, minutes))
// Who has come: what of his entry those need who count it.
struct Arrival {
  Id<BookingEntry> entry_id;
  Id<BookingSlot> slot_id;
  Id<Account> account_id;
  Id<Member> member_id;
  std::string name;
  std::int64_t minutes = 0;
};
Arrival arrival_of(const Entry& entry);
// Checks in who is on the list, exactly once; nothing when he is not on it. Refuses already_checked_in,
// not_registered.
std::optional<Arrival> check_in(Ctx& ctx, const CheckIn& in, Id<Guest> who_id);
// Puts him on the list, if he is not there, and checks him in.
Arrival check_in_anybody(Ctx& ctx, const CheckIn& in, const Who& who);
// Refuses not_checked_in.
Entry undo_check_in(Ctx& ctx, BookingId booking_id, Id<Guest> who_id);
// Refuses not_checked_in.
void set_minutes(Ctx& ctx, BookingId booking_id, Id<Guest> who_id, std::int64_t minutes);

std::optional<Entry> entry(Ctx& ctx, BookingId booking_id, Id<Guest> who_id);

struct PeopleWanted {
  BookingId booking_id;
  Id<Guest> after{};
  std::optional<State> state{};
  std::optional<std::int64_t> here{};  // 1: checked in, 0: not
  std::int64_t limit = 1000;
};
BOOST_DESCRIBE_STRUCT(PeopleWanted, (), (booking_id, after, state, here, limit))
std::vector<Entry> people(Ctx& ctx, const PeopleWanted& wanted);

// voters: who has a say among those who should come, and who came though he need not.
struct Counts {
  std::int64_t expected = 0, exempt = 0, expected_here = 0, here = 0, voters = 0, voters_here = 0,
               minutes = 0;
};
BOOST_DESCRIBE_STRUCT(Counts, (), (expected, exempt, expected_here, here, voters, voters_here, minutes))
Counts counts(Ctx& ctx, BookingId booking_id);

Module module();

}  // namespace booking
}  // namespace linli
