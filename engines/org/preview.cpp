#include "engines/org/preview.hpp"

#include "engines/org/changing.hpp"
#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"

namespace linli::org {
namespace {

template <class T>
const T& given(const std::optional<T>& value, const char* field) {
  if (!value) refuse_field(field, "field.required");
  return *value;
}

void check(Ctx& ctx, const Restructuring& in) {
  switch (in.action) {
    case ChangeAction::move:
      return void(check_move(ctx, {in.unit_id, *in.other_id, in.on, {}}));
    case ChangeAction::merge:
      return void(check_merge(ctx, {in.unit_id, *in.other_id, in.on, {}}));
    case ChangeAction::upgrade:
      return void(check_upgrade(ctx, {in.unit_id, *in.kind, in.on, {}}));
    case ChangeAction::dissolve:
      return void(check_dissolve(ctx, {in.unit_id, in.on, {}}));
    case ChangeAction::split:
      return void(check_split(ctx, in.unit_id, in.on));
    default:
      return;
  }
}

std::optional<WouldBeRefused> would_be_refused(Ctx& ctx, const Restructuring& in) {
  try {
    check(ctx, in);
    return {};
  } catch (const Refused& refused) {
    // What the asker may not know stays a refusal of the question itself.
    if (refused.status() == 403 || refused.status() == 404 || refused.status() == 422) throw;
    WouldBeRefused told{std::string(refused.code()), {}};
    for (const auto& [name, value] : refused.params())
      told.params.push_back({name, std::holds_alternative<std::string>(value)
                                       ? std::get<std::string>(value)
                                       : std::to_string(std::get<std::int64_t>(value))});
    return told;
  }
}

}  // namespace

Preview preview(Ctx& ctx, const PreviewAsked& in) {
  const auto unit = living(ctx, in.unit_id);
  demand_within(ctx, can::change, unit.unit_id);
  const Restructuring asked{in.unit_id, in.action, in.other_id, in.kind, in.on.value_or(ctx.today())};
  const bool elsewhere = in.action == ChangeAction::move || in.action == ChangeAction::merge;
  if (elsewhere) given(in.other_id, "other_id");
  if (in.action == ChangeAction::upgrade) given(in.kind, "kind");
  const bool known = elsewhere || in.action == ChangeAction::upgrade || in.action == ChangeAction::split ||
                     in.action == ChangeAction::dissolve;
  if (!known) refuse_field("action", "field.unknown_value");

  Preview told{in.action, unit.unit_id, unit.name, unit.kind, in.other_id, {}, asked.on, {}, {}};
  if (in.other_id) told.other_name = living(ctx, *in.other_id).name;
  const auto unit_id = db::arg("unit_id", unit.unit_id);
  const auto tell = [&](Moving moving) {
    if (moving.count != 0) told.goes.push_back(std::move(moving));
  };
  tell({"units", ctx.db.only<std::int64_t>(sql::descendants_living, unit_id),
        in.action == ChangeAction::dissolve});
  tell({"relations", ctx.db.only<std::int64_t>(sql::count_relations, unit_id), false});
  for (const auto& count : ctx.app.get<MovingParts>().count)
    for (auto& moving : count(ctx, asked)) tell(std::move(moving));
  told.refused = would_be_refused(ctx, asked);
  return told;
}

}  // namespace linli::org
