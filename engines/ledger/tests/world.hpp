// A small model of the ledger that acts along with the real one and compares.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/ledger/ledger.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::ledger {

inline constexpr int never_number = 29991231;

enum class Deed {
  credit,
  repeat,
  other_body,
  spend,
  give,
  hold,
  post_hold,
  release,
  reverse,
  refund,
  expire,
  tick,
  undone,
  close,
  file,
  count
};

struct Act {
  Deed deed;
  int who, other, amount, pick;
};

// Lots by day; day 0 is a debt.
using Lots = std::map<int, std::int64_t>;

struct Mirror {
  Id<LedgerAccount> account;
  std::int64_t floor = 0, posted = 0, held = 0;
  Lots lots;

  Lots take(std::int64_t amount, const Lots& first) {
    Lots taken;
    const auto take_from = [&](int day, std::int64_t most) {
      if (day == 0 || !lots.contains(day)) return;
      const auto part = std::min({amount, most, lots[day]});
      if (part <= 0) return;
      lots[day] -= part;
      taken[day] += part;
      amount -= part;
    };
    for (const auto& [day, most] : first) take_from(day, most);
    for (const auto& [day, rest] : Lots(lots)) take_from(day, rest);
    if (amount > 0) {
      lots[0] -= amount;
      taken[0] += amount;
    }
    return taken;
  }
  Lots give(const Lots& back) {
    Lots given;
    for (auto [day, amount] : back) {
      const auto paid = std::min(-lots[0], amount);
      lots[0] += paid;
      if (paid) given[0] += paid;
      amount -= paid;
      const int to = day == 0 ? never_number : day;
      lots[to] += amount;
      if (amount) given[to] += amount;
    }
    return given;
  }
  std::int64_t available() const { return posted - held; }
};

struct Done {
  Transfer transfer;
  int from = -1, to = -1;  // members, or -1 for the county
  Lots taken, given;
  bool reversed = false, may_reverse = true;
};

struct Held {
  Id<Hold> id;
  int who;
  std::int64_t amount;
  Lots lots;
  HoldState state = HoldState::pending;
};

class World {
 public:
  explicit World(bool postgres) : test_(modules_, {.postgres = postgres}) {
    for (int i = 0; i < 4; ++i) {
      members_.push_back({});
      members_.back().floor = i == 3 ? -30 : 0;
      const Terms terms{Points{members_.back().floor}};
      members_.back().account = test_.write(
          [&](Ctx& ctx) { return account_of(ctx, AccountKind::member, i + 1, Id<Unit>{7}, terms); });
    }
  }

  void act(const Act& act) {
    Mirror& who = members_[static_cast<std::size_t>(act.who)];
    switch (act.deed) {
      case Deed::credit:
        return credit(act, ++deeds_);
      case Deed::repeat:
        return repeat();
      case Deed::other_body:
        return other_body();
      case Deed::spend:
        return transfer(act.who, -1, act.amount, {});
      case Deed::give:
        return transfer(act.who, act.other, act.amount, {});
      case Deed::hold:
        return hold_some(who, act);
      case Deed::post_hold:
        return end_hold(act.pick, true);
      case Deed::release:
        return end_hold(act.pick, false);
      case Deed::reverse:
        return take_back(act.pick, TransferKind::reversal);
      case Deed::refund:
        return take_back(act.pick, TransferKind::refund);
      case Deed::expire:
        return expire_some();
      case Deed::tick:
        return test_.tick(act.amount * 20 * day_ms);
      case Deed::undone:
        return undone(act);
      case Deed::close:
        test_.write([](Ctx& ctx) { return close_days(ctx, 3000); });
        return;
      case Deed::file:
        test_.write([&](Ctx& ctx) { return file_lines(ctx, act.amount); });
        return;
      case Deed::count:
        return;
    }
  }

  void check() {
    for (const Mirror& member : members_) {
      const auto found = test_.read([&](Ctx& ctx) { return balance(ctx, member.account); });
      RC_ASSERT(found.posted.value == member.posted);
      RC_ASSERT(found.held.value == member.held);
      RC_ASSERT(found.available.value >= member.floor);
      Lots expected, lots;
      for (const auto& [day, rest] : member.lots)
        if (day != 0 && day != never_number && rest != 0) expected[day] = rest;
      for (const Lot& lot : test_.read([&](Ctx& ctx) { return expiring(ctx, member.account); }))
        lots[lot.expires_on.number] = lot.remaining.value;
      RC_ASSERT(lots == expected);
      check_statement(member);
    }
    const auto result = verify(test_.store());
    if (result.fault) RC_FAIL(result.fault->table + " " + result.fault->key + ": " + result.fault->what);
    RC_ASSERT(result.transfers == static_cast<std::int64_t>(done_.size()) + expired_);
  }

  testkit::TestApp& test() { return test_; }

 private:
  // Line by line down to nothing, the same on one page and on many.
  void check_statement(const Mirror& member) {
    const auto page = [&](std::optional<Id<Transfer>> before, std::int64_t limit) {
      return test_.read([&](Ctx& ctx) { return statement(ctx, member.account, before, limit); });
    };
    std::int64_t balance = member.posted;
    std::optional<Id<Transfer>> before;
    std::vector<StatementLine> paged;
    for (const StatementLine& line : page({}, 10'000)) {
      RC_ASSERT(line.balance_after.value == balance);
      balance -= line.amount.value;
      if (paged.empty()) paged = page(before, 3);
      RC_ASSERT(!paged.empty() && paged.size() <= 3 && paged.front() == line);
      paged.erase(paged.begin());
      before = line.transfer_id;
    }
    RC_ASSERT(balance == 0);
    RC_ASSERT(page(before, 3).empty());
  }

  static constexpr const char* cause_kind = "test.deed";

  int ends_on(int pick) const {
    return pick == 0 ? never_number : day_of(test_.now()).number / 10000 * 10000 + pick * 10000 + 1231;
  }

  template <class F>
  std::optional<Transfer> attempt(bool expected, std::string_view code, F&& f) {
    try {
      auto made = test_.write(f);
      RC_ASSERT(expected);
      return made;
    } catch (const Refused& refused) {
      RC_ASSERT(!expected);
      RC_ASSERT(refused.code() == code);
      return {};
    }
  }

  Posting posting(Ctx& ctx, int from, int to, std::int64_t amount, std::int64_t deed,
                  std::optional<Day> ends) const {
    return {.kind = from < 0 ? TransferKind::credit : TransferKind::redemption,
            .cause = {cause_kind, deed},
            .debit_account_id = from < 0 ? bank(ctx) : members_[static_cast<std::size_t>(from)].account,
            .credit_account_id = to < 0 ? goods_fund(ctx) : members_[static_cast<std::size_t>(to)].account,
            .amount = Points{amount},
            .expires_on = ends,
            .memo = "助老服务"};
  }

  void credit(const Act& act, std::int64_t deed) {
    const int ends = ends_on(act.pick % 3);
    const std::optional<Day> day = ends == never_number ? std::nullopt : std::optional(Day{ends});
    const std::string note = "7:2026:" + std::to_string(deed);
    Done done;
    done.transfer = test_.write([&](Ctx& ctx) {
      auto wanted = posting(ctx, -1, act.who, act.amount, deed, day);
      if (act.pick % 3 != 0) wanted.note = note;
      if (act.pick % 2 == 1) wanted.cause = Cause::transfer_itself("test.gift");
      return post(ctx, wanted);
    });
    done.to = act.who;
    Mirror& who = members_[static_cast<std::size_t>(act.who)];
    who.posted += act.amount;
    done.given = who.give({{ends, act.amount}});
    done_.push_back(done);
  }

  void repeat() {
    if (done_.empty() || done_.back().transfer.cause_kind != cause_kind) return;
    const Done last = done_.back();
    const auto& t = last.transfer;
    const auto again = test_.write([&](Ctx& ctx) {
      return post(ctx, posting(ctx, last.from, last.to, t.amount.value, t.cause_id, t.expires_on));
    });
    RC_ASSERT(again.transfer_id == t.transfer_id);
    RC_ASSERT(again.repeated);
  }

  void other_body() {
    if (done_.empty() || done_.back().transfer.cause_kind != cause_kind) return;
    const Done last = done_.back();
    const auto& t = last.transfer;
    attempt(false, "ledger.cause_reused", [&](Ctx& ctx) {
      return post(ctx, posting(ctx, last.from, last.to, t.amount.value + 1, t.cause_id, t.expires_on));
    });
  }

  void transfer(int from, int to, std::int64_t amount, std::optional<Day> ends) {
    if (from == to) return;
    Mirror& giver = members_[static_cast<std::size_t>(from)];
    const bool enough = giver.available() - amount >= giver.floor;
    const auto made = attempt(enough, "ledger.insufficient", [&](Ctx& ctx) {
      return post(ctx, posting(ctx, from, to, amount, ++deeds_, ends));
    });
    if (!made) return;
    Done done{*made, from, to, {}, {}};
    giver.posted -= amount;
    done.taken = giver.take(amount, {});
    if (to >= 0) {
      Mirror& taker = members_[static_cast<std::size_t>(to)];
      taker.posted += amount;
      done.given = taker.give({{never_number, amount}});
    }
    done_.push_back(done);
  }

  void hold_some(Mirror& who, const Act& act) {
    const std::int64_t deed = ++deeds_;
    try {
      const auto made = test_.write([&](Ctx& ctx) {
        return hold(ctx, {.cause = {"test.order", deed},
                          .account_id = who.account,
                          .to_account_id = goods_fund(ctx),
                          .amount = Points{act.amount}});
      });
      RC_ASSERT(who.available() >= act.amount);
      who.held += act.amount;
      holds_.push_back({made.hold_id, act.who, act.amount, who.take(act.amount, {})});
    } catch (const Refused& refused) {
      RC_ASSERT(refused.code() == "ledger.insufficient");
      RC_ASSERT(who.available() < act.amount);
    }
  }

  void end_hold(int pick, bool posts) {
    if (holds_.empty()) return;
    Held& held = holds_[static_cast<std::size_t>(pick) % holds_.size()];
    Mirror& who = members_[static_cast<std::size_t>(held.who)];
    const bool pending = held.state == HoldState::pending;
    const auto wanted = posts ? HoldState::posted : HoldState::released;
    try {
      std::optional<Transfer> made;
      if (posts)
        made = test_.write([&](Ctx& ctx) { return post_hold(ctx, held.id, {}); });
      else
        test_.write([&](Ctx& ctx) { return release_hold(ctx, held.id); });
      RC_ASSERT(pending || held.state == wanted);
      if (!pending) return;
      held.state = wanted;
      who.held -= held.amount;
      if (!posts) return void(who.give(held.lots));
      who.posted -= held.amount;
      done_.push_back({*made, held.who, -1, held.lots, {}});
    } catch (const Refused& refused) {
      RC_ASSERT(refused.code() == "ledger.hold_over");
      RC_ASSERT(!pending && held.state != wanted);
    }
  }

  void take_back(int pick, TransferKind kind) {
    if (done_.empty()) return;
    const std::size_t at = static_cast<std::size_t>(pick) % done_.size();
    const Done original = done_[at];
    const bool allowed = !original.reversed && original.may_reverse;
    bool enough = true;
    if (original.to >= 0) {
      const Mirror& taker = members_[static_cast<std::size_t>(original.to)];
      enough = taker.available() - original.transfer.amount.value >= taker.floor;
    }
    const std::int64_t deed = ++deeds_;
    const auto made = attempt(
        allowed && enough, allowed ? "ledger.insufficient" : "ledger.already_reversed", [&](Ctx& ctx) {
          const Reversal why{.cause = {"test.appeal", deed}};
          const auto id = original.transfer.transfer_id;
          return kind == TransferKind::reversal ? reverse(ctx, id, why) : refund(ctx, id, why);
        });
    if (!made) return;
    done_[at].reversed = true;
    Done done{*made, original.to, original.from, {}, {}};
    done.may_reverse = false;
    const auto amount = original.transfer.amount.value;
    if (original.to >= 0) {
      Mirror& taker = members_[static_cast<std::size_t>(original.to)];
      taker.posted -= amount;
      done.taken = taker.take(amount, original.given);
    }
    if (original.from >= 0) {
      Mirror& giver = members_[static_cast<std::size_t>(original.from)];
      giver.posted += amount;
      done.given = giver.give(original.taken);
    }
    done_.push_back(done);
  }

  void expire_some() {
    test_.tick(day_ms);
    const Day today = day_of(test_.now());
    const auto found = test_.write([&](Ctx& ctx) { return expire(ctx, today, {}, 100); });
    expired_ += found.transfers;
    std::int64_t expired = 0;
    for (Mirror& member : members_)
      for (auto& [day, rest] : member.lots)
        if (day != 0 && day < today.number && rest > 0) {
          expired += rest;
          member.posted -= rest;
          rest = 0;
        }
    RC_ASSERT(found.points.value == expired);
  }

  void undone(const Act& act) {
    const std::int64_t deed = ++deeds_;
    try {
      test_.write([&](Ctx& ctx) {
        post(ctx, posting(ctx, -1, act.who, act.amount, deed, {}));
        post(ctx, posting(ctx, -1, act.other, act.amount, deed + 1'000'000, {}));
        throw Refused(refusal::hold_not_found);
      });
    } catch (const Refused&) {
    }
  }

  std::vector<Module> modules_{module()};
  testkit::TestApp test_;
  std::vector<Mirror> members_;
  std::vector<Done> done_;
  std::vector<Held> holds_;
  std::int64_t deeds_ = 0, expired_ = 0;
};

}  // namespace linli::ledger
