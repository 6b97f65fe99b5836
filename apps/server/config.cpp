#include "apps/server/config.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <stdexcept>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace linli {
namespace {

// One table for file and environment: `port` in the file is LINLI_PORT in the environment.
using Setter = std::function<bool(Config&, const std::string&)>;

template <class Number>
Setter number(Number Config::*field) {
  return [field](Config& config, const std::string& text) {
    std::size_t used = 0;
    const double value = std::stod(text, &used);
    if (used != text.size() || value < 0) return false;
    config.*field = static_cast<Number>(value);
    return static_cast<double>(config.*field) == value;
  };
}

Setter text(std::string Config::*field) {
  return [field](Config& config, const std::string& value) { return config.*field = value, true; };
}

Setter level(std::string Config::*field) {
  return [field](Config& config, const std::string& value) {
    static constexpr std::string_view known[] = {"trace", "debug",    "info", "warning",
                                                 "error", "critical", "off"};
    return config.*field = value, std::find(std::begin(known), std::end(known), value) != std::end(known);
  };
}

Setter words(std::vector<std::string> Config::*field) {
  return [field](Config& config, const std::string& value) {
    auto& list = config.*field;
    list.clear();
    std::size_t from = 0;
    while (from < value.size()) {
      const auto end = std::min(value.find(',', from), value.size());
      if (end > from) list.push_back(value.substr(from, end - from));
      from = end + 1;
    }
    return true;
  };
}

const std::map<std::string, Setter>& setters() {
  static const std::map<std::string, Setter> table{
      {"store", text(&Config::store)},
      {"address", text(&Config::address)},
      {"port", number(&Config::port)},
      {"public_url", text(&Config::public_url)},
      {"tls_certificate", text(&Config::tls_certificate)},
      {"tls_key", text(&Config::tls_key)},
      {"trusted_proxies", words(&Config::trusted_proxies)},
      {"origins", words(&Config::origins)},
      {"requests_per_second_per_address", number(&Config::requests_per_second_per_address)},
      {"requests_per_second_per_account", number(&Config::requests_per_second_per_account)},
      {"node", number(&Config::node)},
      {"loops", number(&Config::loops)},
      {"workers", number(&Config::workers)},
      {"sms_gateway", text(&Config::sms_gateway)},
      {"sms_key", text(&Config::sms_key)},
      {"log_level", level(&Config::log_level)},
  };
  return table;
}

void set(Config& config, const std::string& name, const std::string& value, const std::string& where) {
  const auto found = setters().find(name);
  if (found == setters().end())
    throw std::runtime_error(fmt::format("{}: there is no setting `{}`", where, name));
  bool good = false;
  try {
    good = found->second(config, value);
  } catch (const std::logic_error&) {
    // std::stod's way of saying that it is no number
  }
  if (!good) throw std::runtime_error(fmt::format("{}: `{}` cannot be {}", where, name, value));
}

}  // namespace

void read_config_file(Config& config, const std::filesystem::path& file) {
  toml::table table;
  try {
    table = toml::parse_file(file.string());
  } catch (const toml::parse_error& error) {
    throw std::runtime_error(
        fmt::format("{}:{}: {}", file.string(), error.source().begin.line, error.description()));
  }
  for (const auto& [key, node] : table) {
    const std::string where = fmt::format("{}:{}", file.string(), node.source().begin.line);
    std::string value;
    if (const auto* list = node.as_array()) {
      for (const auto& item : *list) value += item.value_or(std::string{}) + ",";
    } else if (node.is_string()) {
      value = node.value_or(std::string{});
    } else if (node.is_integer()) {
      value = std::to_string(node.value_or(std::int64_t{0}));
    } else if (node.is_floating_point()) {
      value = fmt::format("{}", node.value_or(0.0));
    }
    set(config, std::string(key.str()), value, where);
  }
}

void read_environment(Config& config) {
  for (const auto& [name, setter] : setters()) {
    std::string variable = "LINLI_" + name;
    for (char& c : variable) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (const char* value = std::getenv(variable.c_str())) set(config, name, value, variable);
  }
}

}  // namespace linli
