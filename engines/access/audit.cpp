#include "engines/access/audit.hpp"

#include <algorithm>

#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/org/org.hpp"
#include "platform/crypto/chain.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::access {
namespace {

void write_line(Ctx& ctx, AuditRow line) {
  const auto& chain = ctx.app.get<AuditChain>();
  line.audit_id = ctx.new_id<AuditLine>();
  line.link_id = chain.link_id(ctx.db);
  line.at = ctx.now;
  line.request_id = ctx.call.request_id;
  line.address = ctx.call.address;
  const auto digest = digest_of(line);
  line.digest = as_column(digest);
  ctx.db.run(sql::add_audit, line);
  chain.add(ctx.db, {line.audit_id, digest});
}

void join(AuditedGroup& group, const AuditedLines& lines) {
  if (group.lines.empty()) group.first_id = lines.front().audit_id;
  group.last_id = lines.back().audit_id;
  for (const AuditedLine& line : lines) group.lines.push_back(line.digest);
}

void finish_link(db::Tx& tx, const AuditedGroup& written) {
  if (written.lines.empty()) return;
  const auto digest = as_column(crypto::link(written.previous, body_of(written.lines)));
  const auto lines = static_cast<std::int64_t>(written.lines.size());
  const LinkRow link{written.link_id, written.first_id, written.last_id, lines, digest};
  tx.run(sql::add_audit_link, link);
  tx.remember(sql::last_audit_link, link);  // the next group begins where this one ends
}

}  // namespace

crypto::Digest digest_of(const AuditRow& line) {
  return crypto::Hasher("access.audit/1")
      .integer(line.audit_id.value)
      .integer(line.link_id)
      .integer(line.at.ms)
      .integer(line.account_id.value)
      .text(line.account_name)
      .text(line.action)
      .integer(line.subject_id)
      .integer(line.unit_id.value)
      .text(line.detail)
      .text(line.request_id)
      .text(line.address)
      .finish();
}

crypto::Digest digest_of(const ViewRow& view) {
  return crypto::Hasher("access.personal_view/1")
      .integer(view.view_id.value)
      .integer(view.person_id.value)
      .text(view.person_name)
      .integer(view.account_id.value)
      .text(view.viewer_name)
      .integer(view.viewer_unit_id.value)
      .text(view.viewer_unit)
      .text(view.fields)
      .text(view.reason)
      .integer(view.at.ms)
      .finish();
}

crypto::Digest body_of(const std::vector<crypto::Digest>& lines) {
  crypto::Hasher hasher("access.audit.group/1");
  for (const auto& line : lines) hasher.bytes(line);
  return hasher.finish();
}

crypto::Digest first_link() { return crypto::genesis("access.audit"); }

crypto::Digest digest_from(const Bytes& column) {
  crypto::Digest digest{};
  if (column.value.size() == digest.size())
    std::copy(column.value.begin(), column.value.end(), digest.begin());
  return digest;
}

AuditChain::AuditChain(db::Store& store) : group_(store, join, finish_link) {}

std::int64_t AuditChain::link_id(db::Tx& tx) const {
  AuditedGroup& group = group_.whole(tx);
  if (group.link_id == 0) {
    const auto last = tx.remembered<LinkRow>(sql::last_audit_link);
    group.previous = last ? digest_from(last->digest) : first_link();
    group.link_id = last ? last->link_id + 1 : 1;
  }
  return group.link_id;
}

void record_for(Ctx& ctx, std::string_view action, Id<Account> account, std::string_view account_name,
                std::int64_t subject_id, Id<Unit> unit, std::string_view detail) {
  AuditRow line;
  line.account_id = account;
  line.account_name = account_name;
  line.action = action;
  line.subject_id = subject_id;
  line.unit_id = unit;
  line.detail = detail;
  write_line(ctx, std::move(line));
}

void record(Ctx& ctx, std::string_view action) {
  record_for(ctx, action, ctx.actor.account_id, ctx.actor.name, ctx.subject.id, ctx.subject.unit_id,
             ctx.subject.detail);
}

void record_route(Ctx& ctx, const Route& route) { record(ctx, route.operation); }

void log_personal_view(Ctx& ctx, Id<Person> person, const std::vector<std::string>& fields,
                       std::string_view reason, std::string_view person_name) {
  ViewRow view;
  view.view_id = ctx.new_id<PersonalView>();
  view.person_id = person;
  view.person_name = person_name;
  view.account_id = ctx.actor.account_id;
  view.viewer_name = ctx.actor.name;
  if (!ctx.actor.grants.empty()) {
    view.viewer_unit_id = ctx.actor.grants.front().unit_id;
    view.viewer_unit = org::unit_name(ctx, view.viewer_unit_id);
  }
  for (const std::string& field : fields) view.fields += (view.fields.empty() ? "" : ",") + field;
  view.reason = reason;
  view.at = ctx.now;
  const auto digest = digest_of(view);
  view.digest = as_column(digest);
  ctx.db.run(sql::add_personal_view, view);
  record_for(ctx, personal_view_action, ctx.actor.account_id, ctx.actor.name, view.view_id.value,
             view.viewer_unit_id, crypto::hex(digest));
}

}  // namespace linli::access
