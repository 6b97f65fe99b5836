// The kept versions of definitions and their routes: inside of this engine.
#pragma once

#include <boost/json/value.hpp>

#include "engines/workflow/graph.hpp"
#include "platform/command/list.hpp"

namespace linli::workflow {

enum class VersionState { draft, on, retired };
BOOST_DESCRIBE_ENUM(VersionState, draft, on, retired)

struct WorkflowLineOfList {
  std::string name, title, module;
  Id<WorkflowVersion> version_id;
  std::int64_t version = 0;
  VersionState state{};
  std::int64_t running = 0;
  bool shipped = false;
};
BOOST_DESCRIBE_STRUCT(WorkflowLineOfList, (),
                      (name, title, module, version_id, version, state, running, shipped))

struct Workflows {
  std::vector<WorkflowLineOfList> items;
};
BOOST_DESCRIBE_STRUCT(Workflows, (), (items))

struct VersionsAsked : Page {
  std::string name;
};
BOOST_DESCRIBE_STRUCT(VersionsAsked, (Page), (name))

struct VersionLine {
  Id<WorkflowVersion> version_id;
  std::int64_t version = 0;
  VersionState state{};
  bool shipped = false;
  Instant saved_at;
  std::optional<std::string> saved_by, note;
};
BOOST_DESCRIBE_STRUCT(VersionLine, (), (version_id, version, state, shipped, saved_at, saved_by, note))

struct OneVersion {
  Id<WorkflowVersion> version_id;
};
BOOST_DESCRIBE_STRUCT(OneVersion, (), (version_id))

struct VersionFull {
  Id<WorkflowVersion> version_id;
  std::string name;
  std::int64_t version = 0;
  VersionState state{};
  bool shipped = false;
  std::string definition;
  Graph graph;
};
BOOST_DESCRIBE_STRUCT(VersionFull, (), (version_id, name, version, state, shipped, definition, graph))

// Half a megabyte holds two hundred moves with their forms.
using DefinitionText = Text<2, 500'000>;

struct SaveDraft {
  DefinitionText definition;
  std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(SaveDraft, (), (definition, note))

struct DraftSaved {
  Id<WorkflowVersion> version_id;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(DraftSaved, (), (version_id, version))

struct CheckDefinition {
  DefinitionText definition;
};
BOOST_DESCRIBE_STRUCT(CheckDefinition, (), (definition))

struct CheckAnswer {
  bool valid = false;
  std::vector<Problem> problems;
  std::optional<Graph> graph;
};
BOOST_DESCRIBE_STRUCT(CheckAnswer, (), (valid, problems, graph))

Workflows workflows(Ctx& ctx, const Nothing&);
List<VersionLine> versions(Ctx& ctx, const VersionsAsked& in);
VersionFull version(Ctx& ctx, const OneVersion& in);
DraftSaved save_draft(Ctx& ctx, const SaveDraft& in);
CheckAnswer check_definition(Ctx& ctx, const CheckDefinition& in);
Nothing switch_on(Ctx& ctx, const OneVersion& in);
http::Response schema(RawCall& call);

// The text of definition.schema.json.
std::string_view schema_text();

}  // namespace linli::workflow
