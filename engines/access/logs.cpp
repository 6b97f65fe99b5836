// Reading the audit log and the log of views of personal data.
#include "engines/access/access.hpp"
#include "engines/access/access.sql.hpp"
#include "engines/access/routes.hpp"
#include "engines/org/org.hpp"
#include "platform/command/list.hpp"

namespace linli {
struct AuditSubject;
}

namespace linli::access {

struct AuditAsked : Page {
  std::optional<Id<Account>> account_id;
  std::optional<Text<1, 100>> action;
  std::optional<Id<AuditSubject>> subject;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(AuditAsked, (Page), (account_id, action, subject, from_on, to_on))

struct AuditEntry {
  Id<AuditLine> audit_id;
  Instant at;
  std::string account_name;
  std::string action;
  std::optional<Id<AuditSubject>> subject;
  std::optional<Id<Unit>> unit_id;
  std::optional<std::string> detail;
  std::string request_id;
  std::string address;
};
BOOST_DESCRIBE_STRUCT(AuditEntry, (),
                      (audit_id, at, account_name, action, subject, unit_id, detail, request_id, address))

struct ViewsAsked : Page {
  std::optional<Id<Person>> person_id;
  std::optional<Day> from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(ViewsAsked, (Page), (person_id, from_on, to_on))

struct ViewOfMe {
  Id<PersonalView> view_id;
  Instant at;
  std::string viewer_name, viewer_unit;
  std::vector<std::string> fields;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ViewOfMe, (), (view_id, at, viewer_name, viewer_unit, fields, reason))

struct ViewEntry {
  Id<PersonalView> view_id;
  Instant at;
  std::string viewer_name, viewer_unit;
  std::string person_name;
  std::vector<std::string> fields;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ViewEntry, (), (view_id, at, viewer_name, viewer_unit, person_name, fields, reason))

struct DemoAccountLines {
  std::vector<DemoAccount> items;
};
BOOST_DESCRIBE_STRUCT(DemoAccountLines, (), (items))

namespace {

struct ViewRead {
  Id<PersonalView> view_id;
  Instant at;
  std::string viewer_name, viewer_unit;
  std::optional<std::string> person_name;
  std::string fields;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(ViewRead, (), (view_id, at, viewer_name, viewer_unit, person_name, fields, reason))

// Identifiers grow with time, so a span of days is a span of identifiers.
struct Span {
  std::int64_t first_id, before;
};
Span span_of(const Page& page, const std::optional<Day>& from_on, const std::optional<Day>& to_on) {
  Span span{from_on ? first_id_at(start_of(*from_on)) : 0, before_number(page)};
  if (to_on) span.before = std::min(span.before, first_id_at(start_of(add_days(*to_on, 1))));
  return span;
}

// Whether the scope is the whole county: then lines that concern no unit are seen, too.
std::int64_t is_whole(Ctx& ctx, Id<Unit> scope) { return org::unit(ctx, scope).parent_id ? 0 : 1; }

std::vector<std::string> split(const std::string& fields) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  while (from < fields.size()) {
    const auto end = std::min(fields.find(',', from), fields.size());
    parts.push_back(fields.substr(from, end - from));
    from = end + 1;
  }
  return parts;
}

List<AuditEntry> audit(Ctx& ctx, const AuditAsked& in) {
  const auto scope = scope_unit(ctx, can::audit, {});
  const auto fetched = rows_to_fetch(ctx, in);
  const auto span = span_of(in, in.from_on, in.to_on);
  return paged_by(
      ctx.db.all<AuditEntry>(sql::audit, db::arg("scope_id", scope), db::arg("whole", is_whole(ctx, scope)),
                             db::arg("first_id", span.first_id), db::arg("before", span.before),
                             db::arg("limit", fetched), in),
      fetched, &AuditEntry::audit_id);
}

List<ViewEntry> personal_views(Ctx& ctx, const ViewsAsked& in) {
  const auto scope = scope_unit(ctx, can::personal_views, {});
  const auto fetched = rows_to_fetch(ctx, in);
  const auto span = span_of(in, in.from_on, in.to_on);
  const auto rows = paged_by(
      ctx.db.all<ViewRead>(sql::personal_views, db::arg("scope_id", scope),
                           db::arg("whole", is_whole(ctx, scope)), db::arg("first_id", span.first_id),
                           db::arg("before", span.before), db::arg("limit", fetched), in),
      fetched, &ViewRead::view_id);
  List<ViewEntry> list{{}, rows.next};
  for (const ViewRead& row : rows.items)
    list.items.push_back({row.view_id, row.at, row.viewer_name, row.viewer_unit, row.person_name.value_or(""),
                          split(row.fields), row.reason});
  return list;
}

List<ViewOfMe> views_of_me(Ctx& ctx, const Page& in) {
  List<ViewOfMe> list;
  if (!ctx.actor.person_id) return list;
  const auto fetched = rows_to_fetch(ctx, in);
  const auto rows =
      paged_by(ctx.db.all<ViewRead>(sql::my_personal_views, db::arg("person_id", ctx.actor.person_id),
                                    db::arg("before", before_number(in)), db::arg("limit", fetched)),
               fetched, &ViewRead::view_id);
  list.next = rows.next;
  for (const ViewRead& row : rows.items)
    list.items.push_back(
        {row.view_id, row.at, row.viewer_name, row.viewer_unit, split(row.fields), row.reason});
  return list;
}

DemoAccountLines demo_accounts(Ctx& ctx, const Nothing&) {
  demand(ctx.app.options().demo, linli::refusal::not_found);
  return {ctx.app.get<DemoAccounts>().items};
}

}  // namespace

void declare_logs(Routes& routes) {
  routes.get("/audit", can::audit, audit, "Who did what, when and from where").heavy().exports();
  routes.get("/personal-views", can::personal_views, personal_views, "Who saw whose personal data, and why")
      .heavy()
      .exports();
  routes.get("/me/personal-views", linli::can::signed_in, views_of_me, "Who saw my personal data, and why");
  routes.get("/demo/accounts", linli::can::anyone, demo_accounts, "The accounts of the demo, one per role");
}

}  // namespace linli::access
