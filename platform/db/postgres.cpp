#include <array>
#include <charconv>
#include <cstring>
#include <exception>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <libpq-fe.h>

#include "platform/core/refusal.hpp"
#include "platform/db/connection.hpp"
#include "platform/db/store.hpp"

namespace linli::db {
namespace {

constexpr Oid bool_oid = 16, bytea_oid = 17, int8_oid = 20, int2_oid = 21, int4_oid = 23, float4_oid = 700,
              float8_oid = 701, numeric_oid = 1700;

[[noreturn]] void fail(PGconn* handle, std::string_view what, const PGresult* result = nullptr) {
  const std::string message =
      fmt::format("{}: {}", what, result ? PQresultErrorMessage(result) : PQerrorMessage(handle));
  const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  const std::string_view code = state ? state : "";
  if (code == "53100") throw StoreUnavailable("store.disk_full", message);
  if (code == "25006") throw StoreUnavailable("store.read_only", message);
  if (code.starts_with("57P") || code.starts_with("08") || code.starts_with("40") || code.starts_with("53"))
    throw StoreUnavailable("store.away", message);
  if (PQstatus(handle) != CONNECTION_OK) throw StoreUnavailable("store.away", message);
  throw Broken(message);
}

// The text form of parameters; bytes go in binary.
class Params {
 public:
  explicit Params(std::span<const Value> values) : count_(static_cast<int>(values.size())) {
    ensure(values.size() <= texts_.size(), "too many parameters");
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Value& value = values[i];
      if (const auto* number = std::get_if<std::int64_t>(&value)) {
        char* end =
            std::to_chars(numbers_[i].data(), numbers_[i].data() + numbers_[i].size() - 1, *number).ptr;
        *end = 0;
        texts_[i] = numbers_[i].data();
      } else if (const auto* real = std::get_if<double>(&value)) {
        char* end = std::to_chars(numbers_[i].data(), numbers_[i].data() + numbers_[i].size() - 1, *real).ptr;
        *end = 0;
        texts_[i] = numbers_[i].data();
      } else if (const auto* text = std::get_if<std::string_view>(&value)) {
        // libpq wants a terminating zero in text; binary format of text is the same bytes without it.
        set_binary(i, *text);
      } else if (const auto* bytes = std::get_if<BytesView>(&value)) {
        set_binary(i, bytes->value);
      }
    }
  }
  int count() const { return count_; }
  const char* const* texts() const { return texts_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

 private:
  void set_binary(std::size_t i, std::string_view bytes) {
    texts_[i] = bytes.data() ? bytes.data() : "";
    lengths_[i] = static_cast<int>(bytes.size());
    formats_[i] = 1;
  }

  int count_;
  std::array<const char*, 64> texts_{};
  std::array<int, 64> lengths_{}, formats_{};
  std::array<std::array<char, 32>, 64> numbers_;
};

class PostgresCursor : public Cursor {
 public:
  PostgresCursor() = default;
  ~PostgresCursor() override { PQclear(result_); }
  PostgresCursor(const PostgresCursor&) = delete;
  PostgresCursor& operator=(const PostgresCursor&) = delete;

  void take(PGresult* result) {
    PQclear(result_);
    result_ = result;
    row_ = -1;
    rows_ = PQntuples(result);
  }
  bool is_open() const { return result_ != nullptr; }
  bool next() override { return ++row_ < rows_; }
  int columns() const override { return PQnfields(result_); }
  std::string_view column_name(int column) const override { return PQfname(result_, column); }
  Value value(int column) const override {
    if (PQgetisnull(result_, row_, column)) return std::monostate{};
    const std::string_view text{PQgetvalue(result_, row_, column),
                                static_cast<std::size_t>(PQgetlength(result_, row_, column))};
    switch (PQftype(result_, column)) {
      case bool_oid:
        return std::int64_t{text == "t"};
      case int2_oid:
      case int4_oid:
      case int8_oid:
        return whole(text);
      case numeric_oid:
        if (text.find('.') == std::string_view::npos) return whole(text);
        [[fallthrough]];
      case float4_oid:
      case float8_oid: {
        double real = 0;
        std::from_chars(text.data(), text.data() + text.size(), real);
        return real;
      }
      case bytea_oid:
        return BytesView{from_hex(text, column)};
      default:
        return text;
    }
  }
  void finish() override {
    PQclear(result_);
    result_ = nullptr;
  }

 private:
  static std::int64_t whole(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
  }
  std::string_view from_hex(std::string_view text, int column) const {
    text.remove_prefix(2);  // "\x"
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    auto& bytes = bytes_[column];
    bytes.resize(text.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i)
      bytes[i] = static_cast<char>(digit(text[2 * i]) << 4 | digit(text[2 * i + 1]));
    return bytes;
  }

  PGresult* result_ = nullptr;
  int row_ = -1, rows_ = 0;
  mutable std::unordered_map<int, std::string> bytes_;
};

// Rows of a statement that may still be on its way.
class EarlyCursor : public PostgresCursor {
 public:
  explicit EarlyCursor(Connection& connection) : connection_(connection) {}
  bool next() override {
    if (!is_open()) connection_.settle();
    ensure(is_open(), "an answer that was asked for early");
    return PostgresCursor::next();
  }

 private:
  Connection& connection_;
};

class PostgresConnection : public Connection {
 public:
  explicit PostgresConnection(const std::string& address) : handle_(PQconnectdb(address.c_str())) {
    if (PQstatus(handle_) != CONNECTION_OK) {
      const std::string message = PQerrorMessage(handle_);
      PQfinish(handle_);
      throw StoreUnavailable("store.away", message);
    }
    PQsetNoticeProcessor(
        handle_, [](void*, const char*) {}, nullptr);
    try {
      script(
          "SET client_encoding = 'UTF8'; SET synchronous_commit = on; SET "
          "idle_in_transaction_session_timeout = 0;");
    } catch (...) {
      PQfinish(handle_);
      throw;
    }
  }
  ~PostgresConnection() override { PQfinish(handle_); }

  Cursor& open(const Query& query, std::span<const Value> values) override {
    auto& prepared = statement(query);
    prepared.cursor.take(execute(query, prepared, values));
    return prepared.cursor;
  }
  std::shared_ptr<Cursor> ask(const Query& query, std::span<const Value> values) override {
    if (sent_.size() >= most_sent) settle();
    send(query, statement(query), values);
    sent_.back().early = std::make_shared<EarlyCursor>(*this);
    return sent_.back().early;
  }
  std::int64_t run(const Query& query, std::span<const Value> values) override {
    const Owned result(execute(query, statement(query), values), &PQclear);
    return changed_by(result.get());
  }
  Changed post(const Query& query, std::span<const Value> values,
               std::optional<std::int64_t> must_change) override {
    if (sent_.size() >= most_sent) settle();
    if (sent_.empty() && counts_.size() >= counts_kept) {
      first_counted_ += counts_.size();
      counts_.clear();
    }
    send(query, statement(query), values, must_change);
    return Changed(*this, first_counted_ + counts_.size() + sent_.size() - 1);
  }
  std::int64_t rows_changed(std::size_t posted) override {
    settle();
    ensure(posted >= first_counted_ && posted - first_counted_ < counts_.size(),
           "rows of a statement long ago");
    return counts_[posted - first_counted_];
  }
  void settle() override {
    if (!sent_.empty()) collect();
  }
  void script(std::string_view sql) override {
    settle();
    PGresult* result = PQexec(handle_, std::string(sql).c_str());
    expect(result, sql.substr(0, 120));
    PQclear(result);
  }
  void check(const Query& query) override {
    Prepared prepared;
    prepared.name = "checked";
    prepare(query, prepared);
    script("DEALLOCATE checked");
  }
  // Whoever writes takes the next number of a transaction; so does a savepoint, and other schemas of the same
  // server do, which only costs the caller what he remembers.
  bool others_wrote() override {
    auto& number = statement(number_query);
    number.cursor.take(execute(number_query, number, {}));
    ensure(number.cursor.next(), "the number of the transaction");
    const auto before = std::exchange(number_, std::get<std::int64_t>(number.cursor.value(0)));
    number.cursor.finish();
    return number_ != before + 1;
  }
  bool is_postgres() const override { return true; }
  bool in_transaction() const override {
    const auto status = PQtransactionStatus(handle_);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
  }

 private:
  struct Prepared {
    std::string name;
    PostgresCursor cursor;
  };
  using Owned = std::unique_ptr<PGresult, decltype(&PQclear)>;

  // So few that neither side ever waits for the other to read.
  static constexpr std::size_t most_sent = 256;
  static constexpr std::size_t counts_kept = 4096;

  static std::int64_t changed_by(PGresult* result) {
    const std::string_view count = PQcmdTuples(result);
    std::int64_t changed = 0;
    std::from_chars(count.data(), count.data() + count.size(), changed);
    return changed;
  }

  void expect(PGresult* result, std::string_view what) {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return;
    const std::unique_ptr<PGresult, decltype(&PQclear)> owned(result, &PQclear);
    fail(handle_, what, result);
  }
  void prepare(const Query& query, const Prepared& prepared) {
    settle();
    PGresult* result =
        PQprepare(handle_, prepared.name.c_str(), std::string(query.postgres).c_str(), 0, nullptr);
    expect(result, query.name);
    PQclear(result);
  }
  Prepared& statement(const Query& query) {
    auto& prepared = statements_[&query];
    if (prepared.name.empty()) {
      prepared.name = fmt::format("q{}", statements_.size());
      try {
        prepare(query, prepared);
      } catch (...) {
        statements_.erase(&query);
        throw;
      }
    }
    ensure(!prepared.cursor.is_open(), query.name);
    return prepared;
  }
  PGresult* execute(const Query& query, const Prepared& prepared, std::span<const Value> values) {
    if (!sent_.empty()) {
      send(query, prepared, values);
      return collect().release();
    }
    const Params params(values);
    PGresult* result = PQexecPrepared(handle_, prepared.name.c_str(), params.count(), params.texts(),
                                      params.lengths(), params.formats(), 0);
    expect(result, query.name);
    return result;
  }
  // The connection is in pipeline mode from the first statement that is sent until all are answered.
  void send(const Query& query, const Prepared& prepared, std::span<const Value> values,
            std::optional<std::int64_t> must_change = {}) {
    if (sent_.empty() && PQenterPipelineMode(handle_) != 1) fail(handle_, query.name);
    const Params params(values);
    if (PQsendQueryPrepared(handle_, prepared.name.c_str(), params.count(), params.texts(), params.lengths(),
                            params.formats(), 0) != 1)
      fail(handle_, query.name);
    sent_.push_back({&query, must_change, nullptr});
  }
  // Reads the answers to all that was sent and leaves the connection ready for more. The last answer, or the
  // first error.
  Owned collect() {
    const auto sent = std::exchange(sent_, {});
    if (PQpipelineSync(handle_) != 1) fail(handle_, sent.back().query->name);
    Owned last(nullptr, &PQclear);
    std::exception_ptr error;
    for (const auto& [query, must_change, early] : sent) {
      std::int64_t changed = 0;
      try {
        PGresult* result = PQgetResult(handle_);
        expect(result, query->name);
        changed = changed_by(result);
        if (early)
          early->take(result);
        else
          last.reset(result);
        demand_changed(*query, must_change, changed);
      } catch (...) {
        if (!error) error = std::current_exception();
      }
      counts_.push_back(changed);
      PQclear(PQgetResult(handle_));  // nothing: the end of what this statement answers
    }
    PQclear(PQgetResult(handle_));  // the mark of PQpipelineSync
    const bool ready = PQexitPipelineMode(handle_) == 1;
    if (error) std::rethrow_exception(error);
    if (!ready) fail(handle_, sent.back().query->name);
    return last;
  }

  static constexpr Query number_query{
      "db.transaction_number", "", "SELECT CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)", {}};

  PGconn* handle_;
  std::int64_t number_ = -1;
  std::unordered_map<const Query*, Prepared> statements_;
  struct Sent {
    const Query* query;
    std::optional<std::int64_t> must_change;
    std::shared_ptr<EarlyCursor> early;  // takes the answer
  };
  std::vector<Sent> sent_;            // not answered yet
  std::vector<std::int64_t> counts_;  // rows changed by what went through the pipeline lately
  std::size_t first_counted_ = 0;     // the number of the first of them
};

}  // namespace

std::unique_ptr<Connection> open_postgres(const std::string& address) {
  return std::make_unique<PostgresConnection>(address);
}

}  // namespace linli::db
