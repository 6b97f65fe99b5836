#include "modules/member/imports.hpp"

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/routes.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::member {

struct MappingTemplate {
  Id<MemberImportTemplate> template_id;
  std::string name;
  std::vector<ColumnMapping> mapping;
};
BOOST_DESCRIBE_STRUCT(MappingTemplate, (), (template_id, name, mapping))

struct MappingTemplates {
  std::vector<MappingTemplate> items;
};
BOOST_DESCRIBE_STRUCT(MappingTemplates, (), (items))

struct KeepTemplate {
  Text<1, 80> name;
  std::vector<ColumnMapping> mapping;
};
BOOST_DESCRIBE_STRUCT(KeepTemplate, (), (name, mapping))

struct TemplateKept {
  Id<MemberImportTemplate> template_id;
};
BOOST_DESCRIBE_STRUCT(TemplateKept, (), (template_id))

struct BeginImport {
  Text<1, 200> file_name;
  Id<Unit> unit_id;
  ImportMode mode{};
  std::vector<ColumnMapping> mapping;
  std::int64_t rows_total = 0;
};
BOOST_DESCRIBE_STRUCT(BeginImport, (), (file_name, unit_id, mode, mapping, rows_total))

struct ImportBegun {
  Id<MemberImport> import_id;
};
BOOST_DESCRIBE_STRUCT(ImportBegun, (), (import_id))

struct SendRows {
  Id<MemberImport> import_id;
  std::int64_t first_row = 0;  // the number that its first row has in the file
  std::vector<std::vector<std::string>> rows;
};
BOOST_DESCRIBE_STRUCT(SendRows, (), (import_id, first_row, rows))

struct RowsReceived {
  std::int64_t received = 0;
};
BOOST_DESCRIBE_STRUCT(RowsReceived, (), (received))

struct ImportsAsked : Page {
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(ImportsAsked, (Page), (unit_id))

struct BadRowsAsked : Page {
  Id<MemberImport> import_id;
};
BOOST_DESCRIBE_STRUCT(BadRowsAsked, (Page), (import_id))

struct BadRowLine {
  std::int64_t row = 0;
  std::string column;
  std::optional<std::string> value_masked;
  std::string code;
  std::optional<boost::json::value> params;
};
BOOST_DESCRIBE_STRUCT(BadRowLine, (), (row, column, value_masked, code, params))

ImportRow import_row(Ctx& ctx, Id<MemberImport> id) {
  return ctx.db.one<ImportRow>(sql::import, linli::refusal::not_found, db::arg("import_id", id));
}

std::string cells_place(Id<MemberImport> id, std::int64_t first_row) {
  return fmt::format("member_import_row/{}/{}", id.value, first_row);
}

void set_state(Ctx& ctx, Id<MemberImport> id, ImportState state) {
  ctx.db.run(sql::set_import_state, db::arg("import_id", id), db::arg("state", state));
}

namespace {

struct TemplateRow {
  Id<MemberImportTemplate> template_id;
  std::string name, mapping_text;
};
BOOST_DESCRIBE_STRUCT(TemplateRow, (), (template_id, name, mapping_text))

MappingTemplates templates(Ctx& ctx, const Nothing&) {
  MappingTemplates all;
  for (auto& row : ctx.db.all<TemplateRow>(sql::templates, db::arg("account_id", ctx.actor.account_id)))
    all.items.push_back({row.template_id, std::move(row.name), list_from<ColumnMapping>(row.mapping_text)});
  return all;
}

TemplateKept keep_template(Ctx& ctx, const KeepTemplate& in) {
  demand_usable(in.mapping);
  const auto id = ctx.new_id<MemberImportTemplate>();
  const auto mapping = list_text(in.mapping);
  return {ctx.db.only<Id<MemberImportTemplate>>(sql::put_template, db::arg("template_id", id),
                                                db::arg("account_id", ctx.actor.account_id),
                                                db::arg("name", in.name), db::arg("mapping", mapping))};
}

ImportBegun begin_import(Ctx& ctx, const BeginImport& in) {
  org::living_unit(ctx, in.unit_id);
  access::demand_within(ctx, can::import, in.unit_id);
  demand_usable(in.mapping);
  if (in.rows_total < 1 || in.rows_total > import_rows_most)
    refuse_field("rows_total", "field.out_of_range", {{"min", 1}, {"max", import_rows_most}});
  const auto id = ctx.new_id<MemberImport>();
  const auto mapping = list_text(in.mapping);
  ctx.db.run(sql::add_import, db::arg("import_id", id), db::arg("account_id", ctx.actor.account_id),
             db::arg("account_name", ctx.actor.name), db::arg("mapping", mapping), db::arg("now", ctx.now),
             in);
  ctx.about(id, in.unit_id, in.file_name.value);
  return {id};
}

ImportRow known(Ctx& ctx, Id<MemberImport> id) {
  auto row = import_row(ctx, id);
  access::demand_within(ctx, can::import, row.unit_id);
  ctx.about(id, row.unit_id, row.file_name);
  return row;
}

void demand_state(const ImportRow& row, std::initializer_list<ImportState> states) {
  if (std::find(states.begin(), states.end(), row.state) != states.end()) return;
  throw Refused(refusal::import_not_ready,
                {{"state", std::string(std::get<std::string_view>(db::value_of(row.state)))}});
}

RowsReceived send_rows(Ctx& ctx, const SendRows& in) {
  const auto row = known(ctx, in.import_id);
  demand_state(row, {ImportState::receiving});
  const auto count = static_cast<std::int64_t>(in.rows.size());
  if (count < 1 || count > rows_a_call_most)
    refuse_field("rows", "field.out_of_range", {{"min", 1}, {"max", rows_a_call_most}});
  if (in.first_row < 1 || in.first_row > first_row_most)
    refuse_field("first_row", "field.out_of_range", {{"min", 1}, {"max", first_row_most}});
  const auto columns = list_from<ColumnMapping>(row.mapping).size();
  for (const auto& cells : in.rows)
    if (cells.size() > columns)
      refuse_field("rows", "field.too_long", {{"max", static_cast<std::int64_t>(columns)}});

  const auto first = db::arg("first_row", in.first_row), import = db::arg("import_id", in.import_id);
  const auto end_row = in.first_row + count;
  const auto in_the_way =
      ctx.db.only<std::int64_t>(sql::import_rows_in_the_way, import, first, db::arg("end_row", end_row));
  demand(in_the_way == 0, refusal::import_rows_overlap);
  const auto text = json::encode(ImportCells{in.rows});
  const auto sealed =
      crypto::seal(ctx.app.get<crypto::KeyRing>(), text, cells_place(in.import_id, in.first_row));
  const Bytes cells{crypto::text_of(sealed)};
  ctx.db.run(sql::put_import_rows, import, first, db::arg("row_count", count), db::arg("cells", cells));
  ctx.db.run(sql::recount_import_rows, import);
  return {import_row(ctx, in.import_id).rows_received};
}

ImportLine check_import(Ctx& ctx, const ImportAsked& in) {
  const auto row = known(ctx, in.import_id);
  demand_state(row, {ImportState::receiving, ImportState::checked});
  demand(row.rows_received == row.rows_total, refusal::import_incomplete,
         {{"rows_total", row.rows_total}, {"rows_received", row.rows_received}});
  set_state(ctx, in.import_id, ImportState::checking);
  ctx.db.run(sql::set_import_tally, in, Tally{});
  jobs::enqueue(ctx, "member.check_import", in);
  return import_row(ctx, in.import_id);
}

ImportLine run_import(Ctx& ctx, const ImportAsked& in) {
  const auto row = known(ctx, in.import_id);
  demand_state(row, {ImportState::checked});
  demand(row.mode == ImportMode::skip_bad || row.bad == 0, refusal::import_has_bad_rows, {{"bad", row.bad}});
  set_state(ctx, in.import_id, ImportState::running);
  ctx.db.run(sql::set_import_tally, in, Tally{});
  jobs::enqueue(ctx, "member.run_import", in);
  return import_row(ctx, in.import_id);
}

ImportLine import(Ctx& ctx, const ImportAsked& in) { return known(ctx, in.import_id); }

List<ImportLine> imports(Ctx& ctx, const ImportsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::import, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(ctx.db.all<ImportLine>(sql::imports, db::arg("scope_id", scope),
                                         db::arg("before", before_number(in)), db::arg("limit", fetched)),
                  fetched, &ImportLine::import_id);
}

struct BadRow : BadRowLine {
  std::int64_t place = 0;
};
BOOST_DESCRIBE_STRUCT(BadRow, (BadRowLine), (place))

List<BadRowLine> bad_rows(Ctx& ctx, const BadRowsAsked& in) {
  known(ctx, in.import_id);
  const auto fetched = rows_to_fetch(ctx, in);
  auto rows = paged(ctx.db.all<BadRow>(sql::import_bad, db::arg("import_id", in.import_id),
                                       db::arg("after", after_number(in)), db::arg("limit", fetched)),
                    fetched, [](const BadRow& row) { return std::to_string(row.place); });
  List<BadRowLine> list;
  for (auto& row : rows.items) list.items.push_back(std::move(row));
  list.next = rows.next;
  return list;
}

}  // namespace

void declare_imports(App& app) {
  auto& routes = app.routes;
  routes.get("/member-import-templates", can::import, templates, "My ways to read the columns of lists");
  routes.post("/member-import-templates", can::import, keep_template,
              "Keep a way to read columns; the same name is replaced");
  routes.post("/member-imports", can::import, begin_import, "Begin to import a list of members")
      .refuses(org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes.get("/member-imports", can::import, imports, "Imports into a unit and all below it");
  routes.get("/member-imports/{import_id}", can::import, import, "How far an import is");
  routes
      .post("/member-imports/{import_id}/rows", can::import, send_rows,
            "Send rows; the same first row again replaces them")
      .refuses(refusal::import_not_ready, refusal::import_rows_overlap)
      .forgets_key()
      .max_body(8 << 20);
  routes
      .post("/member-imports/{import_id}/check", can::import, check_import,
            "Check all rows and say what they would change")
      .refuses(refusal::import_not_ready, refusal::import_incomplete);
  routes.post("/member-imports/{import_id}/run", can::import, run_import, "Take the rows into the register")
      .refuses(refusal::import_not_ready, refusal::import_has_bad_rows);
  routes
      .get("/member-imports/{import_id}/bad-rows", can::import, bad_rows,
           "Rows that cannot be taken, and why")
      .exports();
  declare_import_jobs(app);
}

}  // namespace linli::member
