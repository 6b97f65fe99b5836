#include "engines/ledger/verify.hpp"

#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"
#include "platform/crypto/checksum.hpp"

namespace linli::ledger {
namespace check {
namespace {

struct Counts {
  std::int64_t accounts = 0, balances = 0, transfers = 0, causes = 0, reversals = 0, moves = 0, lines = 0,
               hold_lots = 0;
};
BOOST_DESCRIBE_STRUCT(Counts, (), (accounts, balances, transfers, causes, reversals, moves, lines, hold_lots))

struct LotRow {
  std::int64_t account_id = 0;
  Day expires_on;
  std::int64_t remaining = 0;
};
BOOST_DESCRIBE_STRUCT(LotRow, (), (account_id, expires_on, remaining))

struct HoldLotRow {
  std::int64_t hold_id = 0;
  Day expires_on;
  std::int64_t amount = 0;
};
BOOST_DESCRIBE_STRUCT(HoldLotRow, (), (hold_id, expires_on, amount))

void check_hold(Run& run, const HoldRow& hold, const std::vector<Lot>& lots, const LotMoves& released) {
  const auto id = hold.hold_id.value;
  if (view_of(hold_digest(hold, hold.state, lots, released)).value != hold.digest.value)
    wrong("ledger_hold", id, "the digest does not fit the row and its lots");
  const auto account = run.accounts.find(hold.account_id.value);
  if (account == run.accounts.end()) wrong("ledger_hold", id, "its account does not exist");
  std::int64_t sum = 0;
  for (const Lot& lot : lots) sum += lot.remaining.value;
  if (sum != hold.amount.value) wrong("ledger_hold", id, "its lots are not its amount");
  if ((hold.state == "posted") != hold.transfer_id.has_value())
    wrong("ledger_hold", id, "state and transfer do not fit");
  if (hold.state == "pending") {
    account->second.held += hold.amount.value;
    for (const Lot& lot : lots) account->second.add(lot.expires_on, -lot.remaining.value);
  }
  for (const LotMove& move : released) account->second.add(move.expires_on, move.amount);
  if (!hold.transfer_id) return;
  const auto transfer = run.tx.maybe<Transfer>(sql::transfer_one, db::arg("transfer_id", *hold.transfer_id));
  if (!transfer || transfer->debit_account_id != hold.account_id ||
      transfer->credit_account_id != hold.to_account_id || transfer->amount != hold.amount ||
      transfer->cause_id != hold.cause_id)
    wrong("ledger_hold", id, "it was not posted by the transfer that it names");
}

}  // namespace

void Expected::add(Day day, std::int64_t amount) {
  for (auto& [number, sum] : remaining)
    if (number == day.number) return void(sum += amount);
  remaining.emplace_back(day.number, amount);
}

void accounts(Run& run) {
  std::int64_t after = INT64_MIN;
  for (;;) {
    const auto rows =
        run.tx.all<AccountRow>(sql::check_accounts, db::arg("after", after), db::arg("limit", page_rows));
    for (const AccountRow& row : rows) {
      after = row.account_id.value;
      if (view_of(account_digest(row, row.kind)).value != row.digest.value)
        wrong("ledger_account", after, "the digest does not fit the row and its floor");
      Expected& expected = run.accounts[after];
      AccountKind kind{};
      const Shape& words = shape_of<AccountKind>();
      if (words.read(words, &kind, row.kind)) wrong("ledger_account", after, "unknown kind");
      expected.lots = keeps_lots(kind);
      if (row.floor) expected.floor = row.floor->value;
      const bool own_lot_fits = !expected.lots         ? row.lot_on == keeps_none && row.lot_remaining == 0
                                : row.lot_on == no_lot ? row.lot_remaining == 0
                                                       : row.lot_on > no_lot && row.lot_remaining > 0;
      if (!own_lot_fits) wrong("ledger_balance", after, "its own lot is impossible");
      if (row.note_check && *row.note_check != crypto::checksum(row.account_id.value, row.note))
        wrong("ledger_balance", after, "its note is not as it was kept");
      if (row.lot_remaining != 0) expected.add(row.lot_on, -row.lot_remaining);
      ++run.result.accounts;
    }
    if (static_cast<std::int64_t>(rows.size()) < page_rows) return;
  }
}

void holds(Run& run) {
  std::int64_t after = INT64_MIN;
  for (;;) {
    const auto rows =
        run.tx.all<HoldRow>(sql::check_holds, db::arg("after", after), db::arg("limit", page_rows));
    const bool last_page = static_cast<std::int64_t>(rows.size()) < page_rows;
    const std::int64_t last = last_page ? INT64_MAX : rows.back().hold_id.value;
    const auto lots =
        run.tx.all<HoldLotRow>(sql::check_hold_lots, db::arg("after", after), db::arg("last", last));
    std::size_t next = 0;
    for (const HoldRow& row : rows) {
      const auto id = row.hold_id.value;
      if (next < lots.size() && lots[next].hold_id < id) break;
      std::vector<Lot> own;
      for (; next < lots.size() && lots[next].hold_id == id; ++next)
        own.push_back({lots[next].expires_on, Points{lots[next].amount}});
      auto moves = run.tx.all<LotMove>(sql::moves_of, db::arg("source_id", id));
      if (row.state != "released" && !moves.empty())
        wrong("ledger_lot_move", id, "a hold that is not released moved lots");
      run.moves += static_cast<std::int64_t>(moves.size());
      check_hold(run, row, own, moves);
      ++run.result.holds;
    }
    if (next < lots.size()) wrong("ledger_hold_lot", lots[next].hold_id, "its hold does not exist");
    run.hold_lots += static_cast<std::int64_t>(lots.size());
    if (last_page) return;
    after = last;
  }
}

void lots(Run& run) {
  std::int64_t after = INT64_MIN;
  bool more = true;
  while (more) {
    const auto ids =
        run.tx.all<std::int64_t>(sql::account_page, db::arg("after", after), db::arg("limit", page_rows));
    more = static_cast<std::int64_t>(ids.size()) == page_rows;
    const std::int64_t last = more ? ids.back() : INT64_MAX;
    for (const LotRow& row :
         run.tx.all<LotRow>(sql::check_lots, db::arg("after", after), db::arg("last", last))) {
      const auto account = run.accounts.find(row.account_id);
      if (account == run.accounts.end()) wrong("ledger_lot", row.account_id, "its account does not exist");
      // Empty ones are not kept; it may be a real one whose day was altered.
      if (row.remaining == 0)
        wrong("ledger_lot", row.account_id,
              "the lot of " + std::to_string(row.expires_on.number) + " is empty");
      account->second.add(row.expires_on, -row.remaining);
    }
    after = last;
  }
  for (const auto& [id, account] : run.accounts)
    for (const auto& [day, rest] : account.remaining)
      if (rest != 0)
        wrong("ledger_lot", id, "the lot of " + std::to_string(day) + " is off by " + std::to_string(-rest));
}

void lines(Run& run) {
  std::int64_t after = INT64_MIN;
  for (bool more = true; more;) {
    const auto ids =
        run.tx.all<std::int64_t>(sql::account_page, db::arg("after", after), db::arg("limit", page_rows));
    more = static_cast<std::int64_t>(ids.size()) == page_rows;
    const std::int64_t last = more ? ids.back() : INT64_MAX;
    if (const auto found =
            run.tx.maybe<std::int64_t>(sql::check_lines, db::arg("after", after), db::arg("last", last)))
      wrong("ledger_line", *found, "a line of the account is not its transfer's");
    after = last;
  }
}

void balances(Run& run) {
  std::int64_t sum = 0, after = INT64_MIN;
  for (;;) {
    const auto rows =
        run.tx.all<AccountRow>(sql::check_accounts, db::arg("after", after), db::arg("limit", page_rows));
    for (const AccountRow& row : rows) {
      after = row.account_id.value;
      const Expected& expected = run.accounts[after];
      if (row.posted != expected.posted)
        wrong("ledger_balance", after, "posted is not what its transfers make");
      if (row.held != expected.held) wrong("ledger_balance", after, "held is not what its holds make");
      if (row.transfers != expected.transfers || row.last_transfer_id != expected.last)
        wrong("ledger_balance", after, "the end of its chain is another");
      if (expected.floor && row.posted - row.held < std::min<std::int64_t>(*expected.floor, 0))
        wrong("ledger_balance", after, "it is below its floor");
      sum += row.posted;
    }
    if (static_cast<std::int64_t>(rows.size()) < page_rows) break;
  }
  if (sum != 0) wrong("ledger_balance", 0, "the balances do not sum to zero");
}

void counts(Run& run) {
  const auto found = run.tx.only<Counts>(sql::check_counts);
  const auto same = [](std::string_view table, std::int64_t rows, std::int64_t expected) {
    if (rows != expected)
      wrong(table, 0, "there are " + std::to_string(rows) + " rows, not " + std::to_string(expected));
  };
  same("ledger_account", found.accounts, run.result.accounts);
  same("ledger_balance", found.balances, run.result.accounts);
  same("ledger_transfer", found.transfers, run.result.transfers);
  same("ledger_cause", found.causes, run.causes);
  same("ledger_reversal", found.reversals, run.reversals);
  same("ledger_lot_move", found.moves, run.moves);
  same("ledger_line", found.lines, run.lines);
  same("ledger_hold_lot", found.hold_lots, run.hold_lots);
}

}  // namespace check

Verification verify(db::Store& store, const std::function<void(std::int64_t)>& progress) {
  Verification result;
  store.read([&](db::Tx& tx) {
    check::Run run{tx, progress, result};
    try {
      check::accounts(run);
      check::transfers(run);
      check::holds(run);
      check::lots(run);
      check::lines(run);
      check::balances(run);
      check::counts(run);
    } catch (const check::Wrong& wrong) {
      result.fault = wrong.fault;
    } catch (const Broken& broken) {
      // A value that does not even fit its column.
      result.fault = Fault{"ledger", "", broken.what()};
    }
  });
  return result;
}

}  // namespace linli::ledger
