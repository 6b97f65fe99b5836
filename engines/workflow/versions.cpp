#include "engines/workflow/versions.hpp"

#include <fmt/format.h>

#include "engines/workflow/check.hpp"
#include "engines/workflow/registry.hpp"
#include "engines/workflow/workflow.sql.hpp"

extern "C" const char linli_workflow_schema_begin[];
extern "C" const char linli_workflow_schema_end[];

namespace linli::workflow {
namespace {

struct VersionRow {
  Id<WorkflowVersion> version_id;
  std::string name;
  std::int64_t version = 0;
  std::string module;
  VersionState state{};
  bool shipped = false;
  std::string definition;
  std::optional<std::string> note;
  Instant saved_at;
  Id<Account> saved_by;
};
BOOST_DESCRIBE_STRUCT(VersionRow, (),
                      (version_id, name, version, module, state, shipped, definition, note, saved_at,
                       saved_by))

struct VersionInUse : VersionRow {
  std::int64_t running = 0;
};
BOOST_DESCRIBE_STRUCT(VersionInUse, (VersionRow), (running))

std::shared_ptr<const Loaded> read_version(const VersionRow& row) {
  std::vector<Problem> problems;
  auto definition = read_definition(row.definition, problems);
  ensure(definition.has_value(), fmt::format("{} version {}: {} {}", row.name, row.version,
                                             problems.empty() ? "" : problems.front().path,
                                             problems.empty() ? "" : problems.front().code));
  return std::make_shared<const Loaded>(
      Loaded{row.version_id, row.name, row.version, *std::move(definition)});
}

VersionRow version_row(Ctx& ctx, Id<WorkflowVersion> version_id) {
  return ctx.db.one<VersionRow>(sql::version, refusal::definition_not_found,
                                db::arg("version_id", version_id));
}

VersionRow add_version(Ctx& ctx, VersionRow row) {
  row.version_id = ctx.new_id<WorkflowVersion>();
  row.version = ctx.db.only<std::int64_t>(sql::newest_version, db::arg("name", row.name)) + 1;
  row.saved_at = ctx.now;
  row.saved_by = ctx.actor.account_id;
  ctx.db.run(sql::version_add, row);
  return row;
}

void demand_valid(const std::vector<Problem>& problems) {
  if (problems.empty()) return;
  std::vector<FieldProblem> fields;
  for (const Problem& problem : problems) {
    RefusalParams params;
    if (problem.params) params.emplace_back("about", *problem.params);
    fields.push_back({problem.path.empty() ? "definition" : "definition." + problem.path,
                      "workflow." + problem.code, std::move(params)});
  }
  throw Refused(refusal::definition_invalid, {{"problems", static_cast<std::int64_t>(problems.size())}},
                std::move(fields));
}

// A county's own version that is switched on stays so; the shipped one waits beside it as a draft.
void ship_new(Ctx& ctx, const Shipped& shipped, const std::string& name) {
  const auto on = ctx.db.maybe<VersionRow>(sql::version_on, db::arg("name", name));
  const bool own = on && !on->shipped;
  if (!own) ctx.db.run(sql::retire, db::arg("name", name));
  VersionRow row;
  row.name = name;
  row.module = shipped.module;
  row.state = own ? VersionState::draft : VersionState::on;
  row.shipped = true;
  row.definition = shipped.json;
  add_version(ctx, std::move(row));
}

}  // namespace

std::shared_ptr<const Loaded> Registry::version(Ctx& ctx, Id<WorkflowVersion> version_id) {
  {
    std::lock_guard lock(mutex_);
    const auto found = read_.find(version_id.value);
    if (found != read_.end()) return found->second;
  }
  auto made = read_version(version_row(ctx, version_id));
  std::lock_guard lock(mutex_);
  return read_.emplace(version_id.value, std::move(made)).first->second;
}

std::shared_ptr<const Loaded> Registry::on(Ctx& ctx, std::string_view name) {
  const auto version_id = ctx.db.maybe<Id<WorkflowVersion>>(sql::version_id_on, db::arg("name", name));
  return version_id ? version(ctx, *version_id) : nullptr;
}

const Subject* subject_of(Ctx& ctx, std::string_view kind) {
  const auto& subjects = registry(ctx).subjects;
  const auto found = subjects.find(kind);
  return found == subjects.end() ? nullptr : &found->second;
}

void ship(App& app, const Shipped& shipped) {
  std::vector<Problem> problems;
  const auto definition = read_definition(shipped.json, problems);
  ensure(definition.has_value(), fmt::format("the workflow that {} ships: {} {}", shipped.module,
                                             problems.empty() ? "" : problems.front().path,
                                             problems.empty() ? "" : problems.front().code));
  const std::string name = definition->name;
  bool same = false;
  app.read([&](Ctx& ctx) {
    const auto newest = ctx.db.maybe<VersionRow>(sql::newest_shipped, db::arg("name", name));
    same = newest && newest->definition == shipped.json;
  });
  if (!same) app.write([&](Ctx& ctx) { ship_new(ctx, shipped, name); });
}

Workflows workflows(Ctx& ctx, const Nothing&) {
  Workflows made;
  for (const auto& row : ctx.db.all<VersionInUse>(sql::versions_on)) {
    const auto of = registry(ctx).version(ctx, row.version_id);
    made.items.push_back({row.name, in_words(of->definition.title, ctx.call.locale), row.module,
                          row.version_id, row.version, row.state, row.running, row.shipped});
  }
  return made;
}

List<VersionLine> versions(Ctx& ctx, const VersionsAsked& in) {
  demand(ctx.db.maybe<std::string>(sql::module_of, db::arg("name", in.name)).has_value(),
         refusal::definition_not_found);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged(ctx.db.all<VersionLine>(sql::versions_of, db::arg("name", in.name), db::arg("before", before),
                                       db::arg("limit", limit)),
               limit, [](const VersionLine& line) { return std::to_string(line.version); });
}

VersionFull version(Ctx& ctx, const OneVersion& in) {
  const auto row = version_row(ctx, in.version_id);
  const auto of = registry(ctx).version(ctx, in.version_id);
  return {row.version_id,
          row.name,
          row.version,
          row.state,
          row.shipped,
          row.definition,
          graph_of(ctx, of->definition)};
}

DraftSaved save_draft(Ctx& ctx, const SaveDraft& in) {
  const auto checked = check(ctx, in.definition.value);
  demand_valid(checked.problems);
  const auto& name = checked.definition->name;
  // What no module knows could never be started, so a county changes definitions and does not invent them.
  const auto module = ctx.db.maybe<std::string>(sql::module_of, db::arg("name", name));
  demand(module.has_value(), refusal::definition_not_found);
  VersionRow row;
  row.name = name;
  row.module = *module;
  row.state = VersionState::draft;
  row.definition = in.definition.value;
  if (in.note) row.note = in.note->value;
  const auto kept = add_version(ctx, std::move(row));
  ctx.about(kept.version_id, {}, name);
  return {kept.version_id, kept.version};
}

CheckAnswer check_definition(Ctx& ctx, const CheckDefinition& in) {
  auto checked = check(ctx, in.definition.value);
  CheckAnswer answer{checked.problems.empty(), std::move(checked.problems), {}};
  if (answer.valid) answer.graph = graph_of(ctx, *checked.definition);
  return answer;
}

Nothing switch_on(Ctx& ctx, const OneVersion& in) {
  const auto row = version_row(ctx, in.version_id);
  if (row.state == VersionState::on) throw Refused(refusal::version_state, {{"state", std::string("on")}});
  // The app may have changed since it was saved.
  demand_valid(check(ctx, row.definition).problems);
  ctx.db.run(sql::retire, row);
  ctx.db.run(sql::switch_on, row);
  ctx.about(row.version_id, {}, fmt::format("{} {}", row.name, row.version));
  return {};
}

std::string_view schema_text() {
  return {linli_workflow_schema_begin,
          static_cast<std::size_t>(linli_workflow_schema_end - linli_workflow_schema_begin)};
}

http::Response schema(RawCall&) {
  http::Response response;
  response.headers.set("Content-Type", "application/schema+json");
  response.body = std::string(schema_text());
  return response;
}

}  // namespace linli::workflow
