#include <unordered_map>

#include "engines/access/access.sql.hpp"
#include "engines/access/account.hpp"
#include "engines/access/audit.hpp"
#include "platform/crypto/chain.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::access {
namespace {

constexpr std::size_t most_faults = 100;

struct Checking {
  Ctx& ctx;
  AuditVerdict verdict;
  crypto::Digest previous = first_link();
  std::unordered_map<std::int64_t, std::string> views;  // digest by view, as the audit log says

  void fault(std::int64_t id, std::string what) {
    if (verdict.faults.size() < most_faults) verdict.faults.push_back({id, std::move(what)});
  }

  crypto::Digest check_line(const AuditRow& line) {
    const auto digest = digest_of(line);
    if (line.digest != as_column(digest)) fault(line.audit_id.value, "the line differs from its digest");
    if (line.action == personal_view_action) views[line.subject_id] = line.detail;
    return digest;
  }

  void check_link(const LinkRow& link) {
    ++verdict.links;
    if (link.link_id != verdict.links) fault(0, "a link is missing before " + std::to_string(link.link_id));
    const auto lines = ctx.db.all<AuditRow>(sql::audit_lines_of_link, link);
    std::vector<crypto::Digest> digests;
    for (const AuditRow& line : lines) digests.push_back(check_line(line));
    verdict.lines += static_cast<std::int64_t>(lines.size());
    const bool same_ends =
        !lines.empty() && lines.front().audit_id == link.first_id && lines.back().audit_id == link.last_id;
    if (!same_ends || static_cast<std::int64_t>(lines.size()) != link.lines)
      fault(link.first_id.value, "link " + std::to_string(link.link_id) + " covers other lines than it says");
    previous = crypto::link(previous, body_of(digests));
    if (link.digest != as_column(previous))
      fault(link.first_id.value, "link " + std::to_string(link.link_id) + " does not fit");
    // What follows is judged by what is stored, so that one fault is reported once.
    previous = digest_from(link.digest);
  }

  void check_view(const ViewRow& view) {
    const auto digest = digest_of(view);
    const auto found = views.find(view.view_id.value);
    const bool known = found != views.end() && found->second == crypto::hex(digest);
    if (!known || view.digest != as_column(digest))
      fault(view.view_id.value, "a view of personal data differs from the audit log");
    if (found != views.end()) views.erase(found);
  }
};

}  // namespace

AuditVerdict verify_audit(Ctx& ctx) {
  Checking checking{ctx};
  ctx.db.each<LinkRow>(sql::audit_links, [&](const LinkRow& link) { checking.check_link(link); });
  const auto stored = ctx.db.only<std::int64_t>(sql::count_audit);
  if (stored != checking.verdict.lines) checking.fault(0, "there are lines that no link covers");
  ctx.db.each<ViewRow>(sql::all_personal_views, [&](const ViewRow& view) { checking.check_view(view); });
  for (const auto& [view, digest] : checking.views)
    checking.fault(view, "a view of personal data is missing");
  return checking.verdict;
}

}  // namespace linli::access
