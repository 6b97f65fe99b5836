// How much care there was, by town: below a town a number would tell who is meant.
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/care/care.sql.hpp"
#include "modules/care/dto.hpp"
#include "modules/care/texts.hpp"

namespace linli::care {
namespace {

struct Town {
  Id<Unit> unit_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Town, (), (unit_id, name))

struct Counted {
  std::int64_t households = 0, visits = 0, amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (households, visits, amount_fen))

}  // namespace

Table table(Ctx& ctx, const TableAsked& in) {
  Table made{access::scope_unit(ctx, can::count, in.unit_id), {}};
  const Day to_on = in.to_on.value_or(ctx.today()),
            from_on = in.from_on.value_or(Day{to_on.year() * 10000 + 101});
  const auto kind = org::unit(ctx, made.unit_id).kind;
  demand(kind == org::UnitKind::county || kind == org::UnitKind::town, linli::refusal::not_allowed);
  const auto add = [&](Id<Unit> unit_id, std::string key, std::string label) {
    const auto sum = ctx.db.only<Counted>(sql::counted, db::arg("unit_id", unit_id),
                                          db::arg("from_on", from_on), db::arg("to_on", to_on));
    made.items.push_back({std::move(key), std::move(label), sum.households, sum.visits, sum.amount_fen});
  };
  for (const Town& town : ctx.db.all<Town>(sql::towns, made))
    add(town.unit_id, std::to_string(town.unit_id.value), town.name);
  add(made.unit_id, "total", texts::total(ctx.call.locale));
  return made;
}

}  // namespace linli::care
