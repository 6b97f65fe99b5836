#include "modules/points/statement.hpp"

#include <unordered_map>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/points/correct.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/star.hpp"

namespace linli::points {
namespace {

// Names that many lines share are asked for once.
class KnownNames {
 public:
  explicit KnownNames(Ctx& ctx) : ctx_(ctx) {}
  std::optional<std::string> rule(Id<Rule> rule_id) {
    return remember(rules_, rule_id.value, [&] { return std::optional(find_rule(ctx_, rule_id)->name); });
  }
  std::optional<std::string> account(Id<Account> account_id) {
    return remember(accounts_, account_id.value, [&] { return account_name(ctx_, account_id); });
  }
  std::optional<std::string> unit(Id<Unit> unit_id) {
    return remember(units_, unit_id.value, [&] { return std::optional(org::unit_name(ctx_, unit_id)); });
  }

 private:
  using Known = std::unordered_map<std::int64_t, std::optional<std::string>>;
  template <class Ask>
  static std::optional<std::string> remember(Known& known, std::int64_t id, Ask ask) {
    const auto found = known.find(id);
    return found != known.end() ? found->second : known.emplace(id, ask()).first->second;
  }

  Ctx& ctx_;
  Known rules_, accounts_, units_;
};

Line line_of(Ctx& ctx, KnownNames& names, const ledger::StatementLine& from) {
  using Kind = ledger::TransferKind;
  Line line;
  line.transfer_id = from.transfer_id;
  line.at = from.at;
  line.amount = from.amount;
  line.balance_after = from.balance_after;
  line.kind = from.kind;
  line.rule_id = from.rule_id;
  if (from.rule_id) line.rule_name = names.rule(*from.rule_id);
  if (!from.memo.empty()) line.deed = from.memo;
  line.happened_on = from.on_day;
  if (from.certified_by) line.certified_by = names.account(*from.certified_by);
  if (from.unit_id) line.unit_name = names.unit(from.unit_id);
  line.expires_on = from.expires_on;
  line.reverses_id = from.reverses_id;
  line.reversed_by = from.reversed_by;
  const bool ours = from.kind == Kind::credit || from.kind == Kind::deduction || from.kind == Kind::grant;
  line.reversible = ours && !from.reversed_by;
  const std::int64_t whole = 0;
  line.appeal_id =
      ctx.db.maybe<Id<PointAppeal>>(sql::appeal_of, db::arg("subject_id", from.transfer_id),
                                    db::arg("kind", AppealKind::transfer), db::arg("line", whole));
  line.correcting = correcting(ctx, from.cause_kind, from.cause_id);
  return line;
}

List<Line> lines_page(Ctx& ctx, std::optional<Id<LedgerAccount>> account_id, const Page& page) {
  const auto fetched = rows_to_fetch(ctx, page);
  if (!account_id) return {};
  std::optional<Id<ledger::Transfer>> before;
  if (page.after) before = Id<ledger::Transfer>{before_number(page)};
  auto lines = ledger::statement(ctx, *account_id, before, fetched);
  auto list = paged(std::move(lines), fetched,
                    [](const auto& line) { return std::to_string(line.transfer_id.value); });
  return {lines_with_reasons(ctx, list.items), std::move(list.next)};
}

Standing standing_of(Ctx& ctx, std::optional<Id<LedgerAccount>> account_id, const YearRecord& year) {
  Standing standing;
  standing.account_id = account_id;
  if (account_id) {
    const auto balance = ledger::balance(ctx, *account_id);
    standing.balance = balance.posted;
    standing.held = balance.held;
    standing.available = balance.available;
    for (const ledger::Lot& lot : ledger::expiring(ctx, *account_id))
      standing.expiring.push_back({lot.expires_on, lot.remaining});
  }
  standing.earned_this_year = Points{year.earned};
  standing.record_this_year = Points{year.record};
  return standing;
}

Standing standing_of(Ctx& ctx, std::optional<Id<LedgerAccount>> account_id, std::int64_t owner_id) {
  return standing_of(ctx, account_id, year_record(ctx, owner_id, account_id, ctx.today().year()));
}

Standing member_standing_of(Ctx& ctx, Id<Member> member_id) {
  const auto account_id = ledger::find_account(ctx, ledger::AccountKind::member, member_id);
  const YearRecord year = year_record(ctx, member_id.value, account_id, ctx.today().year());
  Standing standing = standing_of(ctx, account_id, year);
  const Stars stars = stars_for(year, star_levels(ctx, {}).items);
  standing.star_level = stars.level;
  standing.star_next = stars.next;
  return standing;
}

// Whoever is no member may have been granted points as a household.
std::optional<Id<LedgerAccount>> household_account(Ctx& ctx) {
  if (!ctx.actor.person_id) return {};
  return ledger::find_account(ctx, ledger::AccountKind::household, ctx.actor.person_id);
}

}  // namespace

std::optional<std::string> account_name(Ctx& ctx, Id<Account> account_id) {
  return ctx.db.maybe<std::string>(sql::account_name, db::arg("account_id", account_id));
}

std::vector<Line> lines_with_reasons(Ctx& ctx, const std::vector<ledger::StatementLine>& lines) {
  KnownNames names(ctx);
  std::vector<Line> made;
  made.reserve(lines.size());
  for (const auto& line : lines) made.push_back(line_of(ctx, names, line));
  return made;
}

std::vector<Line> lines_of_span(Ctx& ctx, Id<LedgerAccount> account_id, std::int64_t from_id,
                                std::int64_t to_id) {
  constexpr std::int64_t step = 100;
  std::vector<ledger::StatementLine> found;
  std::optional<Id<ledger::Transfer>> before;
  for (;;) {
    auto lines = ledger::statement(ctx, account_id, before, step);
    for (auto& line : lines)
      if (line.transfer_id.value >= from_id && line.transfer_id.value < to_id)
        found.push_back(std::move(line));
    if (static_cast<std::int64_t>(lines.size()) < step || lines.back().transfer_id.value < from_id) break;
    before = lines.back().transfer_id;
  }
  return lines_with_reasons(ctx, found);
}

Standing my_standing(Ctx& ctx, const Nothing&) {
  if (const auto member = member::member_of_account(ctx, ctx.actor.account_id))
    return member_standing_of(ctx, member->member_id);
  return standing_of(ctx, household_account(ctx), ctx.actor.person_id.value);
}

List<Line> my_lines(Ctx& ctx, const Page& in) {
  if (const auto member = member::member_of_account(ctx, ctx.actor.account_id))
    return lines_page(ctx, ledger::find_account(ctx, ledger::AccountKind::member, member->member_id), in);
  return lines_page(ctx, household_account(ctx), in);
}

Standing member_standing(Ctx& ctx, const MemberAsked& in) {
  access::demand_within(ctx, can::see, belonging_of(ctx, in.member_id).branch_id);
  return member_standing_of(ctx, in.member_id);
}

List<Line> member_lines(Ctx& ctx, const MemberLinesAsked& in) {
  access::demand_within(ctx, can::see, belonging_of(ctx, in.member_id).branch_id);
  return lines_page(ctx, ledger::find_account(ctx, ledger::AccountKind::member, in.member_id), in);
}

Standing organisation_standing(Ctx& ctx, const OrganisationAsked& in) {
  access::demand_within(ctx, can::see, in.unit_id);
  return standing_of(ctx, ledger::find_account(ctx, ledger::AccountKind::organisation, in.unit_id),
                     in.unit_id.value);
}

List<Line> organisation_lines(Ctx& ctx, const OrganisationLinesAsked& in) {
  access::demand_within(ctx, can::see, in.unit_id);
  return lines_page(ctx, ledger::find_account(ctx, ledger::AccountKind::organisation, in.unit_id), in);
}

}  // namespace linli::points
