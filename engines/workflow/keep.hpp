// Pauses and extensions: inside of this engine.
#pragma once

#include "engines/workflow/item.hpp"
#include "platform/command/list.hpp"

namespace linli::workflow {

enum class KeepKind { extension, pause };
BOOST_DESCRIBE_ENUM(KeepKind, extension, pause)
enum class KeepState { waiting, granted, refused, void_ };
BOOST_DESCRIBE_ENUM(KeepState, waiting, granted, refused, void_)

struct PauseItem {
  Id<WorkflowItem> item_id;
  Text<2, 500> reason;
  std::optional<Instant> until_at;
};
BOOST_DESCRIBE_STRUCT(PauseItem, (), (item_id, reason, until_at))

struct Paused {
  std::string state;  // paused, waiting
};
BOOST_DESCRIBE_STRUCT(Paused, (), (state))

struct ResumeItem {
  Id<WorkflowItem> item_id;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(ResumeItem, (), (item_id, note))

struct AskExtension {
  Id<WorkflowItem> item_id;
  std::string deadline;
  std::int64_t minutes = 0;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(AskExtension, (), (item_id, deadline, minutes, reason))

struct ExtensionAsked {
  Id<WorkflowExtension> extension_id;
  KeepState state{};
};
BOOST_DESCRIBE_STRUCT(ExtensionAsked, (), (extension_id, state))

struct OneExtension {
  Id<WorkflowExtension> extension_id;
};
BOOST_DESCRIBE_STRUCT(OneExtension, (), (extension_id))

struct RefuseExtension {
  Id<WorkflowExtension> extension_id;
  Text<2, 500> reason;
};
BOOST_DESCRIBE_STRUCT(RefuseExtension, (), (extension_id, reason))

struct ExtensionsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<KeepState> state;
};
BOOST_DESCRIBE_STRUCT(ExtensionsAsked, (Page), (unit_id, state))

struct ExtensionLine {
  Id<WorkflowExtension> extension_id;
  KeepKind kind{};
  Id<WorkflowItem> item_id;
  std::string title;
  std::optional<std::string> link, deadline_title;
  std::optional<std::int64_t> minutes;
  std::optional<Instant> until_at;
  std::string reason, asked_by;
  Instant asked_at;
  KeepState state{};
};
BOOST_DESCRIBE_STRUCT(ExtensionLine, (),
                      (extension_id, kind, item_id, title, link, deadline_title, minutes, until_at, reason,
                       asked_by, asked_at, state))

Paused pause_item(Ctx& ctx, const PauseItem& in);
Nothing resume_item(Ctx& ctx, const ResumeItem& in);
ExtensionAsked ask_extension(Ctx& ctx, const AskExtension& in);
List<ExtensionLine> extensions(Ctx& ctx, const ExtensionsAsked& in);
Nothing approve_extension(Ctx& ctx, const OneExtension& in);
Nothing refuse_extension(Ctx& ctx, const RefuseExtension& in);

void resume_now(Ctx& ctx, const Standing& at, std::string_view note, bool by_program);

}  // namespace linli::workflow
