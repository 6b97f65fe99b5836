// The declared settings and how their values are read: inside of this engine.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engines/setting/setting.hpp"

namespace linli::setting {

class Settings {
 public:
  void declare(Setting setting);
  const Setting& find(std::string_view key) const;  // a bug when there is none
  const Setting* maybe(std::string_view key) const;
  const std::map<std::string, Setting, std::less<>>& all() const { return by_key_; }

  std::string value(Ctx& ctx, const Setting& setting) const;

 private:
  std::map<std::string, Setting, std::less<>> by_key_;
  std::unordered_map<std::string_view, const Setting*> found_;  // the same, for whoever asks for one
};

// Nullptr, or the field code of what is wrong with `value` for this setting.
const char* problem_of(const Setting& setting, std::string_view value);

}  // namespace linli::setting
