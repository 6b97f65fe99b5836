// Posts and terms: who is secretary, deputy or member of a unit's committee, since when and until when; how
// long a term lasts, and who is told in time that it ends (换届).
#pragma once

#include "platform/command/app.hpp"
#include "platform/core/things.hpp"

namespace linli {

struct Post;
struct PostTerm;

namespace post {

namespace can {
inline constexpr Permission see{"post.see"};
inline constexpr Permission keep{"post.keep"};        // begin a term, appoint, end a post
inline constexpr Permission approve{"post.approve"};  // an election earlier or later than the term says
}  // namespace can

namespace refusal {
inline constexpr Refusal post_not_found{"post.post_not_found", 404};
inline constexpr Refusal term_not_found{"post.term_not_found", 404};
inline constexpr Refusal not_in_unit{"post.not_in_unit", 409};          // param: name
inline constexpr Refusal not_full_member{"post.not_full_member", 409};  // param: name
inline constexpr Refusal no_secretary{"post.no_secretary", 409};
inline constexpr Refusal one_secretary{"post.one_secretary", 409};
inline constexpr Refusal named_twice{"post.named_twice", 409};      // param: name
inline constexpr Refusal too_few{"post.too_few", 409};              // param: least
inline constexpr Refusal too_many{"post.too_many", 409};            // param: most
inline constexpr Refusal no_party_unit{"post.no_party_unit", 409};  // terms are of branches and committees
inline constexpr Refusal already_held{"post.already_held", 409};
inline constexpr Refusal holder_has_no_account{"post.holder_has_no_account", 409};
inline constexpr Refusal already_ended{"post.already_ended", 409};
inline constexpr Refusal day_too_early{"post.day_too_early", 409};  // param: from
inline constexpr Refusal too_long{"post.too_long", 409};            // param: months
}  // namespace refusal

Module module();

}  // namespace post
}  // namespace linli
