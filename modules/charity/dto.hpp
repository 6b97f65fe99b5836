// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/charity/charity.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::charity {

inline constexpr std::string_view photo_kind = "charity.charity", report_kind = "charity.report";

enum class GoalKind { goods, hours };
BOOST_DESCRIBE_ENUM(GoalKind, goods, hours)
enum class State { open, reached, closed };
BOOST_DESCRIBE_ENUM(State, open, reached, closed)
enum class PledgeState { pledged, received, cancelled };
BOOST_DESCRIBE_ENUM(PledgeState, pledged, received, cancelled)

struct Goal {
  GoalKind kind{};
  Text<1, 40> item;
  std::int64_t quantity = 0;
};
BOOST_DESCRIBE_STRUCT(Goal, (), (kind, item, quantity))

// `pledged` has been promised, of which `done` has come.
struct Given {
  GoalKind kind{};
  std::string item;
  std::int64_t quantity = 0, pledged = 0, done = 0;
};
BOOST_DESCRIBE_STRUCT(Given, (), (kind, item, quantity, pledged, done))

struct BeginCharity {
  Id<Unit> unit_id;
  Text<1, 80> title;
  Text<1, 5000> text;
  std::vector<Goal> goal;
  Day ends_on;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(BeginCharity, (), (unit_id, title, text, goal, ends_on, photo_ids))

struct ChangeCharity {
  Id<linli::Charity> charity_id;
  Text<1, 80> title;
  Text<1, 5000> text;
  Day ends_on;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(ChangeCharity, (), (charity_id, title, text, ends_on, photo_ids))

struct CharityMade {
  Id<linli::Charity> charity_id;
};
BOOST_DESCRIBE_STRUCT(CharityMade, (), (charity_id))

struct OneCharity {
  Id<linli::Charity> charity_id;
};
BOOST_DESCRIBE_STRUCT(OneCharity, (), (charity_id))

struct Charity {
  Id<linli::Charity> charity_id;
  std::string title, text;
  Id<Unit> unit_id;
  std::string unit_name;
  std::vector<Given> goal;
  Day ends_on;
  State state{};
  std::int64_t givers = 0;
  std::vector<files::Link> photos;
  std::optional<std::string> report;
  std::vector<files::Link> report_files;
  Instant created_at;
  std::optional<Instant> closed_at;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Charity, (),
                      (charity_id, title, text, unit_id, unit_name, goal, ends_on, state, givers, photos,
                       report, report_files, created_at, closed_at, version))

struct CharitiesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<State> state;
};
BOOST_DESCRIBE_STRUCT(CharitiesAsked, (Page), (unit_id, state))

struct CloseCharity {
  Id<linli::Charity> charity_id;
  Text<2, 5000> report;
  std::vector<Id<File>> file_ids;
};
BOOST_DESCRIBE_STRUCT(CloseCharity, (), (charity_id, report, file_ids))

struct MakePledge {
  Id<linli::Charity> charity_id;
  std::int64_t item_index = 0;
  std::int64_t quantity = 0;
  std::optional<bool> anonymous;
};
BOOST_DESCRIBE_STRUCT(MakePledge, (), (charity_id, item_index, quantity, anonymous))

struct OnePledge {
  Id<linli::Pledge> pledge_id;
};
BOOST_DESCRIBE_STRUCT(OnePledge, (), (pledge_id))

// `quantity`: what came, when it was less than was promised.
struct ReceivePledge {
  Id<linli::Pledge> pledge_id;
  std::optional<std::int64_t> quantity;
};
BOOST_DESCRIBE_STRUCT(ReceivePledge, (), (pledge_id, quantity))

// `giver_name` is absent when the giver wants to stay unnamed.
struct Pledge {
  Id<linli::Pledge> pledge_id;
  Id<linli::Charity> charity_id;
  std::string title;
  std::int64_t item_index = 0;
  GoalKind kind{};
  std::string item;
  std::int64_t quantity = 0;
  bool anonymous = false;
  std::optional<std::string> giver_name;
  PledgeState state{};
  Instant created_at;
  std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(Pledge, (),
                      (pledge_id, charity_id, title, item_index, kind, item, quantity, anonymous, giver_name,
                       state, created_at, decided_at))

struct PledgesAsked : Page {
  Id<linli::Charity> charity_id;
  std::optional<PledgeState> state;
};
BOOST_DESCRIBE_STRUCT(PledgesAsked, (Page), (charity_id, state))

CharityMade begin_charity(Ctx& ctx, const BeginCharity& in);
Charity change_charity(Ctx& ctx, const ChangeCharity& in);
Charity close_charity(Ctx& ctx, const CloseCharity& in);
Charity charity(Ctx& ctx, Id<linli::Charity> charity_id);  // refuses charity_not_found
Charity public_charity(Ctx& ctx, const OneCharity& in);
List<Charity> public_charities(Ctx& ctx, const CharitiesAsked& in);
List<Charity> charities(Ctx& ctx, const CharitiesAsked& in);
// Asks whoever began a purpose whose last day is over for its report, once.
void ask_for_reports(Ctx& ctx);

Pledge make_pledge(Ctx& ctx, const MakePledge& in);
Pledge receive_pledge(Ctx& ctx, const ReceivePledge& in);
Pledge cancel_pledge(Ctx& ctx, const OnePledge& in);
List<Pledge> my_pledges(Ctx& ctx, const Page& in);
List<Pledge> pledges(Ctx& ctx, const PledgesAsked& in);

}  // namespace linli::charity
