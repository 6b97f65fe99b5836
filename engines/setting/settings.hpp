// The declared settings and how their values are read: inside of this engine.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "engines/setting/setting.hpp"

namespace linli::setting {

// Values that were read by the commands of one group commit. Rules are asked for by every credit, and a group
// holds hundreds of them. Keys that a command of the group changed are read anew each time, because that
// command may yet be undone.
struct Seen {
  std::map<std::string, std::string, std::less<>> values;
  std::set<std::string, std::less<>> changed;
};

class Settings {
 public:
  explicit Settings(App& app);

  void declare(Setting setting);
  const Setting& find(std::string_view key) const;  // a bug when there is none
  const Setting* maybe(std::string_view key) const;
  const std::map<std::string, Setting, std::less<>>& all() const { return by_key_; }

  std::string value(Ctx& ctx, const Setting& setting) const;
  void forget(Ctx& ctx, const Setting& setting) const;

 private:
  std::map<std::string, Setting, std::less<>> by_key_;
  std::size_t group_step_;
};

// Nullptr, or the field code of what is wrong with `value` for this setting.
const char* problem_of(const Setting& setting, std::string_view value);

}  // namespace linli::setting
