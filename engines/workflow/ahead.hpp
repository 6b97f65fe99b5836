// What will be offered after the moves that are offered now: for work that goes on where no server answers.
#pragma once

#include "engines/workflow/workflow.hpp"

namespace linli::workflow {

struct OffersIn {
  std::string state;
  std::vector<MoveOffer> offers;
};
BOOST_DESCRIBE_STRUCT(OffersIn, (), (state, offers))

// Each state that the actor's own moves lead to, one after the other, with what he could do there, supposing
// that he holds `part` once he has made the first of them.
std::vector<OffersIn> offers_ahead(Ctx& ctx, const Item& item, std::string_view part);

}  // namespace linli::workflow
