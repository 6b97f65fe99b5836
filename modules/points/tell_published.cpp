#include "engines/notify/notify.hpp"
#include "modules/points/dto.hpp"
#include "modules/points/jobs.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"

namespace linli::points {
namespace {

struct LineToTell {
  std::int64_t line = 0;
  Id<Member> member_id;
  Points points;
};
BOOST_DESCRIBE_STRUCT(LineToTell, (), (line, member_id, points))

}  // namespace

// In pieces, so that no group of commits waits for a hundred thousand messages. A crash repeats the piece
// that was not committed only when the job starts anew, so some members may be told twice and none is
// forgotten.
void tell_published(jobs::JobRun& run) {
  constexpr std::int64_t step = 500;
  const auto asked = run.payload_as<OnePublication>();
  std::int64_t after = 0, told = step;
  while (told == step) {
    run.app.write([&](Ctx& ctx) {
      const std::optional<std::string> every_name;
      const auto found = publication(ctx, asked);
      const auto lines = ctx.db.all<LineToTell>(
          sql::published_lines, db::arg("publication_id", asked.publication_id), db::arg("after", after),
          db::arg("pattern", every_name), db::arg("limit", step));
      for (const LineToTell& line : lines) {
        const auto member = member::find(ctx, line.member_id);
        if (!member || !member->account_id) continue;
        notify::send(ctx, *member->account_id, "points.published",
                     {{"unit", found.unit_name},
                      {"from", to_text(found.from_on)},
                      {"to", to_text(found.to_on)},
                      {"points", std::to_string(line.points.value)}},
                     "/publications/" + std::to_string(asked.publication_id.value));
      }
      told = static_cast<std::int64_t>(lines.size());
      if (!lines.empty()) after = lines.back().line;
    });
    run.progress(after, 0);
  }
}

}  // namespace linli::points
