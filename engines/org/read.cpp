#include "engines/org/read.hpp"

#include <algorithm>

#include "engines/org/org.sql.hpp"
#include "engines/org/scope.hpp"

namespace linli::org {
namespace {

// LIKE's own signs in what was typed stand for themselves.
std::string pattern_of(std::string_view part) {
  std::string pattern = "%";
  for (const char c : part) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return pattern + "%";
}

// From the root to the parent, on that day.
std::vector<UnitAbove> ancestors_as_of(Ctx& ctx, std::optional<Id<Unit>> parent, Day as_of) {
  std::vector<UnitAbove> above;
  while (parent) {
    const auto found =
        ctx.db.maybe<UnitRow>(sql::unit_as_of, db::arg("unit_id", *parent), db::arg("as_of", as_of));
    ensure(found.has_value(), "a unit hung under one that did not exist that day");
    above.push_back({found->unit_id, found->name, found->kind});
    parent = found->parent_id;
  }
  std::reverse(above.begin(), above.end());
  return above;
}

}  // namespace

bool within(Ctx& ctx, Id<Unit> unit, Id<Unit> ancestor) {
  return ctx.db.remembered<std::int64_t>(sql::is_within, db::arg("unit_id", unit),
                                         db::arg("ancestor_id", ancestor)) != nullptr;
}

std::string unit_name(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.one<std::string>(sql::unit_name, refusal::unit_not_found, db::arg("unit_id", unit));
}

UnitRow unit(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.one<UnitRow>(sql::unit, refusal::unit_not_found, db::arg("unit_id", unit));
}

UnitRow living_unit(Ctx& ctx, Id<Unit> id) {
  auto found = unit(ctx, id);
  demand(!found.valid_to, refusal::unit_has_ended);
  return found;
}

std::optional<Id<Unit>> unit_by_code(Ctx& ctx, std::string_view code) {
  return ctx.db.maybe<Id<Unit>>(sql::unit_by_code, db::arg("code", code));
}

std::optional<Id<Unit>> root(Ctx& ctx) { return ctx.db.maybe<Id<Unit>>(sql::first_root); }

List<UnitRow> units(Ctx& ctx, const UnitsAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto after = after_number(in);
  const bool anywhere = !in.parent_id && (in.q || in.kind);
  const auto parent = in.parent_id.value_or(Id<Unit>{});
  const auto pattern = in.q ? std::optional(pattern_of(*in.q)) : std::nullopt;
  const auto& query = in.as_of   ? anywhere ? sql::units_found_as_of : sql::units_under_as_of
                      : anywhere ? sql::units_found
                                 : sql::units_under;
  auto rows = ctx.db.all<UnitRow>(query, db::arg("parent_id", parent), db::arg("after_id", after),
                                  db::arg("pattern", pattern), db::arg("limit", fetched), in);
  if (in.as_of) {
    for (UnitRow& row : rows)
      row.depth = static_cast<std::int64_t>(ancestors_as_of(ctx, row.parent_id, *in.as_of).size());
  } else {
    const auto& members = ctx.app.get<MemberCounts>();
    for (UnitRow& row : rows) row.members = members.count(ctx, row.unit_id);
  }
  return paged_by(std::move(rows), fetched, &UnitRow::unit_id);
}

List<UnitRow> children(Ctx& ctx, const ChildrenAsked& in) {
  unit(ctx, in.unit_id);
  UnitsAsked asked;
  asked.limit = in.limit;
  asked.after = in.after;
  asked.parent_id = in.unit_id;
  asked.kind = in.kind;
  asked.as_of = in.as_of;
  return units(ctx, asked);
}

UnitDetail unit_detail(Ctx& ctx, const UnitAsked& in) {
  UnitDetail detail;
  if (in.as_of) {
    static_cast<UnitRow&>(detail) = ctx.db.one<UnitRow>(sql::unit_as_of, refusal::unit_not_found, in);
    detail.ancestors = ancestors_as_of(ctx, detail.parent_id, *in.as_of);
    detail.depth = static_cast<std::int64_t>(detail.ancestors.size());
    return detail;
  }
  static_cast<UnitRow&>(detail) = unit(ctx, in.unit_id);
  detail.members = ctx.app.get<MemberCounts>().count(ctx, in.unit_id);
  detail.ancestors = ctx.db.all<UnitAbove>(sql::ancestors, in);
  return detail;
}

List<HistoryLine> history(Ctx& ctx, const HistoryAsked& in) {
  unit(ctx, in.unit_id);
  demand_within(ctx, can::view, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(ctx.db.all<HistoryLine>(sql::history, db::arg("before", before_number(in)),
                                          db::arg("limit", fetched), in),
                  fetched, &HistoryLine::change_id);
}

List<PublicUnit> public_units(Ctx& ctx, const PublicUnitsAsked& in) {
  UnitsAsked asked;
  asked.limit = in.limit;
  asked.after = in.after;
  asked.parent_id = in.parent_id;
  asked.q = in.q;
  auto found = units(ctx, asked);
  List<PublicUnit> list{{}, found.next};
  for (UnitRow& row : found.items)
    list.items.push_back({row.unit_id, std::move(row.name), row.kind, row.children});
  return list;
}

}  // namespace linli::org
