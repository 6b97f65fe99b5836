// Purposes: begun, changed and closed by a unit, read by everybody.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/charity/charity.sql.hpp"
#include "modules/charity/dto.hpp"

namespace linli::charity {
namespace {

constexpr std::size_t goals_most = 10, files_most = 9;
constexpr std::int64_t quantity_most = 1'000'000;
constexpr std::int64_t reports_at_once = 100;

struct Unreported {
  Id<linli::Charity> charity_id;
  std::string title;
  Id<Account> created_by;
};
BOOST_DESCRIBE_STRUCT(Unreported, (), (charity_id, title, created_by))

struct Row {
  Id<linli::Charity> charity_id;
  std::string title, text;
  Id<Unit> unit_id;
  std::string unit_name;
  Day ends_on;
  State state{};
  std::int64_t givers = 0;
  std::optional<std::string> report;
  Instant created_at;
  std::optional<Instant> closed_at;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (charity_id, title, text, unit_id, unit_name, ends_on, state, givers, report,
                       created_at, closed_at, version))

std::string link_to(Id<linli::Charity> charity_id) {
  return "/charities/" + std::to_string(charity_id.value);
}

void check(const std::vector<Goal>& goals) {
  if (goals.empty()) refuse_field("goal", "field.required");
  if (goals.size() > goals_most)
    refuse_field("goal", "field.too_long", {{"max", static_cast<std::int64_t>(goals_most)}});
  for (std::size_t i = 0; i < goals.size(); ++i)
    if (goals[i].quantity < 1 || goals[i].quantity > quantity_most)
      refuse_field("goal." + std::to_string(i) + ".quantity", "field.out_of_range",
                   {{"min", 1}, {"max", quantity_most}});
}

void check_files(const char* field, const std::vector<Id<File>>& file_ids) {
  if (file_ids.size() > files_most)
    refuse_field(field, "field.too_long", {{"max", static_cast<std::int64_t>(files_most)}});
}

Charity shown(Ctx& ctx, const Row& row) {
  return {.charity_id = row.charity_id,
          .title = row.title,
          .text = row.text,
          .unit_id = row.unit_id,
          .unit_name = row.unit_name,
          .goal = ctx.db.all<Given>(sql::goals, db::arg("charity_id", row.charity_id)),
          .ends_on = row.ends_on,
          .state = row.state,
          .givers = row.givers,
          .photos = files::links(ctx, photo_kind, row.charity_id.value),
          .report = row.report,
          .report_files = files::links(ctx, report_kind, row.charity_id.value),
          .created_at = row.created_at,
          .closed_at = row.closed_at,
          .version = row.version};
}

List<Charity> list(Ctx& ctx, const CharitiesAsked& in, Id<Unit> scope) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  auto rows = paged_by(ctx.db.all<Row>(sql::list, db::arg("scope_id", scope), db::arg("before", before),
                                       db::arg("state", in.state), db::arg("limit", limit)),
                       limit, &Row::charity_id);
  List<Charity> list{{}, rows.next};
  for (const Row& row : rows.items) list.items.push_back(shown(ctx, row));
  return list;
}

}  // namespace

Charity charity(Ctx& ctx, Id<linli::Charity> charity_id) {
  return shown(ctx, ctx.db.one<Row>(sql::one, refusal::charity_not_found, db::arg("charity_id", charity_id)));
}

CharityMade begin_charity(Ctx& ctx, const BeginCharity& in) {
  access::demand_within(ctx, can::keep, in.unit_id);
  org::living_unit(ctx, in.unit_id);
  check(in.goal);
  check_files("photo_ids", in.photo_ids);
  if (in.ends_on < ctx.today())
    refuse_field("ends_on", "field.out_of_range", {{"min", to_text(ctx.today())}});
  const CharityMade made{ctx.new_id<linli::Charity>()};
  ctx.db.run(sql::add, made, in, db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  for (std::size_t i = 0; i < in.goal.size(); ++i) {
    const auto index = static_cast<std::int64_t>(i);
    ctx.db.run(sql::goal_add, made, in.goal[i], db::arg("item_index", index));
  }
  files::replace(ctx, photo_kind, made.charity_id.value, in.photo_ids);
  ctx.about(made.charity_id, in.unit_id, in.title.value);
  return made;
}

Charity change_charity(Ctx& ctx, const ChangeCharity& in) {
  const auto before = charity(ctx, in.charity_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand(before.state != State::closed, refusal::charity_closed);
  check_files("photo_ids", in.photo_ids);
  if (in.ends_on < ctx.today() && in.ends_on != before.ends_on)
    refuse_field("ends_on", "field.out_of_range", {{"min", to_text(ctx.today())}});
  const auto version = ctx.expected_version();
  const auto today = ctx.today();
  demand(ctx.db.run(sql::change, db::arg("version", version), db::arg("today", today), in) == 1,
         linli::refusal::changed_meanwhile);
  files::replace(ctx, photo_kind, in.charity_id.value, in.photo_ids);
  ctx.about(in.charity_id, before.unit_id, in.title.value);
  return charity(ctx, in.charity_id);
}

Charity close_charity(Ctx& ctx, const CloseCharity& in) {
  const auto before = charity(ctx, in.charity_id);
  access::demand_within(ctx, can::keep, before.unit_id);
  demand(before.state != State::closed, refusal::charity_closed);
  check_files("file_ids", in.file_ids);
  // Who pledged and did not come hears of the end like everybody else.
  const auto givers = ctx.db.all<Id<Account>>(sql::givers, db::arg("charity_id", in.charity_id));
  ctx.db.run(sql::pledges_end, in, db::arg("now", ctx.now), db::arg("account_id", ctx.actor.account_id));
  ctx.db.run(sql::goals_settle, in);
  ctx.db.run(sql::close, in, db::arg("now", ctx.now));
  files::replace(ctx, report_kind, in.charity_id.value, in.file_ids);
  for (const auto giver : givers)
    notify::send(ctx, giver, "charity.closed", {{"title", before.title}}, link_to(in.charity_id));
  ctx.about(in.charity_id, before.unit_id, before.title);
  return charity(ctx, in.charity_id);
}

Charity public_charity(Ctx& ctx, const OneCharity& in) { return charity(ctx, in.charity_id); }

List<Charity> public_charities(Ctx& ctx, const CharitiesAsked& in) {
  const auto scope = in.unit_id ? in.unit_id : org::root(ctx);
  if (!scope) return {};
  return list(ctx, in, *scope);
}

List<Charity> charities(Ctx& ctx, const CharitiesAsked& in) {
  return list(ctx, in, access::scope_unit(ctx, can::keep, in.unit_id));
}

void ask_for_reports(Ctx& ctx) {
  const auto today = ctx.today();
  const auto late =
      ctx.db.all<Unreported>(sql::unreported, db::arg("today", today), db::arg("limit", reports_at_once));
  for (const Unreported& one : late) {
    ctx.db.run(sql::report_asked, one, db::arg("now", ctx.now));
    notify::send(ctx, one.created_by, "charity.report_due", {{"title", one.title}}, link_to(one.charity_id));
  }
}

}  // namespace linli::charity
