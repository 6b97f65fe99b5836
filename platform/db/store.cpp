#include "platform/db/store.hpp"

#include <future>

#include "platform/db/migrate.hpp"
#include "platform/db/writer.hpp"

namespace linli::db {
namespace {

constexpr Query begin_read{"db.begin_read", "BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {}};
constexpr Query end_read{"db.end_read", "COMMIT", "COMMIT", {}};
constexpr std::size_t postgres_readers = 8;

}  // namespace

// A reading connection for as long as a read lasts. One that failed is not given back.
class Store::Lease {
 public:
  explicit Lease(Store& store) : store_(store) {
    std::unique_lock lock(store.readers_mutex_);
    const std::size_t limit = store.options_.readers ? store.options_.readers
                              : store.postgres_      ? postgres_readers
                                                     : 1024;
    store.reader_free_.wait(lock,
                            [&] { return !store.free_readers_.empty() || store.readers_made_ < limit; });
    if (!store.free_readers_.empty()) {
      connection_ = std::move(store.free_readers_.back());
      store.free_readers_.pop_back();
      return;
    }
    ++store.readers_made_;
    lock.unlock();
    try {
      connection_ = store.open_reader();
    } catch (...) {
      lock.lock();
      --store.readers_made_;
      throw;
    }
  }
  ~Lease() {
    std::lock_guard lock(store_.readers_mutex_);
    if (good_)
      store_.free_readers_.push_back(std::move(connection_));
    else
      --store_.readers_made_;
    store_.reader_free_.notify_one();
  }
  // A connection that was lost while nobody used it is made anew before anybody is told.
  Connection& begin() {
    try {
      connection_->run(begin_read, {});
    } catch (const StoreUnavailable&) {
      connection_ = store_.open_reader();
      connection_->run(begin_read, {});
    }
    return *connection_;
  }
  void give_back() { good_ = true; }

 private:
  Store& store_;
  std::unique_ptr<Connection> connection_;
  bool good_ = false;
};

bool is_postgres_address(std::string_view address) {
  return address.starts_with("postgres://") || address.starts_with("postgresql://");
}

Store::Store(StoreOptions options)
    : options_(std::move(options)),
      postgres_(is_postgres_address(options_.address)),
      writer_(std::make_unique<Writer>(options_, postgres_)) {}

Store::~Store() = default;

std::size_t Store::add_group_step(GroupStep step) { return writer_->add_step(std::move(step)); }
bool Store::submit(Work work, Done done, Repeatable repeatable, Work foresee) {
  return writer_->submit(std::move(work), std::move(done), repeatable, std::move(foresee));
}
Store::Counters Store::counters() const { return writer_->counters(); }

void Store::write(const Work& work, Repeatable repeatable) {
  std::promise<void> finished;
  const auto done = [&](std::exception_ptr error) {
    if (error)
      finished.set_exception(error);
    else
      finished.set_value();
  };
  const bool queued = submit(work, done, repeatable);
  demand(queued, refusal::busy);
  finished.get_future().get();
}

void Store::read(const Work& work) {
  Lease lease(*this);
  Connection& connection = lease.begin();
  try {
    Tx tx(connection, nullptr);
    work(tx);
  } catch (...) {
    // An error may have ended the transaction by itself or lost the connection, which then is not used again.
    if (connection.in_transaction()) {
      connection.run(end_read, {});
      lease.give_back();
    }
    throw;
  }
  connection.run(end_read, {});
  lease.give_back();
}

void Store::migrate(std::span<const Migration> migrations) {
  for (const Migration& migration : migrations) write([&](Tx& tx) { apply(tx.connection(), migration); });
}

std::unique_ptr<Connection> Store::open_reader() const {
  return postgres_ ? open_postgres(options_.address) : open_sqlite(options_.address, false);
}

void Store::check(const Query& query) {
  read([&](Tx& tx) { tx.connection().check(query); });
}

}  // namespace linli::db
