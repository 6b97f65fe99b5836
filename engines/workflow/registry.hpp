// What modules have told this engine, and the definitions that it has read: inside of this engine.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engines/workflow/definition.hpp"

namespace linli::workflow {

struct NamedGuard {
  Guard holds = nullptr;
  Refusal refusal;
};

struct Title {
  std::string chinese, english;
};

class Registry {
 public:
  std::map<std::string, NamedGuard, std::less<>> guards;
  std::map<std::string, Effect, std::less<>> effects;
  std::map<std::string, Subject, std::less<>> subjects;
  std::map<std::string, Title, std::less<>> line_titles;
  std::set<std::string, std::less<>> events;

  // Parsed once: a version never changes.
  std::shared_ptr<const Loaded> version(Ctx& ctx, Id<WorkflowVersion> version_id);
  // The one that new items begin under; nothing when there is none of that name.
  std::shared_ptr<const Loaded> on(Ctx& ctx, std::string_view name);

 private:
  std::mutex mutex_;
  std::unordered_map<std::int64_t, std::shared_ptr<const Loaded>> read_;
};

inline Registry& registry(Ctx& ctx) { return ctx.app.get<Registry>(); }
inline std::shared_ptr<const Loaded> loaded(Ctx& ctx, const Item& item) {
  return registry(ctx).version(ctx, item.version_id);
}

const Subject* subject_of(Ctx& ctx, std::string_view kind);

}  // namespace linli::workflow
