// Wishes (微心愿): collected from those who need something small, checked and published by the community,
// claimed by exactly one, delivered, thanked for. Which states there are and what happens when nobody comes
// is the definition workflows/wish.json; this module keeps what is wished for, who is in need, and who has
// claimed it.
#pragma once

#include <cstdint>
#include <string_view>

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Wish;

namespace wish {

namespace can {
inline constexpr Permission collect{"wish.collect"};  // for as many people of the unit as need it
inline constexpr Permission check{"wish.check"};
inline constexpr Permission publish{"wish.publish"};
inline constexpr Permission see{"wish.see"};
inline constexpr Permission reveal{"wish.reveal", Permission::Who::granted,
                                   true};  // name and phone of who is in need
inline constexpr Permission claim_as_organisation{"wish.claim_as_organisation"};
}  // namespace can

namespace refusal {
inline constexpr Refusal wish_not_found{"wish.wish_not_found", 404};
inline constexpr Refusal already_claimed{"wish.already_claimed",
                                         409};            // param: claimed_by, where it may be told
inline constexpr Refusal not_open{"wish.not_open", 409};  // nothing to claim; param: state
inline constexpr Refusal own_wish{"wish.own_wish", 403};
inline constexpr Refusal not_a_member{"wish.not_a_member", 403};
inline constexpr Refusal not_your_team{"wish.not_your_team", 403};
inline constexpr Refusal too_many_open{"wish.too_many_open", 409};      // param: most
inline constexpr Refusal too_many_claims{"wish.too_many_claims", 409};  // param: most
inline constexpr Refusal name_in_text{"wish.name_in_text", 409};  // who is in need would be known by the text
inline constexpr Refusal claim_first{"wish.claim_first", 409};    // claiming has a route of its own
inline constexpr Refusal already_thanked{"wish.already_thanked", 409};
inline constexpr Refusal nobody_named{"wish.nobody_named", 404};
}  // namespace refusal

// Somebody did what may earn points: "fulfilled". Without an account it was an organisation's, which unit_id
// names.
struct Deed {
  std::string_view kind;
  Id<Account> account_id;
  Id<Unit> unit_id;
  std::int64_t subject_id = 0;  // of the wish; the same deed always has the same one
};

Module module();

}  // namespace wish
}  // namespace linli
