#pragma once

#include <string>
#include <string_view>

/// What others may see of a personal field on screen, in exports and in publications. None of these ever
/// throws or shows more when the text is not what its name says: it then shows less.
namespace linli::crypto {

/// 13812341234 → 138****1234. Another number longer than eight characters keeps its last four, a shorter one
/// nothing.
std::string mask_phone(std::string_view phone);

/// 41010119900307123X → 4101**********123X. A number of another length (a passport) keeps its last two.
std::string mask_id_number(std::string_view number);

/// 张三 → 张*, 张三丰 → 张**, 欧阳修 → 欧阳*: the surname and a star for each further character, two at most,
/// so that long names of other peoples are not known by their length. A name of one character shows nothing
/// of itself.
std::string mask_name(std::string_view name);

}  // namespace linli::crypto
