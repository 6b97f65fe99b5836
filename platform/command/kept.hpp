// Something made of the store's tables that is worth keeping in memory until the tables change, perhaps by
// another process that shares the store. A row with a version tells: whoever changes the tables calls
// `changed`, whoever reads asks `now`.
#pragma once

#include <functional>
#include <memory>
#include <mutex>

#include "platform/command/app.hpp"
#include "platform/db/group_work.hpp"

namespace linli {

template <class T>
class Kept {
 public:
  using Load = std::function<T(Ctx&)>;

  // `version` reads the number, `set_version` writes :version.
  Kept(App& app, const db::Query& version, const db::Query& set_version, Load load)
      : version_(version), set_version_(set_version), load_(std::move(load)), in_group_(app.store()) {}

  // As this transaction sees it.
  std::shared_ptr<const T> now(Ctx& ctx) {
    if (!ctx.db.in_group()) return look(ctx);
    Seen& seen = in_group_.whole(ctx.db);
    if (!seen.value || seen.changing) seen.value = look(ctx);
    return seen.value;
  }

  // After a change, in its transaction.
  void changed(Ctx& ctx) {
    // A number that was never used: a command that is undone leaves none behind under which something else
    // may be found later.
    const std::int64_t version = ctx.app.next_id();
    ctx.db.run(set_version_, db::arg("version", version));
    in_group_.whole(ctx.db).changing = true;
  }

 private:
  // What the commands of one group commit have seen. A group in which something changes looks each time,
  // because that command may yet be undone.
  struct Seen {
    std::shared_ptr<const T> value;
    bool changing = false;
  };

  std::shared_ptr<const T> look(Ctx& ctx) {
    const auto version = ctx.db.only<std::int64_t>(version_);
    {
      std::lock_guard lock(mutex_);
      if (newest_ && newest_version_ == version) return newest_;
    }
    auto made = std::make_shared<const T>(load_(ctx));
    std::lock_guard lock(mutex_);
    newest_ = made;
    newest_version_ = version;
    return made;
  }

  const db::Query& version_;
  const db::Query& set_version_;
  Load load_;
  db::GroupWork<Seen> in_group_;
  std::mutex mutex_;
  std::shared_ptr<const T> newest_;
  std::int64_t newest_version_ = 0;
};

}  // namespace linli
