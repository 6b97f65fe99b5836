#include "platform/db/writer.hpp"

#include <algorithm>

#include <spdlog/spdlog.h>

namespace linli::db {
namespace {

constexpr Query begin_query{"db.begin", "BEGIN IMMEDIATE", "BEGIN ISOLATION LEVEL READ COMMITTED", {}};
constexpr Query lock_query{"db.lock", "", "SELECT pg_advisory_xact_lock(hashtext(current_schema()))", {}};
constexpr Query commit_query{"db.commit", "COMMIT", "COMMIT", {}};
constexpr Query rollback_query{"db.rollback", "ROLLBACK", "ROLLBACK", {}};
constexpr Query savepoint_query{"db.savepoint", "SAVEPOINT command", "SAVEPOINT command", {}};
constexpr Query release_query{"db.release", "RELEASE command", "RELEASE command", {}};
constexpr Query rollback_to_query{"db.rollback_to", "ROLLBACK TO command", "ROLLBACK TO command", {}};

}  // namespace

Writer::Writer(const StoreOptions& options, bool postgres) : options_(options), postgres_(postgres) {
  connect();
  thread_ = std::thread([this] { loop(); });
}

Writer::~Writer() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  ready_.notify_all();
  thread_.join();
}

void Writer::connect() {
  connection_ = postgres_ ? open_postgres(options_.address) : open_sqlite(options_.address, true);
}

// A server connection that was lost while nobody wrote is made anew before anybody is told.
void Writer::begin() {
  try {
    if (connection_) {
      connection_->run(begin_query, {});
      return;
    }
  } catch (const StoreUnavailable&) {
    if (!postgres_) throw;
  }
  connect();
  connection_->run(begin_query, {});
}

std::size_t Writer::add_step(GroupStep step) {
  std::lock_guard lock(mutex_);
  steps_.push_back(std::move(step));
  return steps_.size() - 1;
}

bool Writer::submit(Store::Work work, Store::Done done, Store::Repeatable repeatable, Store::Work foresee) {
  {
    std::lock_guard lock(mutex_);
    if (queue_.size() >= options_.queue_limit || stopping_) return false;
    queue_.push_back(
        {std::move(work), std::move(done), repeatable == Store::Repeatable::yes, std::move(foresee)});
  }
  ready_.notify_one();
  return true;
}

Store::Counters Writer::counters() const {
  std::lock_guard lock(mutex_);
  return {groups_, writes_, queue_.size()};
}

void Writer::loop() {
  for (;;) {
    std::vector<Item> items;
    {
      std::unique_lock lock(mutex_);
      ready_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      while (!queue_.empty() && items.size() < options_.group_limit) {
        items.push_back(std::move(queue_.front()));
        queue_.pop_front();
      }
    }
    run_group(std::move(items));
  }
}

bool Writer::run_item(Item& item, Outcome& outcome, Group& group, Undo undo) {
  Tx tx(*connection_, &group);
  try {
    if (undo == Undo::by_savepoint) connection_->run(savepoint_query, {});
    item.work(tx);
    if (undo == Undo::by_savepoint) connection_->run(release_query, {});
    tx.join_group();
    outcome.after_commit = std::move(tx.after_commit_);
    return true;
  } catch (const Refused&) {
    outcome.error = std::current_exception();
    outcome.refused = true;
  } catch (...) {
    outcome.error = std::current_exception();
  }
  // Most refusals come before the first write: then there is nothing to undo.
  if (undo == Undo::by_rolling_back) return outcome.refused && !tx.wrote_;
  settle_quietly();
  memory_.forget();
  if (!connection_->in_transaction()) std::rethrow_exception(outcome.error);
  try {
    connection_->run(rollback_to_query, {});
    connection_->run(release_query, {});
  } catch (...) {
    std::rethrow_exception(outcome.error);
  }
  return true;
}

bool Writer::repeatable(const std::vector<Item>& items) {
  return std::all_of(items.begin(), items.end(), [](const Item& item) { return item.repeatable; });
}

bool Writer::run_in_transaction(std::vector<Item>& items, std::vector<Outcome>& outcomes, Undo undo) {
  outcomes.assign(items.size(), {});
  begin();
  if (postgres_) connection_->post(lock_query, {});
  const bool tentative = undo == Undo::by_rolling_back && repeatable(items);
  Group group{steps_, {}, {}, &memory_, tentative};
  for (const GroupStep& step : steps_) group.wholes.push_back(step.new_whole());
  foresee(items, group);
  if (connection_->others_wrote()) memory_.forget();
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (run_item(items[i], outcomes[i], group, undo)) continue;
    roll_back();
    return false;
  }
  if (undo == Undo::by_rolling_back && !all_went_well()) {
    roll_back();
    return false;
  }
  Tx tx(*connection_, &group);
  for (std::size_t i = 0; i < steps_.size(); ++i) steps_[i].finish(tx, group.wholes[i].get());
  connection_->run(commit_query, {});
  return true;
}

void Writer::foresee(std::vector<Item>& items, Group& group) {
  Tx tx(*connection_, &group);
  for (Item& item : items)
    if (item.foresee) item.foresee(tx);
}

// Whether no statement that nobody waited for has failed.
bool Writer::all_went_well() {
  try {
    connection_->settle();
    return true;
  } catch (const StoreUnavailable&) {
    throw;
  } catch (...) {
    return false;
  }
}

// Before something is undone it does not matter what of it has failed.
void Writer::settle_quietly() {
  try {
    connection_->settle();
  } catch (...) {
  }
}

// Whatever state the connection is in, none of the group stays.
void Writer::roll_back() {
  memory_.forget();
  try {
    if (connection_) settle_quietly();
    if (connection_ && connection_->in_transaction()) connection_->run(rollback_query, {});
    // A server connection that is good for nothing any more shows it here and is made anew for the next
    // transaction.
    if (connection_ && postgres_) {
      connection_->run(begin_query, {});
      connection_->run(rollback_query, {});
    }
  } catch (...) {
    connection_.reset();
  }
}

// One that cannot be answered must not keep the others from their answers.
void Writer::answer(Item& item, Outcome& outcome, const std::exception_ptr& group_error) {
  const auto attempt = [](const auto& step, const auto&... with) {
    try {
      step(with...);
    } catch (const std::exception& failed) {
      spdlog::error("after commit: {}", failed.what());
    }
  };
  const std::exception_ptr error = outcome.error ? outcome.error : group_error;
  if (!error)
    for (auto& step : outcome.after_commit) attempt(step);
  attempt(item.done, error);
}

void Writer::run_group(std::vector<Item> items) {
  std::vector<Outcome> outcomes;
  std::exception_ptr group_error;
  try {
    // A savepoint costs the more the more is written under it. Who is alone needs none: all there is to undo
    // is his.
    const bool alone = items.size() == 1, again = repeatable(items);
    const bool done = (alone || again) && run_in_transaction(items, outcomes, Undo::by_rolling_back);
    const bool undone = alone && !done && outcomes.front().error && (outcomes.front().refused || !again);
    if (!done && !undone) run_in_transaction(items, outcomes, Undo::by_savepoint);
  } catch (...) {
    // The group is lost as a whole: nobody is told that his command is durable.
    group_error = std::current_exception();
    roll_back();
    outcomes.resize(items.size());
  }
  ++groups_;
  writes_ += items.size();
  auto log = connection_ && !group_error ? connection_->log() : nullptr;
  acknowledger_.add(std::move(log), [items = std::move(items), outcomes = std::move(outcomes),
                                     group_error](const std::exception_ptr& not_durable) mutable {
    for (std::size_t i = 0; i < items.size(); ++i)
      answer(items[i], outcomes[i], group_error ? group_error : not_durable);
  });
}

}  // namespace linli::db
