#include "platform/db/memory.hpp"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

namespace linli::db {
namespace {

// About 40 MB. When so many are new, whatever of the older half nobody has asked for meanwhile is forgotten.
constexpr std::size_t half_of_answers = 100'000;

std::vector<std::string_view> words_of(std::string_view sql) {
  const auto in_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < sql.size();) {
    std::size_t end = at;
    while (end < sql.size() && in_word(sql[end])) ++end;
    if (end > at) words.push_back(sql.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return words;
}

void add_bytes(std::string& key, const void* from, std::size_t size) {
  key.append(static_cast<const char*>(from), size);
}

template <class T>
void add_plain(std::string& key, const T& value) {
  add_bytes(key, &value, sizeof value);
}

}  // namespace

std::vector<std::string> tables_read(std::string_view sql) {
  const auto words = words_of(sql);
  std::vector<std::string> tables;
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    if (words[i] == "FROM" || words[i] == "JOIN") tables.emplace_back(words[i + 1]);
  return tables;
}

std::vector<std::string> tables_written(std::string_view sql) {
  const auto words = words_of(sql);
  std::vector<std::string> tables;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool deleted = words[i] == "FROM" && i > 0 && words[i - 1] == "DELETE";
    const bool changed = words[i] == "UPDATE" && words[i + 1] != "SET";  // not ON CONFLICT … DO UPDATE SET
    if (words[i] == "INTO" || deleted || changed) tables.emplace_back(words[i + 1]);
  }
  return tables;
}

// Found in one place of memory, not in five: the writer asks some times for each command.
struct Memory::Answers : boost::unordered_flat_map<std::string, Answer> {};
struct Memory::Numbers : boost::unordered_flat_map<std::pair<const Query*, const Shape*>, std::uint32_t> {};

// The key of a query with one number has thirteen bytes, so that its string needs no memory of its own.
const std::string& Memory::key(const Query& query, std::span<const Value> values, const Shape& shape) {
  key_.clear();
  add_plain(key_, numbers_->try_emplace({&query, &shape}, numbers_->size()).first->second);
  for (const Value& value : values) {
    key_ += static_cast<char>(value.index());
    if (const auto* number = std::get_if<std::int64_t>(&value)) add_plain(key_, *number);
    if (const auto* real = std::get_if<double>(&value)) add_plain(key_, *real);
    const auto add_text = [&](std::string_view text) {
      add_plain(key_, text.size());
      key_ += text;
    };
    if (const auto* text = std::get_if<std::string_view>(&value)) add_text(*text);
    if (const auto* bytes = std::get_if<BytesView>(&value)) add_text(bytes->value);
  }
  return key_;
}

Memory::Memory()
    : numbers_(std::make_unique<Numbers>()),
      answers_(std::make_unique<Answers>()),
      older_(std::make_unique<Answers>()) {}
Memory::~Memory() = default;

bool Memory::is_written_since(Time time, const Times& tables) {
  return std::any_of(tables.begin(), tables.end(),
                     [&](const Time* written_at) { return *written_at > time; });
}

Memory::Times Memory::times_of(std::vector<std::string> tables) {
  Times times;
  for (auto& table : tables) times.push_back(&written_at_[std::move(table)]);
  return times;
}

const Memory::Times& Memory::times_read(const Query& query) {
  auto [times, first] = reads_.try_emplace(&query);
  if (first) times->second = times_of(tables_read(query.sqlite));
  return times->second;
}

const Memory::Times& Memory::times_written(const Query& query) {
  auto [times, first] = writes_.try_emplace(&query);
  if (first) times->second = times_of(tables_written(query.sqlite));
  return times->second;
}

const std::shared_ptr<const void>* Memory::find(const std::string& key) {
  auto found = answers_->find(key);
  if (found == answers_->end()) {
    const auto older = older_->find(key);
    if (older == older_->end()) return nullptr;
    found = answers_->emplace(key, std::move(older->second)).first;
    older_->erase(older);
  }
  const Answer& kept = found->second;
  return is_written_since(kept.read_at, *kept.reads) ? nullptr : &kept.answer;
}

void Memory::keep(const Query& query, std::string key, std::shared_ptr<const void> answer) {
  if (answers_->size() >= half_of_answers) older_ = std::exchange(answers_, std::make_unique<Answers>());
  answers_->insert_or_assign(std::move(key), Answer{std::move(answer), now_, &times_read(query)});
}

void Memory::wrote(const Query& query) {
  ++now_;
  for (Time* written_at : times_written(query)) *written_at = now_;
}

bool Memory::written_since(Time time, const Query& read) { return is_written_since(time, times_read(read)); }

void Memory::forget() {
  answers_->clear();
  older_->clear();
}

}  // namespace linli::db
