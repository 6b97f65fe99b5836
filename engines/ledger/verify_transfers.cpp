#include <utility>

#include "engines/ledger/digest.hpp"
#include "engines/ledger/ledger.sql.hpp"
#include "engines/ledger/verify.hpp"

namespace linli::ledger::check {
namespace {

// Follows the links beside the transfers.
class Links {
 public:
  explicit Links(Run& run) : run_(run) { run_.running = first_link(); }

  void pass(const TransferRow& row) {
    const auto id = row.transfer_id.value;
    if (!body_) {
      if (!load()) wrong("ledger_transfer", id, "it is in no link");
      if (link().first_transfer_id.value != id)
        wrong("ledger_link", link().id, "it does not begin with its first transfer");
      if (link().id != expected_id_) wrong("ledger_link", link().id, "a link before it is missing");
      if (link().previous.value != view_of(run_.running).value)
        wrong("ledger_link", link().id, "it does not follow the link before");
      body_.emplace(link_body(link().id));
      passed_ = 0;
    }
    body_->bytes(crypto::bytes_of(row.digest.value));
    ++passed_;
    if (id > link().last_transfer_id.value) wrong("ledger_link", link().id, "its last transfer is missing");
    if (id == link().last_transfer_id.value) end();
  }

  void close() {
    if (body_) wrong("ledger_link", link().id, "its last transfer is missing");
    if (load()) wrong("ledger_link", link().id, "its transfers are missing");
  }

 private:
  const LinkRow& link() const { return page_[at_]; }

  bool load() {
    if (at_ < page_.size()) return true;
    const std::int64_t after = page_.empty() ? INT64_MIN : page_.back().id;
    page_ = run_.tx.all<LinkRow>(sql::check_links, db::arg("after", after), db::arg("limit", page_rows));
    at_ = 0;
    return !page_.empty();
  }

  void end() {
    if (passed_ != link().transfers) wrong("ledger_link", link().id, "it counts other transfers");
    run_.running = crypto::link(run_.running, body_->finish());
    if (view_of(run_.running).value != link().digest.value)
      wrong("ledger_link", link().id, "the digest does not fit");
    body_.reset();
    ++expected_id_;
    ++at_;
    ++run_.result.links;
  }

  Run& run_;
  std::vector<LinkRow> page_;
  std::size_t at_ = 0;
  std::int64_t expected_id_ = 1, passed_ = 0;
  std::optional<crypto::Hasher> body_;
};

// Builds the root of each day beside the transfers.
class Roots {
 public:
  explicit Roots(Run& run) : run_(run) {
    const std::int64_t all = INT64_MAX;
    for (Root& root : run.tx.all<Root>(sql::roots, db::arg("before", all), db::arg("limit", all))) {
      const auto day = root.day.number;
      roots_.emplace(day, std::move(root));
    }
  }

  void pass(const TransferRow& row) {
    const Day day = day_of(instant_of_id(row.transfer_id.value));
    if (day_ == Day{} && !roots_.empty()) check_days(day);
    if (day != day_) end();
    day_ = day;
    builder_.add(crypto::merkle::leaf(row.digest.value));
  }

  void close() {
    if (day_ == Day{} && !roots_.empty()) wrong("ledger_root", roots_.begin()->first, "there is no transfer");
    end();
    for (const auto& [day, root] : roots_) compare(root, {});
  }

 private:
  // From the first transfer's day on there is one for each day, so that none can be moved or taken out
  // unseen.
  void check_days(Day first) {
    Day expected = first;
    for (const auto& [day, root] : roots_) {
      if (day != expected.number) wrong("ledger_root", day, "the root before it is missing");
      expected = add_days(expected, 1);
    }
  }

  void end() {
    if (const auto found = roots_.find(day_.number); found != roots_.end()) {
      compare(found->second, builder_);
      roots_.erase(found);
    }
    builder_ = {};
  }

  void compare(const Root& root, const crypto::merkle::Builder& builder) {
    if (root.transfers != static_cast<std::int64_t>(builder.leaf_count()))
      wrong("ledger_root", root.day.number, "it counts other transfers");
    if (view_of(builder.root()).value != root.root.value)
      wrong("ledger_root", root.day.number, "the root does not fit");
    ++run_.result.roots;
  }

  Run& run_;
  std::map<std::int32_t, Root> roots_;
  Day day_;
  crypto::merkle::Builder builder_;
};

// Counts beside the transfers the lines that each filing should have made.
class Filings {
 public:
  explicit Filings(Run& run) : run_(run), filings_(run.tx.all<Filing>(sql::filings)) {}

  void pass(const TransferRow& row) {
    if (at_ == filings_.size()) return;
    for (const auto account_id : {row.debit_account_id, row.credit_account_id})
      if (run_.accounts.at(account_id.value).lots) ++lines_;
    const Filing& filing = filings_[at_];
    if (row.transfer_id < filing.last_transfer_id) return;
    const auto id = filing.last_transfer_id.value;
    if (row.transfer_id != filing.last_transfer_id) wrong("ledger_filing", id, "it ends with no transfer");
    if (filing.lines != lines_) wrong("ledger_filing", id, "it counts other lines");
    run_.lines += std::exchange(lines_, 0);
    ++at_;
  }

  void close() const {
    if (at_ < filings_.size())
      wrong("ledger_filing", filings_[at_].last_transfer_id.value, "its transfers are missing");
  }

 private:
  Run& run_;
  std::vector<Filing> filings_;
  std::size_t at_ = 0;
  std::int64_t lines_ = 0;
};

struct CheckedSide {
  Id<LedgerAccount> account_id;
  std::int64_t amount;
  const std::optional<Id<Transfer>>& previous;
  Points balance_after;
};

void check_side(Run& run, const TransferRow& row, const CheckedSide& side, const LotMoves& moves) {
  const auto id = row.transfer_id.value;
  const auto found = run.accounts.find(side.account_id.value);
  if (found == run.accounts.end()) wrong("ledger_transfer", id, "an account of it does not exist");
  Expected& account = found->second;
  if (side.previous != account.last)
    wrong("ledger_transfer", id, "it does not follow the account's transfer before");
  account.posted += side.amount;
  if (side.balance_after.value != account.posted)
    wrong("ledger_transfer", id, "the balance after it is another");
  if (side.amount < 0 && account.floor && account.posted < *account.floor)
    wrong("ledger_transfer", id, "it takes an account below its floor");
  account.last = row.transfer_id;
  ++account.transfers;
  if (!account.lots) return;
  std::int64_t moved = 0;
  for (const LotMove& move : moves) {
    if (move.account_id != side.account_id) continue;
    account.add(move.expires_on, move.amount);
    moved += move.amount;
  }
  if (moved == 0 && side.amount > 0)
    account.add(row.expires_on.value_or(never), side.amount);
  else if (moved != side.amount)
    wrong("ledger_lot_move", id, "its lots are not its amount");
}

void check(Run& run, const TransferRow& row, const LotMoves& moves) {
  const auto id = row.transfer_id.value;
  if (view_of(transfer_digest(row, row.kind, moves)).value != row.digest.value)
    wrong("ledger_transfer", id, "the digest does not fit the row and its lots");
  if (row.amount.value <= 0) wrong("ledger_transfer", id, "it moves nothing");
  // A transfer that is its own cause needs none that leads to it.
  const bool leads = row.caused_id ? row.caused_id == row.transfer_id : row.cause_id == id;
  if (!leads) wrong("ledger_cause", id, "the cause does not lead to its transfer");
  run.causes += row.caused_id ? 1 : 0;
  if (row.reverses_id) {
    if (row.reversal_id != row.transfer_id) wrong("ledger_reversal", id, "the reversal is not marked");
    ++run.reversals;
  }
  check_side(run, row,
             {row.debit_account_id, -row.amount.value, row.debit_previous_id, row.debit_balance_after},
             moves);
  check_side(run, row,
             {row.credit_account_id, row.amount.value, row.credit_previous_id, row.credit_balance_after},
             moves);
}

}  // namespace

void transfers(Run& run) {
  Links links(run);
  Roots roots(run);
  Filings filings(run);
  std::int64_t after = INT64_MIN;
  for (bool more = true; more;) {
    const auto rows =
        run.tx.all<TransferRow>(sql::check_transfers, db::arg("after", after), db::arg("limit", page_rows));
    more = static_cast<std::int64_t>(rows.size()) == page_rows;
    const std::int64_t last = rows.empty() ? after : rows.back().transfer_id.value;
    const auto moves = run.tx.all<MoveRow>(sql::check_moves, db::arg("after", after), db::arg("last", last));
    std::size_t next = 0;
    for (const TransferRow& row : rows) {
      const auto id = row.transfer_id.value;
      // Moves in between belong to the releases of holds and are met there.
      while (next < moves.size() && moves[next].source_id < id) ++next;
      LotMoves own;
      for (; next < moves.size() && moves[next].source_id == id; ++next)
        own.push_back({moves[next].account_id, moves[next].expires_on, moves[next].amount});
      run.moves += static_cast<std::int64_t>(own.size());
      check(run, row, own);
      links.pass(row);
      roots.pass(row);
      filings.pass(row);
      ++run.result.transfers;
    }
    after = last;
    if (run.progress) run.progress(run.result.transfers);
  }
  links.close();
  roots.close();
  filings.close();
}

}  // namespace linli::ledger::check
