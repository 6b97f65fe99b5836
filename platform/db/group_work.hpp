// Work that an engine does once per group of commands instead of once per command: merged figures, the link
// of a hash chain. `Whole` is what the group's commands have done so far, `Part` what one of them does. A
// part joins the whole when its command has succeeded, and is gone when the command is undone.
#pragma once

#include <functional>
#include <memory>
#include <variant>

#include "platform/db/store.hpp"

namespace linli::db {

template <class Whole, class Part = std::monostate>
class GroupWork {
 public:
  using Join = std::function<void(Whole&, Part&)>;
  using Finish = std::function<void(Tx&, Whole&)>;  // inside the transaction, before the commit

  // Before the first write.
  explicit GroupWork(
      Store& store, Join join = [](Whole&, Part&) {}, Finish finish = [](Tx&, Whole&) {})
      : step_(store.add_group_step(
            {.new_whole = [] { return std::make_shared<Whole>(); },
             .new_part = [] { return std::make_shared<Part>(); },
             .join = [join](void* whole,
                            void* part) { join(*static_cast<Whole*>(whole), *static_cast<Part*>(part)); },
             .finish = [finish](Tx& tx, void* whole) { finish(tx, *static_cast<Whole*>(whole)); }})) {}

  // Both only in writes.
  Whole& whole(Tx& tx) const { return *static_cast<Whole*>(tx.whole_of(step_)); }
  Part& part(Tx& tx) const { return *static_cast<Part*>(tx.part_of(step_)); }

 private:
  std::size_t step_;
};

}  // namespace linli::db
