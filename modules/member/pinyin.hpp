// How names sound: what people type who look for somebody.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace linli::member {

// The keys by which a name is found, all in small letters and without blanks: the name itself, its pinyin
// ("zhangsan") and the initials of its pinyin ("zs"). The first character is read as a surname where that
// differs (单 is shan). No key is there twice.
std::vector<std::string> name_keys(std::string_view name);

// What is typed, in the spelling of the keys.
std::string name_key(std::string_view typed);

}  // namespace linli::member
