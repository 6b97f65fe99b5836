// Lists, the board, the bench of a grid worker, patrols and calls for help: inside of this module.
#pragma once

#include "engines/workflow/ahead.hpp"
#include "modules/casework/cases.hpp"

namespace linli::casework {

enum class Whose { me };
BOOST_DESCRIBE_ENUM(Whose, me)

struct CasesAsked : Page {
  std::optional<Id<Unit>> unit_id, grid_id;
  std::optional<Text<1, 60>> state;
  std::optional<Stage> stage;
  std::optional<Id<CaseCategory>> category_id;
  std::optional<Whose> handler;
  std::optional<bool> overdue;
  std::optional<Urgency> urgency;
  std::optional<Text<1, 80>> q;
  std::optional<Day> from_on, to_on;  // days of reporting
};
BOOST_DESCRIBE_STRUCT(CasesAsked, (Page),
                      (unit_id, grid_id, state, stage, category_id, handler, overdue, urgency, q, from_on,
                       to_on))
List<CaseCard> cases_list(Ctx& ctx, const CasesAsked& in);

List<CaseCard> my_cases(Ctx& ctx, const Page& in);

struct HandlersAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<1, 40>> q;  // a part of the name
};
BOOST_DESCRIBE_STRUCT(HandlersAsked, (Page), (unit_id, q))
struct HandlerFound {
  Id<Account> account_id;
  std::string name;
  Id<Unit> unit_id;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(HandlerFound, (), (account_id, name, unit_id, unit_name))
List<HandlerFound> case_handlers(Ctx& ctx, const HandlersAsked& in);

struct BoardAsked {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(BoardAsked, (), (unit_id))
struct BoardColumn {
  Stage stage{};
  std::string title;
  std::int64_t count = 0, overdue = 0;
  std::vector<CaseCard> items;
};
BOOST_DESCRIBE_STRUCT(BoardColumn, (), (stage, title, count, overdue, items))
struct Board {
  Id<Unit> unit_id;
  std::string unit_name;
  std::vector<BoardColumn> columns;
};
BOOST_DESCRIBE_STRUCT(Board, (), (unit_id, unit_name, columns))
Board board(Ctx& ctx, const BoardAsked& in);

// ---- public

struct PublicAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<double> lat, lng;
  std::optional<place::Coordinates> coordinates;
  std::optional<std::int64_t> within_m;
  std::optional<bool> closed;
  std::optional<Text<1, 40>> category_code;
};
BOOST_DESCRIBE_STRUCT(PublicAsked, (Page), (unit_id, lat, lng, coordinates, within_m, closed, category_code))
List<CaseCard> public_list(Ctx& ctx, const PublicAsked& in);
struct PublicFull : CaseCard {
  std::optional<std::string> closing_text;
  std::optional<files::Link> cover;
  bool following = false, mine = false;
};
BOOST_DESCRIBE_STRUCT(PublicFull, (CaseCard), (closing_text, cover, following, mine))
PublicFull public_one(Ctx& ctx, const OneCase& in);
http::Response public_feed(RawCall& call);

// ---- the bench

struct HelpLine {
  Id<HelpCall> help_call_id;
  Id<linli::Case> case_id;
  Instant at;
  std::string person_name_masked, place_text, state;
  std::optional<std::string> taken_by_name;
  std::optional<Instant> taken_at;
  std::int64_t level = 0;
};
BOOST_DESCRIBE_STRUCT(HelpLine, (),
                      (help_call_id, case_id, at, person_name_masked, place_text, state, taken_by_name,
                       taken_at, level))

struct WorkAsked {
  std::optional<double> lat, lng;
  std::optional<place::Coordinates> coordinates;
};
BOOST_DESCRIBE_STRUCT(WorkAsked, (), (lat, lng, coordinates))
struct Work {
  std::vector<CaseCard> today, near, overdue;
  std::vector<HelpLine> help_calls;
  std::vector<workflow::OffersIn> further;  // what he can do in the states that his moves lead to: the phone
                                            // goes on with it without network
};
BOOST_DESCRIBE_STRUCT(Work, (), (today, near, overdue, help_calls, further))
Work my_work(Ctx& ctx, const WorkAsked& in);
// What the actor has in hand, himself or for his units.
std::vector<Id<linli::Case>> in_hand(Ctx& ctx);

struct StartPatrol {
  Id<Unit> grid_id;
  Text<1, 80> client_patrol_id;
};
BOOST_DESCRIBE_STRUCT(StartPatrol, (), (grid_id, client_patrol_id))
struct PatrolMade {
  Id<Patrol> patrol_id;
};
BOOST_DESCRIBE_STRUCT(PatrolMade, (), (patrol_id))
struct EndPatrol {
  Id<Patrol> patrol_id;
  std::optional<std::int64_t> points_checked;
  std::optional<Text<1, 1000>> note;
};
BOOST_DESCRIBE_STRUCT(EndPatrol, (), (patrol_id, points_checked, note))
struct PatrolLine {
  Id<Patrol> patrol_id;
  Id<Unit> grid_id;
  std::string grid_name;
  Id<Account> account_id;
  std::string account_name;
  Instant started_at;
  std::optional<Instant> ended_at;
  std::optional<std::int64_t> points_checked;
  std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(PatrolLine, (),
                      (patrol_id, grid_id, grid_name, account_id, account_name, started_at, ended_at,
                       points_checked, note))
struct PatrolsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(PatrolsAsked, (Page), (unit_id))
PatrolMade start_patrol(Ctx& ctx, const StartPatrol& in);
Nothing end_patrol(Ctx& ctx, const EndPatrol& in);
List<PatrolLine> my_patrols(Ctx& ctx, const Page& in);
List<PatrolLine> patrols(Ctx& ctx, const PatrolsAsked& in);

// ---- calls for help

struct HelpFor {
  Text<1, 40> name;
  std::optional<Text<1, 200>> where;
};
BOOST_DESCRIBE_STRUCT(HelpFor, (), (name, where))
struct CallHelp {
  std::optional<place::Given> place;
  std::optional<HelpFor> for_person;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(CallHelp, (), (place, for_person, note))
struct Rung {
  std::string name, part;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Rung, (), (name, part, at))
struct HelpShown {
  std::optional<Id<HelpCall>> help_call_id;
  std::optional<Id<linli::Case>> case_id;
  std::optional<std::string> state, taken_by_name;
  std::optional<Instant> at, taken_at;
  std::vector<Rung> rung;
};
BOOST_DESCRIBE_STRUCT(HelpShown, (), (help_call_id, case_id, state, taken_by_name, at, taken_at, rung))
struct OneHelpCall {
  Id<HelpCall> help_call_id;
};
BOOST_DESCRIBE_STRUCT(OneHelpCall, (), (help_call_id))
enum class HelpState { ringing, taken, closed };
BOOST_DESCRIBE_ENUM(HelpState, ringing, taken, closed)
struct HelpAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<HelpState> state;
};
BOOST_DESCRIBE_STRUCT(HelpAsked, (Page), (unit_id, state))
HelpShown call_help(Ctx& ctx, const CallHelp& in);
HelpShown my_help(Ctx& ctx, const Nothing&);
HelpShown take_help(Ctx& ctx, const OneHelpCall& in);
HelpShown cancel_help(Ctx& ctx, const OneHelpCall& in);
List<HelpLine> help_calls(Ctx& ctx, const HelpAsked& in);
std::vector<HelpLine> help_for_actor(Ctx& ctx);
void declare_help(App& app);

}  // namespace linli::casework
