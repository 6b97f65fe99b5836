// The way of a wish: what the definition leaves to code.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/wish/row.hpp"
#include "modules/wish/texts.hpp"
#include "modules/wish/wish.sql.hpp"
#include "modules/wish/wish.workflows.hpp"

namespace linli::wish {
namespace {

Row row_of(Ctx& ctx, const workflow::Item& item) { return row(ctx, {item.subject_id}); }

// Without consent nothing that everybody reads may say who it is; a phone number never does.
void demand_unnamed(Ctx& ctx, const Row& wish, std::string_view title, std::string_view text) {
  const auto holds = [&](const std::string& secret) {
    return title.find(secret) != std::string_view::npos || text.find(secret) != std::string_view::npos;
  };
  if (wish.for_name && !wish.consent_name)
    demand(!holds(opened(ctx.app, Sealed::name, wish.wish_id, *wish.for_name)), refusal::name_in_text);
  if (wish.for_phone)
    demand(!holds(opened(ctx.app, Sealed::phone, wish.wish_id, *wish.for_phone)), refusal::name_in_text);
}

Id<Unit> level_of(const Row& wish) { return wish.climbed_to.value_or(wish.unit_id); }

// The day on which it goes out when nobody claims it, here or on any of the levels above.
Day last_day(Ctx& ctx, const Row& wish) {
  const auto levels = ctx.db.only<std::int64_t>(sql::levels_above, db::arg("unit_id", level_of(wish)));
  const auto minutes = setting::integer(ctx, "wish.claim_minutes") +
                       levels * setting::integer(ctx, "wish.claim_above_minutes");
  return day_of(ctx.now + minutes * minute_ms);
}

void publish(Ctx& ctx, const workflow::Item& item, const workflow::Form& form) {
  const auto wish = row_of(ctx, item);
  const auto title = workflow::value_of(form, "title"), text = workflow::value_of(form, "text");
  const std::string public_title(title.empty() ? std::string_view(wish.title) : title);
  const std::string public_text(text.empty() ? std::string_view(wish.text) : text);
  demand_unnamed(ctx, wish, public_title, public_text);
  std::optional<std::int64_t> value_yuan;
  if (const auto value = workflow::number_of(form, "value_yuan")) value_yuan = value;
  const auto expires_on = last_day(ctx, wish);
  ctx.db.run(sql::publish, db::arg("wish_id", wish.wish_id), db::arg("title", public_title),
             db::arg("text", public_text), db::arg("value_yuan", value_yuan),
             db::arg("expires_on", expires_on), db::arg("now", ctx.now));
  figure::add(ctx, "wishes_published", wish.unit_id, ctx.today());
}

std::optional<Id<Unit>> unit_above(Ctx& ctx, const Row& wish) {
  return ctx.db.maybe<Id<Unit>>(sql::parent_unit, db::arg("unit_id", level_of(wish)));
}
bool has_above(Ctx& ctx, const workflow::Item& item) {
  return unit_above(ctx, row_of(ctx, item)).has_value();
}
bool at_top(Ctx& ctx, const workflow::Item& item) { return !has_above(ctx, item); }
bool not_thanked(Ctx& ctx, const workflow::Item& item) { return !row_of(ctx, item).thanks_text; }

// Where no level is left to climb to, waiting ends.
void waited(Ctx& ctx, const workflow::DeadlineMissed& missed) {
  if (missed.item.subject_kind != subject_kind ||
      (missed.deadline != "claim" && missed.deadline != "claim_above"))
    return;
  if (at_top(ctx, missed.item)) workflow::happened(ctx, missed.item.item_id, "wish.waited_at_top");
}

// The unit above shows it to all its people, and whoever publishes there is told.
void climb(Ctx& ctx, const workflow::Item& item, const workflow::Form&) {
  const auto wish = row_of(ctx, item);
  const auto above = unit_above(ctx, wish);
  ensure(above.has_value(), wish.number);
  const auto to = *above;
  ctx.db.run(sql::climb, db::arg("wish_id", wish.wish_id), db::arg("climbed_to", to));
  workflow::add_line(ctx, item.item_id, "wish.climbed_to", org::unit_name(ctx, to));
  for (const auto account : ctx.db.all<Id<Account>>(sql::publishers, db::arg("unit_id", to)))
    notify::send(ctx, account, "wish.climbed", {{"title", wish.title}, {"unit", wish.unit_name}},
                 link_to(wish.wish_id));
}

void expire(Ctx& ctx, const workflow::Item& item, const workflow::Form&) {
  figure::add(ctx, "wishes_expired", row_of(ctx, item).unit_id, ctx.today());
}

// The wish is on the wall again, for as long as a new one.
void give_back(Ctx& ctx, const workflow::Item& item, const workflow::Form&) {
  const auto wish = row_of(ctx, item);
  const auto expires_on = last_day(ctx, wish);
  if (wish.claimed_account_id && !is_claimed_by_me(ctx, wish))
    notify::send(ctx, *wish.claimed_account_id, "wish.taken_back", {{"title", wish.title}},
                 link_to(wish.wish_id));
  ctx.db.run(sql::unclaim, db::arg("wish_id", wish.wish_id), db::arg("expires_on", expires_on));
  workflow::set_part(ctx, item.item_id, "claimer", {});
}

// Only the claim's own command names a claimer, before it moves.
bool has_claimer(Ctx& ctx, const workflow::Item& item) { return row_of(ctx, item).claimed_kind.has_value(); }

State state_of(std::string_view state) {
  if (state == "climbed") return State::published;
  State found{};
  ensure(shape_of<State>().read(shape_of<State>(), &found, state) == nullptr, "a state of the definition");
  return found;
}

void tell(Ctx& ctx, const Row& wish, const workflow::Moved& moved) {
  const auto say = [&](std::optional<Id<Account>> account, const char* kind) {
    if (!account || *account == ctx.actor.account_id) return;
    notify::send(ctx, *account, kind, {{"title", wish.title}, {"note", std::string(moved.note)}},
                 link_to(wish.wish_id));
  };
  if (moved.move == "publish") say(wish.account_id, "wish.published");
  if (moved.move == "refuse") say(wish.account_id, "wish.refused");
  if (moved.move == "claim") say(wish.account_id, "wish.claimed");
  if (moved.move == "deliver") say(wish.account_id, "wish.delivered");
  if (moved.move == "reject") say(wish.claimed_account_id, "wish.rejected");
  if (moved.move == "expire") say(wish.account_id, "wish.expired");
  if (moved.meaning == "fulfilled")
    say(wish.claimed_account_id, moved.note.empty() ? "wish.fulfilled" : "wish.thanked");
}

void thank(Ctx& ctx, const Row& wish, std::string_view thanks) {
  demand_unnamed(ctx, wish, thanks, {});
  ctx.db.run(sql::thank, db::arg("wish_id", wish.wish_id), db::arg("note", thanks));
}

void fulfilled(Ctx& ctx, const Row& wish, std::string_view thanks) {
  if (!thanks.empty()) thank(ctx, wish, thanks);
  figure::add(ctx, "wishes_fulfilled", wish.unit_id, ctx.today());
  const bool by_organisation = wish.claimed_kind == ClaimerKind::organisation;
  ctx.publish(
      Deed{"fulfilled", by_organisation ? Id<Account>{} : wish.claimed_account_id.value_or(Id<Account>{}),
           by_organisation ? wish.claimed_unit_id.value_or(wish.unit_id) : wish.unit_id, wish.wish_id.value});
}

void moved(Ctx& ctx, const workflow::Moved& moved) {
  if (moved.item.subject_kind != subject_kind) return;
  const auto wish = row_of(ctx, moved.item);
  // It was over before: what has been counted stays counted.
  if (moved.move == "add_thanks") {
    thank(ctx, wish, moved.note);
    return tell(ctx, wish, moved);
  }
  const auto state = state_of(moved.item.state);
  std::optional<Instant> ended_at;
  if (moved.item.ended) ended_at = ctx.now;
  ctx.db.run(sql::set_state, db::arg("wish_id", wish.wish_id), db::arg("state", state),
             db::arg("ended_at", ended_at));
  if (moved.meaning == "fulfilled")
    fulfilled(ctx, wish, moved.move == "close" ? std::string_view{} : moved.note);
  tell(ctx, wish, moved);
}

bool subject_seen(Ctx& ctx, std::int64_t wish_id) {
  const auto wish = find_row(ctx, {wish_id});
  return wish && may_see(ctx, *wish);
}

std::string subject_title(Ctx& ctx, std::int64_t wish_id) {
  const auto wish = row(ctx, {wish_id});
  return fmt::format("{} {}", wish.number, wish.title);
}

}  // namespace

WishFull make_move(Ctx& ctx, const MakeMove& in) {
  const auto before = row(ctx, in.wish_id);
  demand(may_see(ctx, before), refusal::wish_not_found);
  demand(in.move.value != "claim", refusal::claim_first);
  std::optional<std::string> note;
  if (in.note) note = in.note->value;
  workflow::move(ctx, {.item_id = before.item_id,
                       .move = in.move.value,
                       .form = in.form,
                       .note = note,
                       .file_ids = in.file_ids});
  if (in.move.value == "deliver")
    for (const auto file_id : in.file_ids) files::attach(ctx, file_id, proof_kind, in.wish_id.value);
  ctx.about(in.wish_id, before.unit_id, fmt::format("{} {}", before.number, in.move.value));
  return full(ctx, row(ctx, in.wish_id));
}

Revealed reveal(Ctx& ctx, const Reveal& in) {
  const auto wish = row(ctx, in.wish_id);
  access::demand_within(ctx, can::reveal, wish.unit_id);
  demand(wish.for_name.has_value(), refusal::nobody_named);
  Revealed revealed{opened(ctx.app, Sealed::name, wish.wish_id, *wish.for_name), {}};
  std::vector<std::string> fields{"name"};
  if (wish.for_phone) {
    revealed.phone = opened(ctx.app, Sealed::phone, wish.wish_id, *wish.for_phone);
    fields.emplace_back("phone");
  }
  // The one in need may have no account or row of his own: the view is kept with the wish's number.
  access::log_personal_view(ctx, {}, fields, in.reason.value, wish.number);
  ctx.about(in.wish_id, wish.unit_id, wish.number);
  return revealed;
}

void declare_workflow(App& app) {
  workflow::guard(app, "wish.has_claimer", has_claimer, refusal::claim_first);
  workflow::effect(app, "wish.publish", publish);
  workflow::effect(app, "wish.climb", climb);
  workflow::effect(app, "wish.expire", expire);
  workflow::effect(app, "wish.give_back", give_back);
  workflow::subject(app, {.kind = std::string(subject_kind),
                          .may_see = subject_seen,
                          .title = subject_title,
                          .link = "/wishes/"});
  workflow::ship(app, {.module = "wish", .json = workflows::wish_json});
  workflow::guard(app, "wish.has_above", has_above, refusal::not_open);
  workflow::guard(app, "wish.at_top", at_top, refusal::not_open);
  workflow::guard(app, "wish.not_thanked", not_thanked, refusal::already_thanked);
  workflow::event(app, "wish.waited_at_top");
  texts::name_lines(app);
  app.on<workflow::Moved>(moved);
  app.on<workflow::DeadlineMissed>(waited);
}

}  // namespace linli::wish
