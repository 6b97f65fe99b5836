// Members whether they are in the register or have left it, for records of earlier days.
#pragma once

#include "modules/member/member.hpp"

namespace linli::member {

struct EverMember {
  Id<Person> person_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(EverMember, (), (person_id, name))

std::optional<EverMember> find_ever(Ctx& ctx, Id<Member> member_id);

}  // namespace linli::member
