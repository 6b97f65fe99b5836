#include "modules/open311/parameters.hpp"

#include <algorithm>

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "platform/command/match.hpp"
#include "platform/core/json.hpp"
#include "platform/core/text.hpp"

namespace linli::open311 {
namespace {

namespace bj = boost::json;

constexpr std::size_t most_parameters = 500;

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "[a][b]", "[a][]", ".a" → a, b
std::vector<std::string> keys_of(std::string_view rest) {
  if (rest.starts_with('.')) return {std::string(rest.substr(1))};
  std::vector<std::string> keys;
  while (rest.starts_with('[')) {
    const auto end = rest.find(']');
    if (end == std::string_view::npos) break;
    keys.emplace_back(rest.substr(1, end - 1));
    rest.remove_prefix(end + 1);
  }
  return keys;
}

std::string text_of(const bj::value& value) {
  if (const auto* text = value.if_string()) return std::string(*text);
  return value.is_null() ? std::string() : bj::serialize(value);
}

}  // namespace

bool Parameters::add(const std::string& name, const std::string& value) {
  const auto is_text = [](const std::string& text) {
    return count_code_points(text) != not_utf8 && text.find('\0') == std::string::npos;
  };
  if (!is_text(name) || !is_text(value)) return false;
  for (const std::string_view word : {"attributes", "attribute"}) {
    if (!name.starts_with(word) || name.size() == word.size()) continue;
    const char next = name[word.size()];
    if (next == '[' || next == '.')
      return add_attribute(std::string_view(name).substr(word.size()), value), true;
  }
  std::string_view plain = name;
  if (plain.ends_with("[]")) plain.remove_suffix(2);
  const auto trimmed_value = trimmed(value);
  if (!trimmed_value.empty()) values_[std::string(plain)].emplace_back(trimmed_value);
  return true;
}

void Parameters::add_attribute(std::string_view rest, const std::string& value) {
  const auto keys = keys_of(rest);
  const auto text = std::string(trimmed(value));
  if (keys.empty() || keys[0].empty() || text.empty()) return;
  const bool of_a_pair =
      keys.size() >= 2 && is_number(keys[0]) && (keys[1] == "code" || keys[1] == "key" || keys[1] == "value");
  if (of_a_pair)
    pairs_[keys[0]][keys[1]].push_back(text);
  else
    attributes_[keys[0]].push_back(text);
}

void Parameters::join_pairs() {
  for (auto& [_, pair] : pairs_) {
    const auto code = pair.contains("code") ? pair.find("code") : pair.find("key");
    const auto value = pair.find("value");
    if (code == pair.end() || value == pair.end()) continue;
    auto& to = attributes_[code->second.front()];
    to.insert(to.end(), value->second.begin(), value->second.end());
  }
}

bool Parameters::add_form(std::string_view text) {
  const auto pairs = query_pairs(text);
  if (!pairs || pairs->size() > most_parameters) return false;
  return std::all_of(pairs->begin(), pairs->end(),
                     [this](const auto& pair) { return add(pair.first, pair.second); });
}

bool Parameters::add_json(std::string_view text) {
  bj::value document;
  try {
    document = json::parse(text);
  } catch (const Refused&) {
    return false;
  }
  const auto* object = document.if_object();
  if (!object || object->size() > most_parameters) return false;
  bool good = true;
  for (const auto& [key, value] : *object) {
    const std::string name(key);
    const bool attributes = name == "attribute" || name == "attributes";
    if (attributes && value.is_object()) {
      for (const auto& [code, inner] : value.get_object()) {
        const std::string full = "attribute[" + std::string(code) + "]";
        if (const auto* list = inner.if_array())
          for (const auto& one : *list) good = add(full, text_of(one)) && good;
        else
          good = add(full, text_of(inner)) && good;
      }
    } else if (attributes && value.is_array()) {
      std::size_t place = 0;
      for (const auto& one : value.get_array()) {
        const auto* pair = one.if_object();
        if (!pair) return false;
        for (const auto& [part, inner] : *pair)
          good = add("attribute[" + std::to_string(place) + "][" + std::string(part) + "]", text_of(inner)) &&
                 good;
        ++place;
      }
    } else if (const auto* list = value.if_array()) {
      for (const auto& one : *list) good = add(name, text_of(one)) && good;
    } else {
      good = add(name, text_of(value)) && good;
    }
  }
  return good;
}

std::optional<Parameters> Parameters::of(const http::Request& request) {
  Parameters made;
  const auto type = request.head.headers.get("Content-Type");
  if (!request.body.empty()) {
    const bool json = type.starts_with("application/json") || (type.empty() && request.body.starts_with('{'));
    const bool form = type.empty() || type.starts_with("application/x-www-form-urlencoded");
    if (!json && !form) return {};
    if (!(json ? made.add_json(request.body) : made.add_form(request.body))) return {};
  }
  if (!made.add_form(request.head.query)) return {};
  made.join_pairs();
  return made;
}

std::string Parameters::get(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::string() : found->second.front();
}

std::vector<std::string> Parameters::list(std::string_view name) const {
  std::vector<std::string> all;
  const auto found = values_.find(name);
  if (found == values_.end()) return all;
  for (std::string_view text : found->second) {
    while (!text.empty()) {
      const auto end = std::min(text.find(','), text.size());
      const auto one = trimmed(text.substr(0, end));
      if (!one.empty()) all.emplace_back(one);
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }
  return all;
}

}  // namespace linli::open311
