// What the lists of members and residents share: inside of this module.
#pragma once

#include "engines/figure/figure.hpp"
#include "modules/member/person.hpp"

namespace linli::member {

// The index to look for when a whole phone or ID number was typed.
std::optional<Bytes> index_of_whole_number(App& app, std::string_view typed);

std::vector<FieldChange> changes_from(std::string_view json_text);

List<figure::Record> figure_records(Ctx& ctx, const figure::RecordsAsked& in);

}  // namespace linli::member
